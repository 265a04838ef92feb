package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The unit that a moment is told in, around every boundary. */
@Tag("row-RelativeEdges")
class RelativeEdgesTest {

    private static final long SEED = 20_260_301L;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @TestFactory
    Stream<DynamicTest> theUnitIsTheOneAPersonWouldUse() {
        return Stream.of(
                        List.of("PT-59.9S", "hace 59 segundos"),
                        List.of("PT59.9S", "dentro de 59 segundos"),
                        List.of("PT-60S", "hace 1 minuto"),
                        List.of("PT-59M-59S", "hace 59 minutos"),
                        List.of("PT60M", "dentro de 1 hora"),
                        List.of("PT-23H", "hace 23 horas"),
                        List.of("PT-24H", "ayer"),
                        List.of("PT24H", "mañana"),
                        List.of("PT-48H", "anteayer"),
                        List.of("P-6D", "hace 6 días"),
                        List.of("P-7D", "la semana pasada"),
                        List.of("P-21D", "hace 3 semanas"),
                        List.of("P27D", "dentro de 3 semanas"),
                        List.of("P28D", "dentro de 4 semanas"),
                        List.of("P31D", "el próximo mes"),
                        List.of("P-29D", "el mes pasado"),
                        List.of("P-364D", "hace 11 meses"),
                        List.of("P365D", "el próximo año"),
                        List.of("P-400D", "el año pasado"),
                        List.of("P-4000D", "hace 10 años"),
                        List.of("PT0S", "ahora"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(relative(NOW, NOW.plus(Duration.parse(row.get(0)))))
                                .isEqualTo(row.get(1))));
    }

    @Test
    void midnightMakesAnHourYesterdayOnlyAfterADay() {
        Formats formats = Formats.of(LanguageTag.of("en")).in(BOGOTA).by(() -> Instant.parse("2026-03-02T05:01:00Z"));

        assertThat(formats.relative(Instant.parse("2026-03-02T04:59:00Z"), RelativeStyle.AUTO))
                .isEqualTo("2 minutes ago");
        assertThat(formats.relative(Instant.parse("2026-03-01T05:01:00Z"), RelativeStyle.AUTO))
                .isEqualTo("yesterday");
    }

    @Test
    void calendarDaysAreThoseOfTheZone() {
        Instant now = Instant.parse("2026-03-03T03:00:00Z");
        Instant event = Instant.parse("2026-03-01T23:00:00Z");

        assertThat(Formats.of(LanguageTag.of("en"))
                        .in(ZoneOffset.UTC)
                        .by(() -> now)
                        .relative(event, RelativeStyle.AUTO))
                .isEqualTo("2 days ago");
        assertThat(Formats.of(LanguageTag.of("en")).in(BOGOTA).by(() -> now).relative(event, RelativeStyle.AUTO))
                .isEqualTo("yesterday");
    }

    @Test
    void zeroUnitsKeepTheirDirection() {
        assertThat(relative(NOW, NOW.minusMillis(400))).isEqualTo("ahora");
        Formats numeric = Formats.of(LanguageTag.of("en")).in(BOGOTA).by(() -> NOW);
        assertThat(numeric.relative(NOW.minusMillis(400), RelativeStyle.NUMERIC))
                .isEqualTo("0 seconds ago");
        assertThat(numeric.relative(NOW.plusMillis(400), RelativeStyle.NUMERIC)).isEqualTo("in 0 seconds");
    }

    @Test
    void pastAndFutureAreSymmetricBelowADay() {
        for (long seconds = 0; seconds < 86_400; seconds += 7) {
            long past = RelativeSpan.between(NOW, NOW.minusSeconds(seconds), ZoneOffsets.of(ZoneOffset.UTC));
            long future = RelativeSpan.between(NOW, NOW.plusSeconds(seconds), ZoneOffsets.of(ZoneOffset.UTC));
            assertThat(RelativeSpan.value(past)).isEqualTo(-RelativeSpan.value(future));
            assertThat(RelativeSpan.unit(past)).isEqualTo(RelativeSpan.unit(future));
        }
    }

    /** The calendar's own arithmetic gives the same months and years. */
    @Test
    void monthsAndYearsAreThoseOfTheCalendar() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            LocalDate from = LocalDate.ofEpochDay(random.nextInt(40_000));
            LocalDate to = from.plusDays(random.nextInt(4_000) - 2_000L);
            long span = RelativeSpan.between(
                    from.atStartOfDay().toInstant(ZoneOffset.UTC),
                    to.atStartOfDay().toInstant(ZoneOffset.UTC),
                    ZoneOffsets.of(ZoneOffset.UTC));
            long months = ChronoUnit.MONTHS.between(from, to);
            if (RelativeSpan.unit(span) == RelativeUnit.MONTH) {
                assertThat(RelativeSpan.value(span)).as(from + " " + to).isEqualTo(months);
            } else if (RelativeSpan.unit(span) == RelativeUnit.YEAR) {
                assertThat(RelativeSpan.value(span)).as(from + " " + to).isEqualTo(months / 12);
            } else {
                assertThat(Math.abs(ChronoUnit.DAYS.between(from, to))).isLessThan(31);
            }
        }
    }

    @Test
    void everyWidthHasItsOwnWording() {
        Formats english = Formats.of(LanguageTag.of("en"));
        List<String> words = Stream.of(RelativeStyle.Width.values())
                .map(width -> english.relative(-3, RelativeUnit.MONTH, RelativeStyle.NUMERIC.in(width)))
                .toList();

        assertThat(words).containsExactly("3 months ago", "3 mo. ago", "3mo ago");
        assertThat(Formats.of(LanguageTag.of("ru")).relative(-2, RelativeUnit.DAY, RelativeStyle.AUTO))
                .isEqualTo("позавчера");
    }

    private static String relative(Instant now, Instant event) {
        return Formats.of(LanguageTag.of("es")).in(BOGOTA).by(() -> now).relative(event, RelativeStyle.AUTO);
    }
}
