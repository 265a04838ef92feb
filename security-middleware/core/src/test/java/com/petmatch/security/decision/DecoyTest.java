package com.petmatch.security.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decoy is small, has a status that a server may send, and keeps nobody longer than ten seconds. */
class DecoyTest {

    @Test
    void theSameAnswerComesLater() {
        Decoy later = Decoy.notFound().after(Duration.ofSeconds(10));

        assertThat(later.delay()).isEqualTo(Duration.ofSeconds(10));
        assertThat(later.after(Duration.ZERO)).isEqualTo(Decoy.notFound());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10_001})
    void aDelayIsNoneToTenSeconds(long millis) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decoy.notFound().after(Duration.ofMillis(millis)))
                .withMessageContaining("zero to ten seconds");
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 600})
    void aStatusIsOneOfAnAnswer(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decoy(status, "text/plain", "", Duration.ZERO))
                .withMessageContaining("200 to 599");
    }

    @Test
    void aBodyIsSmall() {
        assertThat(new Decoy(200, "text/plain", "\u00fc".repeat(2_048), Duration.ZERO).body())
                .hasSize(2_048);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decoy(200, "text/plain", "\u00fc".repeat(2_049), Duration.ZERO))
                .withMessageContaining("4096 bytes");
    }
}
