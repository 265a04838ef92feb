package com.petmatch.i18n.icu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Signature;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

class IcuSyntaxTest {

    @TestFactory
    Stream<DynamicTest> rejectsWithCodeAndOffset() {
        return Stream.of(
                        new Bad("{", 1, "bad-argument-name"),
                        new Bad("a}", 1, "stray-close"),
                        new Bad("{name", 5, "expected-comma"),
                        new Bad("{na-me}", 6, "bad-argument-name"),
                        new Bad("{n, plural, one {x}}", 19, "missing-other"),
                        new Bad("{n, plural, two {x} two {y} other {z}}", 20, "duplicate-key"),
                        new Bad("{n, plural, singular {x} other {z}}", 12, "unknown-category"),
                        new Bad("{n, spellout}", 4, "refused-spellout"),
                        new Bad("{n, choice, 0#a}", 4, "refused-choice"),
                        new Bad("{n, colour}", 4, "unknown-type"),
                        new Bad("{n, number, wide}", 12, "unknown-style"),
                        new Bad("{n, number, ::scale/100}", 12, "unknown-skeleton"),
                        new Bad("{n, number, ::currency/ZZZ}", 12, "unknown-skeleton"),
                        new Bad("it '{n}", 3, "unclosed-quotation"),
                        new Bad("<b>x", 4, "tag-unbalanced"),
                        new Bad("<b>x</i>", 4, "tag-unbalanced"),
                        new Bad("<b class=x>y</b>", 0, "tag-malformed"),
                        new Bad("{n, plural, offset:99999999999 other {x}}", 19, "bad-number"),
                        new Bad("a\u0000", 1, "bad-character"),
                        new Bad("\uD800", 0, "bad-character"),
                        new Bad("<{x, select, other {b>}}", 0, "tag-split"),
                        new Bad("{x, select, other {</}}b>", 0, "tag-split"))
                .map(bad -> DynamicTest.dynamicTest(bad.code + " " + bad.text, bad::check));
    }

    @Test
    void readsEveryKindOfArgument() {
        Signature signature =
                signature("{who} {n, number} {d, date, ::yMMMd} {l, list, or} {m, number, currency} <b>x</b><br/>");

        assertThat(signature.arguments()).containsExactly("d", "l", "m", "n", "who");
        assertThat(signature.uses().get("d")).containsExactly(Placeholder.DATE);
        assertThat(signature.tags()).containsExactly("b", "br");
    }

    @Test
    void flattensNestedChoicesIntoOneTable() {
        MessageModel model = model("{sex, select, f {{n, plural, one {a} other {b}}} other {c}} x");

        assertThat(model.selectors()).containsExactly("sex", "n");
        assertThat(model.variants())
                .extracting(variant -> String.join(" ", variant.keys()))
                .containsExactly("f one", "f *", "* *");
    }

    @TestFactory
    Stream<DynamicTest> printingAndReadingBackGivesTheSameModel() {
        return Stream.of(
                        "it''s '{'quoted'}' and '{'{name}'}' '' #",
                        "{n, plural, offset:2 =0 {none} one {# '#' one} other {{who} and #}}",
                        "{sex, select, f {{n, plural, one {# a} other {# b}}} other {{n, plural, one {# c} other {# d}}}}",
                        "{n, plural, one {x} other {y}} {n, plural, =0 {p} other {q}}",
                        "{x, select, other {{n, plural, other {#}}}} {n}",
                        "{kind, select, 4x4 {x} 7 {y} other {z}}",
                        "{n, plural, other {}}{n, plural, one {{n_2, plural, other {}}} other {}}",
                        "{n, plural, =0 {{n, plural, one {} other {}}} other {}}"
                                + "{n, plural, offset:1 =0 {{n, plural, one {} other {}}} other {}}",
                        "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} <i>x</i><br/>")
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    MessageModel model = model(text);
                    assertThat(model(IcuSyntax.print(model))).isEqualTo(model);
                }));
    }

    @Test
    void aNumberLessTheOffsetOfAnotherPluralCannotBePrinted() {
        MessageModel model = model("{n, plural, offset:1 other {#}} {m, plural, other {#}}");

        assertThatThrownBy(() -> IcuSyntax.print(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n outside of it");
    }

    /** Apostrophes and choices mean here what they mean to ICU4J. */
    @Tag("row-ApostropheQuoting")
    @TestFactory
    Stream<DynamicTest> printsWhatIcuPrints() {
        return Stream.of(
                        "l'animal de {who}",
                        "l''animal de {who}",
                        "l\u2019animal de {who}",
                        "'{'who'}' {who}",
                        "'{who}' {who}",
                        "'{''}' {who}",
                        "# '#' {who}",
                        "{n, plural, one {# l'un} other {# '#' d'autres {who}}}",
                        "{n, plural, offset:1 =0 {zero} =1 {{who}} one {{who} + #} other {{who} + #}}",
                        "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
                        "{who, select, Ana {A {n, plural, one {1} other {#}}} other {B {n}}}",
                        "{n, number, integer} {n, number, percent} {n, number, ::.00}")
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    for (long number : new long[] {0, 1, 2, 3, 11, 21, 22, 1_000_000}) {
                        for (String who : List.of("Ana", "Bo")) {
                            Map<String, Object> arguments = Map.of("n", number, "who", who);
                            assertThat(ours(text, arguments))
                                    .isEqualTo(new MessageFormat(text, ULocale.ENGLISH).format(arguments));
                        }
                    }
                }));
    }

    @Tag("row-SyntaxBombs")
    @Nested
    class Bombs {

        @Test
        void depthIsAProblemNotAStackOverflow() {
            assertThat(problem("{a, select, other ".repeat(100_000))).isEqualTo("too-long");
            assertThat(problem("{a, select, other {".repeat(20))).isEqualTo("too-deep");
        }

        @Test
        void variantsAndSelectorsAreBounded() {
            String six = "{%s, plural, =1 {a} =2 {b} =3 {c} =4 {d} =5 {e} other {f}}";

            assertThat(problem(six.formatted("a") + six.formatted("b") + six.formatted("c") + six.formatted("d")))
                    .isEqualTo("too-many-variants");
            String two = "{%s, select, x {a} other {f}}";
            assertThat(problem(Stream.of("a", "b", "c", "d", "e")
                            .map(two::formatted)
                            .reduce("", String::concat)))
                    .isEqualTo("too-many-selectors");
        }

        @Test
        void seventeenArgumentsAreTooMany() {
            StringBuilder text = new StringBuilder();
            for (char name = 'a'; name < 'a' + 17; name++) {
                text.append('{').append(name).append('}');
            }
            assertThat(problem(text.toString())).isEqualTo("too-many-arguments");
        }

        @Test
        @Timeout(60)
        void anyTextEndsInAnOutcome() {
            Random random = new Random(7);
            String alphabet = "{}'#<>/=,ab 1.offset:pluralselectother\u00A0\uD83D\u202E";
            for (int round = 0; round < 2_000; round++) {
                StringBuilder text = new StringBuilder();
                for (int at = 0; at < 60; at++) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                ParseOutcome outcome = IcuSyntax.parse(text.toString());
                if (outcome instanceof ParseOutcome.Parsed parsed) {
                    assertThat(model(IcuSyntax.print(parsed.model()))).isEqualTo(parsed.model());
                }
            }
        }
    }

    private static String ours(String text, Map<String, Object> arguments) {
        LocalTexts texts = Messages.builder()
                .bundles(BundleSource.memory(Map.of("en/demo", "demo.x=" + text.replace("\\", "\\\\") + "\n")))
                .strict()
                .build()
                .in(Locale.ENGLISH);
        return texts.byCode("demo.x", arguments).text().toString();
    }

    private static MessageModel model(String text) {
        assertThat(IcuSyntax.parse(text)).as(text).isInstanceOf(ParseOutcome.Parsed.class);
        return ((ParseOutcome.Parsed) IcuSyntax.parse(text)).model();
    }

    private static Signature signature(String text) {
        return Signature.of(model(text));
    }

    private static String problem(String text) {
        return ((ParseOutcome.Rejected) IcuSyntax.parse(text)).problems().get(0).code();
    }

    private record Bad(String text, int offset, String code) {

        void check() {
            assertThat(IcuSyntax.parse(text)).isInstanceOfSatisfying(ParseOutcome.Rejected.class, rejected -> {
                assertThat(rejected.problems()).extracting(SyntaxProblem::code).containsExactly(code);
                assertThat(rejected.problems())
                        .extracting(SyntaxProblem::offset)
                        .containsExactly(offset);
            });
        }
    }
}
