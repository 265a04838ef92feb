package com.petmatch.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FakeTimeAndIdsTest {

    @Test
    void movesTheClockOnlyWhenTold() {
        FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

        assertThat(clock.instant()).isEqualTo(clock.instant());
        assertThat(clock.advance(Duration.ofHours(2))).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
        clock.advanceTo(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(FakeClock.at(Instant.EPOCH).instant());
    }

    @Test
    void countsIdsUpInTheFormOfVersionSeven() {
        SequentialIds ids = new SequentialIds();
        UUID first = ids.next();

        assertThat(first).isEqualTo(SequentialIds.id(1));
        assertThat(ids.next()).isEqualTo(SequentialIds.id(2)).isGreaterThan(first);
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
    }
}
