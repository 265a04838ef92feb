package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What goes out comes back: texts, sources and notes, or it stands on the list of what could not be said. */
@Tag("row-ExchangeRoundTrip")
class ExchangeRoundTripTest {

    /** Each with the notes of its source; the same text serves as source and translation. */
    private static final Map<String, String> TRICKY = Map.ofEntries(
            Map.entry("Two\\nlines and a\\ttab\\u000D end", ""),
            Map.entry("\\nedges\\n", ""),
            Map.entry("She said \"no\" and left\\\\right", ""),
            Map.entry("Apostrophes: it''s, it's, '{'quoted'}' and ’", ""),
            Map.entry("An apostrophe before a tag: l'<b>ami</b>, l''<b>ami</b>", ""),
            Map.entry("<b>Bold</b> <link>here</link><br/>", "#| markup link\n"),
            Map.entry("مرحبًا {name}، لديك \u2067رسالة\u2069", "#| param name String\n"),
            Map.entry("5 < 6 & 7 > 6; \uD83D\uDC36 ]]> <!-- x -->", "#: A note with <b> & \"quotes\".\n"),
            Map.entry("{n, plural, one {# de mascota} many {# de mascotas} other {# mascotas}}", "#| param n long\n"),
            Map.entry(
                    "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and #} other {you and # more}}",
                    "#| param n int\n"),
            Map.entry("{n, plural, =0 {none} =7 {seven} one {#} other {#}} of {total, number}", "#| param n int\n"),
            Map.entry("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "#| param n int\n"),
            Map.entry(
                    "{n, plural, one {{kind, select, dog {# dog} other {# pet}}} other {{kind, select, dog {# dogs} other {# pets}}}}",
                    "#| param n int\n#| param kind Tag\n"),
            Map.entry("{who, select, female {Ella} male {Él} other {Ya}} llegó", "#| param who Tag\n"),
            Map.entry(
                    "Due {day, date, long}, {at, time}, {when, datetime, full}, {when, relative}",
                    "#| param day LocalDate\n#| param at LocalTime\n#| param when Instant\n"),
            Map.entry(
                    "{pets, list}, {pets, list, or}, {n}, {amount}, {wait}",
                    "#| param pets List<String>\n#| param n BigDecimal\n#| param amount Money\n#| param wait Duration\n"),
            Map.entry(
                    "{n, number, ::.00 group-off}, {n,number,percent}, {day, date, ::yMMMd}",
                    "#| param n BigDecimal\n#| param day LocalDate\n"),
            Map.entry(
                    "{day} {style} {count}",
                    "#| param day LocalDate\n#| param style String\n#| param count int\n#| sample style \"b \\\"c\\\"\"\n#| channel sms\n#| terms e-mail address, vet\n#| same-as-source\n"));

    @TestFactory
    Stream<DynamicTest> everyShippedTextReturnsFromEveryFormat() {
        return Catalogs.FORMATS.stream()
                .flatMap(format -> Catalogs.shippedLanguages().stream()
                        .map(language -> DynamicTest.dynamicTest(
                                format.getClass().getSimpleName() + " " + language,
                                () -> returns(format, Catalogs.shipped(language)))));
    }

    @TestFactory
    Stream<DynamicTest> trickyTextsReturnFromEveryFormat() {
        return Catalogs.FORMATS.stream()
                .flatMap(format -> TRICKY.entrySet().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                format.getClass().getSimpleName() + " " + text.getKey(),
                                () -> returns(
                                        format, Catalogs.of("es", text.getValue(), text.getKey(), text.getKey())))));
    }

    @Test
    void nothingShippedIsInexpressible() {
        for (LanguageTag language : Catalogs.shippedLanguages()) {
            for (ExchangeFormat format : Catalogs.FORMATS) {
                assertThat(format.export(Catalogs.shipped(language)).inexpressible())
                        .as("%s %s", format.getClass().getSimpleName(), language)
                        .isEmpty();
            }
        }
    }

    @Test
    void onlyI18nextHasTrickyTextsThatItCannotSay() {
        for (ExchangeFormat format : Catalogs.FORMATS) {
            List<String> reasons = TRICKY.entrySet().stream()
                    .map(text -> Catalogs.of("es", text.getValue(), text.getKey(), text.getKey()))
                    .flatMap(catalog -> format.export(catalog).inexpressible().stream())
                    .map(Inexpressible::reason)
                    .sorted()
                    .toList();
            assertThat(reasons)
                    .as(format.getClass().getSimpleName())
                    .isEqualTo(
                            format instanceof I18nextJson
                                    ? List.of("braces", "exact-number", "offset", "two-selectors")
                                    : List.of());
        }
    }

    @Test
    void twoExportsAreTheSameBytes() {
        for (ExchangeFormat format : Catalogs.FORMATS) {
            Exported first = format.export(Catalogs.shipped(LanguageTag.of("ar")));
            Exported second = format.export(Catalogs.shipped(LanguageTag.of("ar")));
            assertThat(first.files().names()).isEqualTo(second.files().names());
            first.files()
                    .names()
                    .forEach(name -> assertThat(first.files().bytes(name))
                            .isEqualTo(second.files().bytes(name)));
        }
    }

    /** Cut, doubled and overwritten files of every format: always an outcome, never an exception. */
    @Test
    void damagedFilesAreAnOutcome() {
        Random random = new Random(20_260_301);
        int refused = 0;
        for (ExchangeFormat format : Catalogs.FORMATS) {
            Exported exported = format.export(Catalogs.of(
                    "es",
                    "#| param n int\n",
                    "{n, plural, one {a} other {<b>b</b>}}",
                    "{n, plural, one {c} many {d} other {<b>e</b>}}"));
            for (int round = 0; round < 500; round++) {
                ReadOutcome outcome = format.read(damaged(exported.files(), random));
                refused += outcome instanceof ReadOutcome.Refused ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    private static void returns(ExchangeFormat format, TextCatalog catalog) {
        Exported exported = format.export(catalog);
        List<String> left =
                exported.inexpressible().stream().map(Inexpressible::key).toList();
        ReadOutcome.Read read = Catalogs.read(format.read(exported.files()));

        assertThat(read.inexpressible()).isEmpty();
        assertThat(read.catalog().language()).isEqualTo(catalog.language());
        assertThat(read.catalog().sourceLanguage()).isEqualTo(catalog.sourceLanguage());
        assertThat(read.catalog().units())
                .isEqualTo(catalog.units().stream()
                        .filter(unit -> !left.contains(unit.key()))
                        .toList());
    }

    private static ExchangeFiles damaged(ExchangeFiles files, Random random) {
        Map<String, byte[]> damaged = new LinkedHashMap<>();
        for (String name : files.names()) {
            byte[] bytes = files.bytes(name);
            for (int change = 0; change < 3; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\"\\'<>/&#,:_ \n0az".charAt(random.nextInt(20));
            }
            int end = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
            damaged.put(name, Arrays.copyOf(bytes, end));
        }
        return ExchangeFiles.of(damaged);
    }
}
