package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PackedTimeTest {

    @Test
    void everyDayOfTheYears1To9999IsThatOfJavaTime() {
        long end = LocalDate.of(10_000, 1, 1).toEpochDay();
        long wrong = 0;
        LocalDate date = LocalDate.of(1, 1, 1);
        for (long day = date.toEpochDay(); day < end; day++) {
            wrong += PackedTime.ofEpochDay(day) == PackedTime.of(date) ? 0 : 1;
            date = date.plusDays(1);
        }

        assertThat(wrong).isZero();
    }

    @Test
    void farDaysAreThoseOfJavaTimeToo() {
        for (LocalDate date :
                new LocalDate[] {LocalDate.MIN, LocalDate.of(-1, 2, 28), LocalDate.of(0, 2, 29), LocalDate.MAX}) {
            assertThat(PackedTime.ofEpochDay(date.toEpochDay())).isEqualTo(PackedTime.of(date));
            assertThat(PackedTime.year(PackedTime.of(date))).isEqualTo(date.getYear());
        }
    }

    @Test
    void fieldsComeOutAsTheyWentIn() {
        long time = PackedTime.of(LocalDateTime.of(9999, 12, 31, 23, 59, 58));

        assertThat(PackedTime.year(time)).isEqualTo(9999);
        assertThat((time >>> PackedTime.MONTH) & 15).isEqualTo(12);
        assertThat((time >>> PackedTime.DAY) & 31).isEqualTo(31);
        assertThat((time >>> PackedTime.WEEKDAY) & 7).isEqualTo(5);
        assertThat((time >>> PackedTime.HOUR) & 31).isEqualTo(23);
        assertThat((time >>> PackedTime.MINUTE) & 63).isEqualTo(59);
        assertThat((time >>> PackedTime.SECOND) & 63).isEqualTo(58);
        assertThat(PackedTime.ofLocalSecond(-1)).isEqualTo(PackedTime.of(LocalDateTime.of(1969, 12, 31, 23, 59, 59)));
    }
}
