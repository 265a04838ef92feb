package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** i18next gets suffixes and double braces; what it cannot say is reported with a reason. */
class I18nextJsonTest {

    private static final I18nextJson FORMAT = new I18nextJson();

    @Test
    void aPluralChoosesByCount() {
        assertThat(texts("#| param pets int\n", "{pets, plural, =0 {None} one {# pet, {name}} other {# pets}}"))
                .containsExactly(
                        entry("demo.text_zero", "None"),
                        entry("demo.text_one", "{{count, number(roundingMode: halfEven)}} pet, {{name}}"),
                        entry("demo.text_other", "{{count, number(roundingMode: halfEven)}} pets"));
    }

    @Test
    void aRankHasItsOwnSuffixes() {
        assertThat(texts("", "{n, selectordinal, one {#st} other {#th}}"))
                .containsOnlyKeys("demo.text_ordinal_one", "demo.text_ordinal_other");
    }

    @Test
    void aSelectChoosesByContext() {
        assertThat(texts("", "{who, select, female {She} other {They}} came"))
                .containsExactly(entry("demo.text_female", "She came"), entry("demo.text", "They came"));
    }

    @Test
    void moneyAndDatesAreFormattedByTheClient() {
        assertThat(texts("#| param amount Money\n#| param due LocalDate\n", "{amount} until {due, date, ::MMMd}"))
                .containsExactly(
                        entry(
                                "demo.text",
                                "{{amount, currency(roundingMode: halfEven)}} until {{due, datetime(month: short; day: numeric)}}"));
    }

    @Test
    void anArgumentNamedLikeAnOptionGetsAnUnderscore() {
        assertThat(texts("", "{style} and {count}")).containsExactly(entry("demo.text", "{{style_}} and {{count_}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {n, plural, =7 {seven} other {#}}                             | exact-number
            {n, plural, offset:1 other {#}}                               | offset
            {n, selectordinal, =0 {no} other {#th}}                       | exact-number
            {a, select, x {1} other {{b, select, y {2} other {3}}}}       | two-selectors
            Use '{{'name'}}' here                                         | braces
            It costs $t(x)                                                | nesting
            """)
    void whatItCannotSayIsReported(String text, String reason) {
        Exported exported = FORMAT.export(Catalogs.english("", text));

        assertThat(exported.inexpressible()).extracting(Inexpressible::reason).containsExactly(reason);
        assertThat(Catalogs.text(exported, "en.json")).isEqualTo("{}\n");
    }

    @Test
    void zeroOfALanguageThatHasTheFormIsTheForm() {
        Exported exported =
                FORMAT.export(Catalogs.of("ar", "", "{n, plural, other {#}}", "{n, plural, zero {لا} other {#}}"));

        assertThat(exported.inexpressible()).isEmpty();
        assertThat(Catalogs.read(FORMAT.read(exported.files())).catalog().units())
                .extracting(TextUnit::text)
                .containsExactly("{n, plural, zero {لا} other {#}}");
    }

    @Test
    void aTranslatorsChangeIsReadAsAMessage() {
        Exported exported = FORMAT.export(
                Catalogs.english("#| param pets int\n", "You have {pets, plural, one {# pet} other {# pets}}"));
        byte[] changed = Catalogs.text(exported, "en.json")
                .replace("You have", "Here's <b>{{name}}</b>:")
                .getBytes(StandardCharsets.UTF_8);

        ReadOutcome.Read read = Catalogs.read(FORMAT.read(ExchangeFiles.of(
                Map.of("en.json", changed, "en.meta.json", exported.files().bytes("en.meta.json")))));

        assertThat(read.catalog().units())
                .extracting(TextUnit::text)
                .containsExactly(
                        "{pets, plural, one {Here''s <b>{name}</b>: # pet} other {Here''s <b>{name}</b>: # pets}}");
    }

    @Test
    void suffixesNobodyKnowsAreReported() {
        Exported exported = FORMAT.export(Catalogs.english("", "{n, plural, one {#} other {#}}"));
        byte[] changed =
                Catalogs.text(exported, "en.json").replace("_one", "_some").getBytes(StandardCharsets.UTF_8);

        ReadOutcome.Read read = Catalogs.read(FORMAT.read(ExchangeFiles.of(
                Map.of("en.json", changed, "en.meta.json", exported.files().bytes("en.meta.json")))));

        assertThat(read.inexpressible()).extracting(Inexpressible::reason).containsExactly("unknown-category");
    }

    private static Map<String, String> texts(String notes, String text) {
        Exported exported = FORMAT.export(Catalogs.english(notes, text));
        assertThat(exported.inexpressible()).isEmpty();
        try {
            return exported.files().json("en.json").texts();
        } catch (FormatException e) {
            throw new AssertionError(e);
        }
    }
}
