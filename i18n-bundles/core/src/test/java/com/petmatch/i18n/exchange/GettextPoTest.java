package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PO files that gettext accepts and that choose the plural forms of CLDR. */
class GettextPoTest {

    private static final GettextPo FORMAT = new GettextPo();
    private static final SystemProgram MSGFMT = new SystemProgram("msgfmt", "apt-get install gettext");

    @TempDir
    Path folder;

    /** Every locale of CLDR, every whole number to 1,200 and around the thousands and millions. */
    @TestFactory
    Stream<DynamicTest> theFormulaPicksTheFormOfCldr() {
        return CldrTable.read("plural-forms").below("formula.").keySet().stream()
                .sorted()
                .map(tag -> DynamicTest.dynamicTest(tag, () -> {
                    PluralFormula formula = PluralFormula.of(LanguageTag.of(tag));
                    PluralRules rules = PluralRules.cardinal(LanguageTag.of(tag));
                    for (long n = 0; n <= 1_200; n++) {
                        picks(formula, rules, n);
                        picks(formula, rules, n * 1_000);
                        picks(formula, rules, n * 1_000_000 + n % 25);
                    }
                }));
    }

    private static void picks(PluralFormula formula, PluralRules rules, long n) {
        PluralCategory picked = formula.forms().get((int) CFormula.evaluate(formula.expression(), n));
        assertThat(picked).as("%s", n).isEqualTo(rules.select(n));
    }

    @Test
    void aLanguageWithoutRulesHasOneForm() {
        assertThat(PluralFormula.of(LanguageTag.of("tlh")).header()).isEqualTo("nplurals=1; plural=0;");
        assertThat(PluralFormula.of(LanguageTag.of("es-CO"))).isEqualTo(PluralFormula.of(LanguageTag.of("es")));
    }

    @TestFactory
    Stream<DynamicTest> gettextAcceptsEveryShippedLanguage() {
        MSGFMT.require();
        return Catalogs.shippedLanguages().stream()
                .map(language -> DynamicTest.dynamicTest(language.toString(), () -> {
                    TextCatalog catalog = Catalogs.shipped(language);
                    SystemProgram.Ended checked = check(FORMAT.export(catalog));
                    assertThat(checked.code()).as(checked.output()).isZero();
                    assertThat(checked.output())
                            .doesNotContain("warning")
                            .contains(catalog.units().size() + " ");
                }));
    }

    @Test
    void gettextAcceptsTrickyTextsToo() throws IOException, InterruptedException {
        MSGFMT.require();
        String text = "\\nTwo\\n\\\"lines\\\"\\u0001\\\\ %s %d {n, plural, one {#} many {#} other {#}}\\n";

        SystemProgram.Ended checked = check(FORMAT.export(Catalogs.of("es", "#| param n int\n", text, text)));

        assertThat(checked.code()).as(checked.output()).isZero();
    }

    private SystemProgram.Ended check(Exported exported) throws IOException, InterruptedException {
        exported.files().writeTo(folder);
        String name = exported.files().names().iterator().next();
        // Without --use-fuzzy it would pass over every text that no person signed.
        return MSGFMT.run(
                folder, Map.of("LC_ALL", "C"), "--check", "--use-fuzzy", "--statistics", "-o", "checked.mo", name);
    }

    @Test
    void anUnsignedTextIsFuzzyAndOneWithArgumentsIsFlagged() {
        String po =
                Catalogs.text(FORMAT.export(Catalogs.of("es", "#: Greets.\n", "Hello {name}", "Hola {name}")), "es.po");

        assertThat(po).endsWith("""
                #. note: Greets.
                #. origin=machine reviewed=no source=12345678
                #: demo
                #, fuzzy, icu-message-format
                msgctxt "demo.text"
                msgid "Hello {name}"
                msgstr "Hola {name}"
                """);
    }

    @Test
    void takingFuzzyAwaySignsTheText() {
        String po = Catalogs.text(FORMAT.export(Catalogs.of("es", "", "Hello", "Hola")), "es.po");

        assertThat(unit(po.replace("#, fuzzy\n", "")).notes().origin())
                .isEqualTo(new MessageOrigin("machine", true, MessageOrigin.hash("Hello")));
        assertThat(unit(po).notes().origin()).isEqualTo(new MessageOrigin("machine", false, "12345678"));
    }

    @Test
    void formsThatOnlyFractionsReachTravelInAComment() {
        String polish = "{n, plural, one {# kot} few {# koty} many {# kotów} other {# kota}}";
        String po = Catalogs.text(
                FORMAT.export(Catalogs.of("pl", "#| param n int\n", "{n, plural, one {# cat} other {# cats}}", polish)),
                "pl.po");

        assertThat(po)
                .contains("#. form other: \"{n, number} kota\"\n")
                .contains("msgid_plural \"{n, number} cats\"\nmsgstr[0] \"{n, number} kot\"\n")
                .contains("msgstr[2] \"{n, number} kotów\"\n")
                .doesNotContain("msgstr[3]");
        assertThat(unit(po).text()).isEqualTo(polish);
        assertThat(unit(po.replace("{n, number} koty", "{n, number} kocury")).text())
                .isEqualTo(polish.replace("koty", "kocury"));
    }

    @Test
    void whatIsNotOnePluralStaysOneText() {
        String text = "{n, plural, =0 {no cat} one {# cat} other {# cats}}";

        assertThat(Catalogs.text(FORMAT.export(Catalogs.english("", text)), "en.po"))
                .contains("#, icu-message-format\n")
                .contains("msgstr \"" + text + "\"\n");
    }

    @Test
    void anEmptyTextIsReported() {
        assertThat(FORMAT.export(Catalogs.english("", "")).inexpressible())
                .extracting(Inexpressible::reason)
                .containsExactly("empty-text");
    }

    @Test
    void readsWhatGettextsToolsWrite() {
        String po = Catalogs.text(FORMAT.export(Catalogs.of("es", "", "Hello", "Hola")), "es.po")
                .replace("msgctxt \"demo.text\"", "# a remark\n#| msgid \"Hullo\"\nmsgctxt \"\"\n\"demo.\"\n\"text\"")
                .replace("msgstr \"Hola\"", "msgstr \"\"\n\"Ho\"\n\"la\"\n#~ msgid \"old\"\n#~ msgstr \"viejo\"");

        assertThat(unit(po))
                .isEqualTo(Catalogs.of("es", "", "Hello", "Hola").units().get(0));
    }

    /** Each line was once copied with all before it: a file of the greatest size allowed took longer than anyone waits. */
    @Test
    @Timeout(60)
    void aStringOverAMillionLinesIsReadInTimeThatGrowsWithItsLength() {
        assertThat(refusal("msgid \"\"\nmsgstr \"\"\n" + "\"abc\"\n".repeat(1_000_000)))
                .isEqualTo("bad-language");
    }

    @Test
    void refusesWhatIsNoPo() {
        String header = "msgid \"\"\nmsgstr \"Language: es\\nX-Source-Language: en\\n\"\n";

        assertThat(refusal("")).isEqualTo("po-header");
        assertThat(refusal("hello")).isEqualTo("po-syntax");
        assertThat(refusal("\"stray\"")).isEqualTo("po-syntax");
        assertThat(refusal("msgid \"a\"\nmsgstr \"b\"\n")).isEqualTo("po-header");
        assertThat(refusal(header.replace("Language: es", "Language: e"))).isEqualTo("bad-language");
        assertThat(refusal(header + "\nmsgid \"a\nmsgstr \"b\"")).isEqualTo("po-string");
        assertThat(refusal(header + "\nmsgid \"\\q\"")).isEqualTo("po-escape");
        assertThat(refusal(header + "\nmsgctxt \"x.y\"\nmsgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\""))
                .isEqualTo("po-duplicate");
    }

    @Test
    void entriesThatAreNoMessageAreNamed() {
        String plural =
                Catalogs.text(FORMAT.export(Catalogs.english("", "{n, plural, one {# cat} other {# cats}}")), "en.po");

        assertThat(reason(plural.replace("#. plural: n\n", ""))).isEqualTo("plural-argument-missing");
        assertThat(reason(plural.replace("msgstr[1] \"{n, number} cats\"", "msgstr[1] \"\"")))
                .isEqualTo("text-missing");
        assertThat(reason(plural.replace("msgstr[1] \"{n, number}", "msgstr[1] \"{n, number")))
                .isEqualTo("syntax");
        assertThat(reason(plural.replace("demo.text", "Demo"))).isEqualTo("bad-key");
    }

    private static TextUnit unit(String po) {
        ReadOutcome.Read read = Catalogs.read(FORMAT.read(Catalogs.file("any.po", po)));
        assertThat(read.inexpressible()).isEmpty();
        assertThat(read.catalog().units()).hasSize(1);
        return read.catalog().units().get(0);
    }

    private static String refusal(String po) {
        return Catalogs.refusal(FORMAT.read(Catalogs.file("any.po", po)));
    }

    private static String reason(String po) {
        ReadOutcome.Read read = Catalogs.read(FORMAT.read(Catalogs.file("any.po", po)));
        assertThat(read.inexpressible()).hasSize(1);
        return read.inexpressible().get(0).reason();
    }
}
