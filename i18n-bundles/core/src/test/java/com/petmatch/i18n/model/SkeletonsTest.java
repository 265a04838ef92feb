package com.petmatch.i18n.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The closed set of number and date skeletons, from the message's text to the printed value. */
class SkeletonsTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T17:20:05Z");
    // Argentina's clock is CLDR 49's.
    private static final String PATCHED = "es-AR";

    private static final List<String> NUMBERS = List.of(
            "compact-short",
            "compact-long",
            "currency/EUR",
            "currency/JPY",
            "unit/kilogram",
            "unit/celsius .0",
            "sign-always",
            "group-off",
            "precision-integer",
            ".00",
            ".##",
            ".0#",
            "sign-always group-off .000");
    private static final List<String> DATES = List.of(
            "yMd", "yMMMd", "yMMMMd", "yMMMMEEEEd", "yMMM", "yMMMM", "MMMd", "MMMMd", "EEEE", "Hm", "hm", "jm", "jms");

    @TestFactory
    Stream<DynamicTest> everySkeletonPrintsAsInIcu() {
        return Formats.locales().stream()
                .map(tag -> DynamicTest.dynamicTest(tag.toString(), () -> {
                    for (String skeleton : NUMBERS) {
                        for (String value : List.of("0", "1", "-1", "54321.5", "1234567.125")) {
                            String pattern = "{n, number, ::" + skeleton + "}";
                            assertThat(ours(tag, pattern, new BigDecimal(value)))
                                    .as(pattern + " " + value)
                                    .isEqualTo(theirs(tag, pattern, new BigDecimal(value)));
                        }
                    }
                    for (String skeleton : DATES) {
                        String pattern = "{n, date, ::" + skeleton + "}";
                        if (!tag.toString().equals(PATCHED) || !skeleton.startsWith("j")) {
                            assertThat(ours(tag, pattern, MOMENT))
                                    .as(pattern)
                                    .isEqualTo(theirs(tag, pattern, Date.from(MOMENT)));
                        }
                    }
                }));
    }

    @Test
    void percentSkeletonsTakeAShareOfOneAsThePercentStyleDoes() {
        LanguageTag english = LanguageTag.of("en");

        assertThat(ours(english, "{n, number, ::percent}", new BigDecimal("0.125")))
                .isEqualTo("12%");
        assertThat(ours(english, "{n, number, ::percent .0}", new BigDecimal("0.125")))
                .isEqualTo("12.5%");
        assertThat(ours(english, "{n, number, ::percent sign-always}", new BigDecimal("0.25")))
                .isEqualTo("+25%");
    }

    @Test
    void argentineTimesHaveTwentyFourHours() {
        assertThat(ours(LanguageTag.of(PATCHED), "{n, time, ::jms}", MOMENT)).isEqualTo("17:20:05");
    }

    @TestFactory
    Stream<DynamicTest> whatWouldBeIgnoredOrIsUnknownIsRefused() {
        return Stream.of(
                        "compact",
                        "compact-short .00",
                        "compact-short compact-long",
                        "currency/EUR .00",
                        "currency/XXX",
                        "currency/",
                        "unit/parsec",
                        "unit/Kilogram",
                        "percent unit/gram",
                        ".0 .00",
                        ".0 precision-integer",
                        "group-off group-off",
                        ".#0",
                        ".",
                        ".00000000000",
                        "scale/100",
                        "%x100",
                        "")
                .map(skeleton -> DynamicTest.dynamicTest("::" + skeleton, () -> {
                    assertThat(IcuSyntax.parse("{n, number, ::" + skeleton + "}"))
                            .isInstanceOf(ParseOutcome.Rejected.class);
                    assertThat(IcuSyntax.parse("{n, date, ::" + skeleton + "}"))
                            .isInstanceOf(ParseOutcome.Rejected.class);
                }));
    }

    @Test
    void aValueThatLacksTheSkeletonsFieldsPrintsADash() {
        LanguageTag english = LanguageTag.of("en");

        assertThat(ours(english, "{n, date, ::yMMMd}", LocalDate.of(2026, 3, 1)))
                .isEqualTo("Mar 1, 2026");
        assertThat(ours(english, "{n, date, ::Hm}", LocalDate.of(2026, 3, 1))).isEqualTo("—");
        assertThat(ours(english, "{n, time, ::Hm}", LocalTime.of(17, 20))).isEqualTo("17:20");
        assertThat(ours(english, "{n, number, ::compact-short}", "many")).isEqualTo("—");
        assertThat(ours(english, "{n, number, ::unit/gram}", Double.NaN)).isEqualTo("—");
    }

    private static String ours(LanguageTag tag, String pattern, Object value) {
        return Messages.builder()
                .bundles(BundleSource.memory(Map.of(tag + "/demo", "demo.x=" + pattern + "\n")))
                .zone(ZoneOffset.UTC)
                .build()
                .in(tag)
                .text("demo.x", "n", value)
                .toString();
    }

    private static String theirs(LanguageTag tag, String pattern, Object value) {
        MessageFormat format = new MessageFormat(pattern, ULocale.forLanguageTag(tag.toString()));
        for (Object part : format.getFormats()) {
            if (part instanceof com.ibm.icu.text.DateFormat date) {
                date.setTimeZone(TimeZone.GMT_ZONE);
            }
        }
        return format.format(Map.of("n", value));
    }
}
