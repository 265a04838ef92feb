package com.petmatch.kernel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SecretTest {

    private final Secret secret = Secret.of("hunter2-ü");

    @Test
    void doesNotPrint() {
        assertThat(secret.toString()).isEqualTo("Secret[redacted]");
        assertThat("" + secret.hashCode()).doesNotContain("hunter2");
    }

    @Test
    void revealsWhatWasPutIn() {
        assertThat(secret.revealText()).isEqualTo("hunter2-ü");
        assertThat(Secret.of(secret.reveal()).revealText()).isEqualTo("hunter2-ü");
        assertThat(secret.length()).isEqualTo(10);
    }

    @Test
    void matchesExactlyItself() {
        assertThat(secret.matches("hunter2-ü")).isTrue();
        assertThat(secret.matches(secret.reveal())).isTrue();
        assertThat(secret.matches("hunter2-u")).isFalse();
        assertThat(secret.matches("hunter2-ü ")).isFalse();
        assertThat(secret.matches("")).isFalse();
    }

    @Test
    void changingWhatWentInOrOutChangesNothing() {
        byte[] in = {1, 2, 3};
        Secret copy = Secret.of(in);
        in[0] = 9;
        copy.reveal()[1] = 9;

        assertThat(copy.reveal()).containsExactly(1, 2, 3);
    }

    @Test
    void refusesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(""));
    }
}
