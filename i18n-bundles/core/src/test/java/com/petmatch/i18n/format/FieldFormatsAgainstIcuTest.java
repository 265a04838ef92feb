package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.locale.LanguageTag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Dates by fields and distances from Greenwich are what ICU4J makes of the same skeletons, in every format locale.
 *
 * <p>Not compared: Thai, whose Buddhist calendar adds an era in ICU; the weekday written out without a month, which CLDR has
 * no item for and ICU puts together; hours of es-AR, see the recorded patch, and of zh-Hant, which names the part of the day as
 * its times do, not only whether it is before noon.
 */
class FieldFormatsAgainstIcuTest {

    private static final Set<String> HOURS_DIFFER = Set.of("es-AR", "zh-Hant");
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 1, 17, 20, 5);
    private static final Map<String, Shape> SHAPES = Map.of(
            "E", new Shape(DateFields.WEEKDAY, DateStyle.MEDIUM),
            "EEEE", new Shape(DateFields.WEEKDAY, DateStyle.LONG),
            "Ed", new Shape(DateFields.DAY_WEEKDAY, DateStyle.MEDIUM),
            "Md", new Shape(DateFields.MONTH_DAY, DateStyle.SHORT),
            "MMMd", new Shape(DateFields.MONTH_DAY, DateStyle.MEDIUM),
            "MMMMd", new Shape(DateFields.MONTH_DAY, DateStyle.LONG),
            "MEd", new Shape(DateFields.MONTH_DAY_WEEKDAY, DateStyle.SHORT),
            "MMMEd", new Shape(DateFields.MONTH_DAY_WEEKDAY, DateStyle.MEDIUM),
            "yMEd", new Shape(DateFields.YEAR_MONTH_DAY_WEEKDAY, DateStyle.SHORT),
            "yMMMEd", new Shape(DateFields.YEAR_MONTH_DAY_WEEKDAY, DateStyle.MEDIUM));

    @TestFactory
    Stream<DynamicTest> everyLocalePrintsWhatIcuPrints() {
        return Formats.locales().stream()
                .filter(locale -> !locale.language().equals("th"))
                .map(locale -> DynamicTest.dynamicTest(locale.toString(), () -> {
                    List<String> ours = new ArrayList<>();
                    List<String> icu = new ArrayList<>();
                    FieldFormats formats = FieldFormats.of(locale);
                    for (LocalDateTime moment :
                            List.of(MOMENT, MOMENT.plusDays(137).plusHours(9))) {
                        SHAPES.forEach((skeleton, shape) -> {
                            ours.add(skeleton + ": "
                                    + formats.date(moment.toLocalDate(), shape.fields(), shape.length()));
                            icu.add(skeleton + ": " + icu(locale, skeleton, moment));
                        });
                        if (!HOURS_DIFFER.contains(locale.toString())) {
                            ours.add("j: " + formats.time(moment.toLocalTime(), TimePrecision.HOUR));
                            icu.add("j: " + icu(locale, "j", moment));
                        }
                    }
                    for (ZoneOffset offset :
                            List.of(ZoneOffset.UTC, ZoneOffset.ofHours(-5), ZoneOffset.ofHoursMinutes(5, 30))) {
                        ours.add(formats.withOffset("", offset, false).strip());
                        icu.add(offset(locale, "O", offset));
                        ours.add(formats.withOffset("", offset, true).strip());
                        icu.add(offset(locale, "OOOO", offset));
                    }
                    assertThat(ours).isEqualTo(icu);
                }));
    }

    private static String icu(LanguageTag locale, String skeleton, LocalDateTime moment) {
        ULocale tag = ULocale.forLanguageTag(locale.toString());
        SimpleDateFormat format =
                new SimpleDateFormat(DateTimePatternGenerator.getInstance(tag).getBestPattern(skeleton), tag);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(moment.toInstant(ZoneOffset.UTC)));
    }

    private static String offset(LanguageTag locale, String pattern, ZoneOffset offset) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, ULocale.forLanguageTag(locale.toString()));
        format.setTimeZone(new com.ibm.icu.util.SimpleTimeZone(offset.getTotalSeconds() * 1_000, "test"));
        return format.format(Date.from(LocalDate.EPOCH.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    }

    /** What a skeleton is called here. */
    private record Shape(DateFields fields, DateStyle length) {}
}
