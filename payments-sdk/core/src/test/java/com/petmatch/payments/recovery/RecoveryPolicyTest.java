package com.petmatch.payments.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryPolicyTest {

    @Test
    void waitsLongerEachTimeAndThenRegularly() {
        RecoveryPolicy policy = RecoveryPolicy.DEFAULT;

        assertThat(policy.step(0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.step(3)).isEqualTo(Duration.ofHours(6));
        assertThat(policy.step(50)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void neverAsksWhileACallMayStillRun() {
        List<Duration> steps = List.of(Duration.ofMinutes(5));

        assertThatThrownBy(() -> new RecoveryPolicy(Duration.ofSeconds(40), steps, Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wantsAStepToWaitFor() {
        Duration age = Duration.ofMinutes(2);

        assertThatThrownBy(() -> new RecoveryPolicy(age, List.of(), Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
