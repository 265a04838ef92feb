package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.Mf2Checks.codes;
import static com.petmatch.i18n.mf2.Mf2Checks.message;
import static com.petmatch.i18n.mf2.Mf2Checks.plain;
import static com.petmatch.i18n.mf2.Mf2Checks.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions for dates and times, option by option. */
class DateFunctionsTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T22:20:05Z");
    private static final FormattingContext BOGOTA = plain("en").in(ZoneId.of("America/Bogota"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                ":date > Mar 1, 2026",
                ":date length=short > 3/1/26",
                ":date length=long > March 1, 2026",
                ":date fields=weekday > Sun",
                ":date fields=weekday length=long > Sunday",
                ":date fields=day-weekday > 1 Sun",
                ":date fields=month-day > Mar 1",
                ":date fields=month-day length=short > 3/1",
                ":date fields=month-day-weekday length=long > Sunday, March 1",
                ":date fields=year-month-day-weekday > Sun, Mar 1, 2026",
                ":date fields=year-month-day-weekday length=long > Sunday, March 1, 2026",
                ":time > 5:20 PM",
                ":time precision=hour > 5 PM",
                ":time precision=second > 5:20:05 PM",
                ":time hour12=false > 17:20",
                ":time precision=hour hour12=false > 17",
                ":datetime > Mar 1, 2026, 5:20 PM",
                ":datetime dateLength=long timePrecision=second > March 1, 2026 at 5:20:05 PM",
                ":datetime dateFields=weekday timePrecision=hour > Sun, 5 PM",
                ":datetime dateFields=year-month-day-weekday dateLength=long > Sunday, March 1, 2026 at 5:20 PM",
                ":date pm:skeleton=yMMM > Mar 2026"
            })
    void aLocalTimeIsPrintedAsItsOptionsSay(String function, String expected) {
        LocalDateTime local = LocalDateTime.of(2026, 3, 1, 17, 20, 5);

        assertThat(text("en", "{$d " + function + "}", Map.of("d", local)).replace('\u202F', ' '))
                .isEqualTo(expected);
    }

    @Test
    void patternsAreTheLocales() {
        Map<String, LocalDateTime> arguments = Map.of("d", LocalDateTime.of(2026, 3, 1, 17, 20, 5));

        assertThat(text("es", "{$d :datetime dateLength=long}", arguments)).isEqualTo("1 de marzo de 2026 a las 17:20");
        assertThat(text("th", "{$d :date length=long}", arguments)).isEqualTo("1 มีนาคม 2569");
        assertThat(text("th", "{$d :date length=long calendar=gregory}", arguments))
                .isEqualTo("1 มีนาคม ค.ศ. 2026");
        assertThat(text("ar-EG", "{$d :date fields=month-day}", arguments)).isEqualTo("١ مارس");
        assertThat(text("vi", "{$d :datetime timeZoneStyle=short timeZone=UTC}", arguments))
                .isEqualTo("17:20 GMT+0 1 thg 3, 2026");
    }

    @Test
    void aMomentIsSeenFromTheReadersZoneUnlessAnotherIsAskedFor() {
        assertThat(at("{$d :time hour12=false}", MOMENT)).isEqualTo("17:20");
        assertThat(at("{$d :time hour12=false timeZone=UTC}", MOMENT)).isEqualTo("22:20");
        assertThat(at("{$d :date timeZone=|Asia/Tokyo|}", MOMENT)).isEqualTo("Mar 2, 2026");
        assertThat(at("{|2026-03-01T22:20:05+02:00| :time hour12=false}", MOMENT))
                .isEqualTo("15:20");
        assertThat(at("{|2026-03-01T22:20:05+02:00| :time hour12=false timeZone=input}", MOMENT))
                .isEqualTo("22:20");
    }

    @Test
    void theDistanceFromGreenwichIsWrittenWhenAskedFor() {
        assertThat(at("{$d :time hour12=false timeZoneStyle=short}", MOMENT)).isEqualTo("17:20 GMT-5");
        assertThat(at("{$d :time hour12=false timeZoneStyle=long}", MOMENT)).isEqualTo("17:20 GMT-05:00");
        assertThat(at("{$d :time hour12=false timeZoneStyle=short timeZone=|Asia/Kolkata|}", MOMENT))
                .isEqualTo("03:50 GMT+5:30");
        assertThat(at("{$d :datetime dateLength=long hour12=false timeZoneStyle=short}", MOMENT))
                .isEqualTo("March 1, 2026 at 17:20 GMT-5");
    }

    @Test
    void everyTimeOfJavaIsAnOperand() {
        ZonedDateTime zoned = MOMENT.atZone(ZoneId.of("Europe/Paris"));

        for (Object moment :
                List.of(MOMENT, zoned, OffsetDateTime.from(zoned), Date.from(MOMENT), "2026-03-01T22:20:05Z")) {
            assertThat(at("{$d :datetime hour12=false}", moment)).isEqualTo("Mar 1, 2026, 17:20");
        }
        assertThat(at("{$d :date}", LocalDate.of(2026, 3, 1))).isEqualTo("Mar 1, 2026");
        assertThat(at("{$d :datetime hour12=false}", LocalDate.of(2026, 3, 1))).isEqualTo("Mar 1, 2026, 00:00");
        assertThat(at("{$d :time hour12=false}", LocalTime.of(17, 20))).isEqualTo("17:20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "0000-01-01",
                "2026-3-1",
                "26-03-01",
                "2026-03-01T22:20",
                "2026-03-01 22:20:05",
                "2026-03-01T24:00:00",
                "2026-03-01T22:20:05.1234",
                "2026-03-01T22:20:05z",
                "2026-03-01T22:20:05+14:01",
                "2026-03-01T22:20:05+5:00",
                "2026-03-01T22:20:05+05:00:00",
                "",
                "today"
            })
    void whatIsNoDateIsABadOperand(String literal) {
        Formatted formatted = message("{|" + literal + "| :date}").format(BOGOTA, Map.of());

        assertThat(formatted.text()).isEqualTo("{|" + literal + "|}");
        assertThat(codes(formatted.errors())).containsExactly("bad-operand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T22:20:05.1", "2026-03-01T22:20:05.123-05:00", "2026-03-01T22:20:05+14:00"})
    void fractionsAndOffsetsAreRead(String literal) {
        assertThat(message("{|" + literal + "| :datetime}")
                        .format(BOGOTA, Map.of())
                        .errors())
                .isEmpty();
    }

    @Test
    void aTimeOfDayHasNoDate() {
        Formatted formatted = message("{$d :date}").format(BOGOTA, Map.of("d", LocalTime.NOON));

        assertThat(codes(formatted.errors())).containsExactly("bad-operand");
    }

    @Test
    void aMomentWithoutZoneIsNotGuessed() {
        Formatted formatted = message("{$d :date}").format(plain("en"), Map.of("d", MOMENT));

        assertThat(formatted.text()).isEqualTo("{$d}");
        assertThat(codes(formatted.errors())).containsExactly("unsupported-operation");
    }

    @Test
    void aMomentThatWasToldInNoZoneHasNoInputZone() {
        Formatted formatted = message("{$d :time hour12=false timeZone=input}").format(BOGOTA, Map.of("d", MOMENT));

        assertThat(formatted.text()).isEqualTo("17:20");
        assertThat(codes(formatted.errors())).containsExactly("bad-operand");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                ":date length=huge > bad-option",
                ":date fields=year > bad-option",
                ":date length=$length > bad-option",
                ":datetime timePrecision=$length > bad-option",
                ":time hour12=maybe > bad-option",
                ":time timeZone=|Mars/Olympus| > bad-option",
                ":date calendar=japanese > unsupported-operation"
            })
    void aWrongOptionIsToldAndIgnored(String function, String code) {
        Formatted formatted = message("{$d " + function + "}").format(BOGOTA, Map.of("d", MOMENT, "length", "long"));

        assertThat(formatted.text()).startsWith(function.startsWith(":time") ? "5:20" : "Mar 1, 2026");
        assertThat(codes(formatted.errors())).containsExactly(code);
    }

    @Test
    void onlyOverridesAreInherited() {
        assertThat(at(
                        ".local $t = {$d :datetime dateLength=long timeZone=UTC hour12=false} {{{$t :datetime}}}",
                        MOMENT))
                .isEqualTo("Mar 1, 2026, 22:20");
    }

    @Test
    void messagesCannotSelectByDates() {
        Formatted formatted = message(".input {$d :date} .match $d |2026-03-01| {{no}} * {{Due {$d}}}")
                .format(BOGOTA, Map.of("d", MOMENT));

        assertThat(formatted.text()).isEqualTo("Due Mar 1, 2026");
        assertThat(codes(formatted.errors())).containsExactly("bad-selector");
    }

    @Test
    void ourOwnFunctionsPrintRelativeTimesAndLists() {
        FormattingContext context = BOGOTA.by(() -> MOMENT.plusSeconds(7_200));
        Map<String, Object> arguments = Map.of("d", MOMENT, "pets", List.of("Luna", "Milo", "Nala"));

        assertThat(message("{$d :pm:relative}").format(context, arguments).text())
                .isEqualTo("2 hours ago");
        assertThat(message("{$d :pm:relative style=narrow}")
                        .format(context, arguments)
                        .text())
                .isEqualTo("2h ago");
        assertThat(message("{$pets :pm:list}").format(context, arguments).text())
                .isEqualTo("Luna, Milo, and Nala");
        assertThat(message("{$pets :pm:list type=or}")
                        .format(context, arguments)
                        .text())
                .isEqualTo("Luna, Milo, or Nala");
        assertThat(codes(message("{$d :pm:relative}").format(BOGOTA, arguments).errors()))
                .containsExactly("unsupported-operation");
        assertThat(codes(message("{$d :pm:list}").format(context, arguments).errors()))
                .containsExactly("bad-operand");
    }

    private static String at(String source, Object moment) {
        Formatted formatted = message(source).format(BOGOTA, Map.of("d", moment));
        assertThat(formatted.errors()).isEmpty();
        return formatted.text().replace('\u202F', ' ');
    }
}
