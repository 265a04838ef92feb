package com.petmatch.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AggregateRefTest {

    @Test
    void spreadsAggregatesEvenlyOverPartitions() {
        int[] counts = new int[16];
        for (int i = 0; i < 16_000; i++) {
            // Ids of version 7 differ in their lower bits of time and in the random tail.
            counts[new AggregateRef("payments.invoice", new UUID(0x019500000000_7000L + i, i * 31L)).partition(16)]++;
        }

        assertThat(Arrays.stream(counts)).allMatch(count -> count > 850 && count < 1_150);
    }

    @Test
    void keepsItsPartitionForEver() {
        // Stored with every row: a change would hand one aggregate to two workers.
        assertThat(new AggregateRef("payments.invoice", new UUID(1, 2)).partition(16))
                .isEqualTo(5);
    }

    @Test
    void refusesTypesThatAreEmptyOrTooLong() {
        assertThatThrownBy(() -> new AggregateRef("", new UUID(1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AggregateRef.of("x".repeat(65), TenantId.SINGLE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
