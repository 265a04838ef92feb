package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dates where calendars, clocks and zones have their corners. */
@Tag("row-DateEdges")
class DateEdgesTest {

    private static final long SEED = 20_260_301L;
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Test
    void theHourThatSummerTimeSkipsIsNotShown() {
        Formats madrid = formats("es").in(MADRID);

        assertThat(madrid.time(Instant.parse("2026-03-29T00:59:59Z"), TimeStyle.SHORT))
                .isEqualTo("1:59");
        assertThat(madrid.time(Instant.parse("2026-03-29T01:00:00Z"), TimeStyle.SHORT))
                .isEqualTo("3:00");
    }

    @Test
    void theHourThatWinterTimeRepeatsIsShownTwice() {
        Formats madrid = formats("es").in(MADRID);

        assertThat(madrid.time(Instant.parse("2026-10-25T00:30:00Z"), TimeStyle.SHORT))
                .isEqualTo("2:30");
        assertThat(madrid.time(Instant.parse("2026-10-25T01:30:00Z"), TimeStyle.SHORT))
                .isEqualTo("2:30");
    }

    @Test
    void leapDaysAndTheFirstAndLastYearArePrinted() {
        Formats spanish = formats("es");

        assertThat(spanish.date(LocalDate.of(2024, 2, 29), DateStyle.LONG)).isEqualTo("29 de febrero de 2024");
        assertThat(spanish.date(LocalDate.of(1, 1, 1), DateStyle.LONG)).isEqualTo("1 de enero de 1");
        assertThat(spanish.date(LocalDate.of(9999, 12, 31), DateStyle.SHORT)).isEqualTo("31/12/99");
        assertThat(spanish.in(ZoneOffset.UTC).date(Instant.parse("0001-01-01T00:00:00Z"), DateStyle.LONG))
                .isEqualTo("1 de enero de 1");
    }

    @Test
    void yearsThatNoPatternIsMeantForAreWrittenAsIsoAndTold() {
        List<String> told = new ArrayList<>();
        Formats spanish = formats("es").in(ZoneOffset.UTC).telling((locale, iso) -> told.add(locale + " " + iso));
        StringBuilder out = new StringBuilder();

        assertThat(spanish.date(LocalDate.of(10_000, 1, 1), DateStyle.LONG)).isEqualTo("+10000-01-01");
        assertThat(spanish.date(LocalDate.of(-1, 1, 1), DateStyle.SHORT)).isEqualTo("-0001-01-01");
        assertThat(spanish.date(Instant.parse("0000-12-31T23:59:59Z"), DateStyle.SHORT))
                .isEqualTo("0000-12-31");
        assertThat(spanish.dateTime(Instant.parse("+10000-01-01T00:00:00Z"), DateStyle.SHORT, TimeStyle.SHORT))
                .isEqualTo("+10000-01-01T00:00");
        assertThat(spanish.dateTime(LocalDateTime.of(0, 1, 1, 8, 0), DateStyle.LONG, TimeStyle.SHORT))
                .isEqualTo("0000-01-01T08:00");
        assertThat(spanish.appendSkeleton(out, LocalDate.of(12_026, 3, 1), "yMMMd"))
                .isTrue();
        assertThat(out).hasToString("+12026-03-01");
        assertThat(told)
                .containsExactly(
                        "es +10000-01-01",
                        "es -0001-01-01",
                        "es 0000-12-31",
                        "es +10000-01-01T00:00",
                        "es 0000-01-01T08:00",
                        "es +12026-03-01");
    }

    @Test
    void theTimeOfDayIsPrintedForMomentsOfAnyYear() {
        Formats spanish = formats("es").in(ZoneOffset.UTC);

        assertThat(spanish.time(Instant.MAX, TimeStyle.MEDIUM)).isEqualTo("23:59:59");
        assertThat(spanish.time(Instant.MIN, TimeStyle.MEDIUM)).isEqualTo("0:00:00");
    }

    @Test
    void aLeapSecondIsTheLastSecondOfItsDay() {
        // java.time smears it, as the host's clock does.
        Instant moment = Instant.parse("2016-12-31T23:59:60Z");

        assertThat(formats("en-GB").in(ZoneOffset.UTC).dateTime(moment, DateStyle.MEDIUM, TimeStyle.MEDIUM))
                .isEqualTo("31 Dec 2016, 23:59:59");
    }

    @Test
    void thaiYearsAreCountedFromTheBuddhasDeath() {
        Formats thai = formats("th");

        assertThat(thai.date(LocalDate.of(2026, 3, 1), DateStyle.FULL)).isEqualTo("วันอาทิตย์ที่ 1 มีนาคม พ.ศ. 2569");
        assertThat(thai.date(LocalDate.of(2026, 3, 1), DateStyle.LONG)).isEqualTo("1 มีนาคม 2569");
        assertThat(thai.date(LocalDate.of(2026, 3, 1), DateStyle.SHORT)).isEqualTo("1/3/69");
        assertThat(thai.date(LocalDate.of(9999, 3, 1), DateStyle.MEDIUM)).isEqualTo("1 มี.ค. 10542");
        assertThat(formats("th-u-ca-gregory").date(LocalDate.of(2026, 3, 1), DateStyle.LONG))
                .isEqualTo("1 มีนาคม ค.ศ. 2026");
    }

    @Test
    void aDayAndItsMidnightMayLieInDifferentYearsByZone() {
        Instant newYear = Instant.parse("2026-01-01T02:00:00Z");

        assertThat(formats("en").in(ZoneId.of("America/Bogota")).date(newYear, DateStyle.SHORT))
                .isEqualTo("12/31/25");
        assertThat(formats("en").in(ZoneId.of("Pacific/Kiritimati")).date(newYear, DateStyle.SHORT))
                .isEqualTo("1/1/26");
    }

    @Test
    void momentsPrintAsTheirLocalTimesInZonesWithEveryKindOfRule() {
        Random random = new Random(SEED);
        for (String zone : List.of(
                "America/Bogota",
                "Europe/Madrid",
                "Asia/Kolkata",
                "Pacific/Apia",
                "Australia/Lord_Howe",
                "Africa/Cairo")) {
            Formats formats = formats("en").in(ZoneId.of(zone));
            for (int round = 0; round < 500; round++) {
                Instant moment = Instant.ofEpochSecond(random.nextLong() % 60_000_000_000L);
                LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneId.of(zone));
                assertThat(formats.dateTime(moment, DateStyle.FULL, TimeStyle.MEDIUM))
                        .as(zone + " " + moment)
                        .isEqualTo(formats.dateTime(local, DateStyle.FULL, TimeStyle.MEDIUM));
            }
        }
    }

    @Test
    void offsetsAreThoseOfJavaTimeAtEveryChange() {
        for (String zone : ZoneId.getAvailableZoneIds()) {
            ZoneOffsets offsets = ZoneOffsets.of(ZoneId.of(zone));
            ZoneRules rules = ZoneId.of(zone).getRules();
            Instant change = Instant.parse("1899-06-01T00:00:00Z");
            for (int round = 0; round < 20; round++) {
                for (Instant moment : List.of(change.minusSeconds(1), change, change.plusSeconds(1))) {
                    assertThat(offsets.seconds(moment))
                            .as(zone + " " + moment)
                            .isEqualTo(rules.getOffset(moment).getTotalSeconds());
                }
                ZoneOffsetTransition next = rules.nextTransition(change.plus(round, ChronoUnit.DAYS));
                change = next == null ? change.plus(5_000, ChronoUnit.DAYS) : next.getInstant();
            }
        }
    }

    @Test
    void chineseOfTaiwanNamesThePartOfTheDay() {
        Formats taiwan = formats("zh-Hant");

        assertThat(taiwan.time(LocalTime.of(0, 0), TimeStyle.SHORT)).isEqualTo("凌晨12:00");
        assertThat(taiwan.time(LocalTime.of(7, 59), TimeStyle.SHORT)).isEqualTo("清晨7:59");
        assertThat(taiwan.time(LocalTime.of(8, 0), TimeStyle.SHORT)).isEqualTo("上午8:00");
        assertThat(taiwan.time(LocalTime.of(12, 30), TimeStyle.SHORT)).isEqualTo("中午12:30");
        assertThat(taiwan.time(LocalTime.of(13, 0), TimeStyle.SHORT)).isEqualTo("下午1:00");
        assertThat(taiwan.time(LocalTime.of(19, 0), TimeStyle.MEDIUM)).isEqualTo("晚上7:00:00");
    }

    @Test
    void argentineClocksHaveTwentyFourHours() {
        assertThat(formats("es-AR").time(LocalTime.of(17, 20, 5), TimeStyle.MEDIUM))
                .isEqualTo("17:20:05");
    }

    @Test
    void dateAndTimeAreJoinedAsTheDatesStyleAsks() {
        LocalDateTime time = LocalDateTime.of(2026, 3, 1, 17, 5);

        assertThat(formats("es").dateTime(time, DateStyle.LONG, TimeStyle.SHORT))
                .isEqualTo("1 de marzo de 2026 a las 17:05");
        assertThat(formats("es").dateTime(time, DateStyle.MEDIUM, TimeStyle.SHORT))
                .isEqualTo("1 mar 2026, 17:05");
        assertThat(formats("vi").dateTime(time, DateStyle.LONG, TimeStyle.SHORT))
                .isEqualTo("lúc 17:05 1 tháng 3, 2026");
    }

    private static Formats formats(String tag) {
        return Formats.of(LanguageTag.of(tag));
    }
}
