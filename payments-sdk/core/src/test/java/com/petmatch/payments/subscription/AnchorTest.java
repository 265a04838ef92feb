package com.petmatch.payments.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30, 31})
    @Tag("row-32")
    void anchorDays(int day) {
        Anchor anchor = utc(LocalDate.of(2024, 1, day), BillingInterval.MONTHLY);

        for (int n = 0; n < 1_200; n++) {
            YearMonth month = YearMonth.of(2024, 1).plusMonths(n);
            LocalDate expected = month.atDay(Math.min(day, month.lengthOfMonth()));
            assertThat(LocalDateTime.ofInstant(anchor.start(n), ZoneOffset.UTC).toLocalDate())
                    .isEqualTo(expected);
        }
    }

    @Test
    @Tag("row-32")
    void keepsLeapDay() {
        Anchor anchor = utc(LocalDate.of(2024, 2, 29), BillingInterval.YEARLY);

        assertThat(anchor.start(1)).isEqualTo(Instant.parse("2025-02-28T10:00:00Z"));
        assertThat(anchor.start(4)).isEqualTo(Instant.parse("2028-02-29T10:00:00Z"));
    }

    @Test
    @Tag("row-33")
    void movesOutOfTheGapToItsEnd() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Anchor anchor = new Anchor(LocalDateTime.parse("2026-02-28T02:30:00"), berlin, BillingInterval.MONTHLY);
        Anchor inGap =
                new Anchor(LocalDateTime.parse("2026-02-28T02:30:00").plusDays(1), berlin, new BillingInterval(1));

        assertThat(anchor.start(1)).isEqualTo(Instant.parse("2026-03-28T01:30:00Z"));
        // 29 March 2026, 02:30 does not exist in Berlin: the clocks jump from 02:00 to 03:00.
        assertThat(new Anchor(LocalDateTime.parse("2026-01-29T02:30:00"), berlin, BillingInterval.MONTHLY).start(2))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(inGap.start(0)).isBefore(inGap.start(1));
    }

    @Test
    @Tag("row-33")
    void takesTheEarlierOfTwoEqualTimes() {
        Anchor anchor = new Anchor(
                LocalDateTime.parse("2026-09-25T02:30:00"), ZoneId.of("Europe/Berlin"), BillingInterval.MONTHLY);

        assertThat(anchor.start(1)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    private static Anchor utc(LocalDate day, BillingInterval interval) {
        return new Anchor(day.atTime(10, 0), ZoneOffset.UTC, interval);
    }
}
