package com.petmatch.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomCodeTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void linksHold256BitsAndInvitations128() {
        assertThat(RandomCode.forLink(random).reveal()).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(RandomCode.forInvitation(random).reveal()).hasSize(22);
        assertThat(RandomCode.forLink(random).reveal())
                .isNotEqualTo(RandomCode.forLink(random).reveal());
    }

    @Test
    void isFoundAgainByItsHashAlone() {
        RandomCode code = RandomCode.forLink(random);
        byte[] stored = code.sha256();

        assertThat(stored).hasSize(32);
        assertThat(RandomCode.parse(code.reveal()))
                .hasValueSatisfying(read -> assertThat(read.matches(stored)).isTrue());
        assertThat(RandomCode.forLink(random).matches(stored)).isFalse();
    }

    @Test
    void doesNotPrint() {
        RandomCode code = RandomCode.forInvitation(random);

        assertThat(code.toString()).isEqualTo("RandomCode[redacted]").doesNotContain(code.reveal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "AAAAAAAAAAAAAAAAAAAAAB",
                "AAAAAAAAAAAAAAAAAAAA==",
                "AAAAAAAAAAAAAAAAAAAA+A",
                "ÄAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void readsNothingThatIsNotExactlyACode(String text) {
        assertThat(RandomCode.parse(text)).isEmpty();
    }
}
