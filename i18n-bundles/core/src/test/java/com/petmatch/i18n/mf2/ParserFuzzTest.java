package com.petmatch.i18n.mf2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read: no crash, a text whatever the arguments, and what is written is read as the same. */
@Tag("row-ParserFuzz")
class ParserFuzzTest {

    private static final String[] TOKENS = {
        "{",
        "}",
        "{{",
        "}}",
        "|",
        "\\",
        "\\{",
        "$a",
        "$b",
        ":number",
        ":string",
        ":date",
        ":integer",
        ":offset",
        ":unit",
        " ",
        "\n",
        "\u3000",
        "\u200E",
        "\u061C",
        "=",
        "@x",
        "#b",
        "/b",
        "/",
        "*",
        ".",
        ".input ",
        ".local ",
        ".match ",
        "1",
        "one",
        "a",
        "add=1",
        "select=exact",
        "u:dir=rtl",
        "u:id=x",
        "minimumFractionDigits=2",
        "|a b|",
        "x",
        "e\u0301",
        "🐾",
        "\uD800",
        "\u0000",
        "other",
        "currency=EUR",
        ".input {$a :number}",
        ".match $a",
        "1 {{x}}",
        "* {{y}}",
        "{$a}",
        "{|1| :number}"
    };

    @Property(tries = 3_000, seed = "20260301")
    void anySequenceOfTokensIsAnsweredAndStable(@ForAll("messages") String source) {
        check(source);
    }

    @Property(tries = 1_000, seed = "20260301")
    void anyTextIsAnsweredAndStable(@ForAll String source) {
        check(source);
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(24).map(tokens -> String.join("", tokens));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{",
                "}}}",
                "{{}}{{}}",
                "{{{{}}}}",
                "{$",
                "{:",
                "{#",
                "{/",
                "{@",
                "{|",
                "{$a:",
                "{$a :",
                "{:a:b:c}",
                ".input",
                ".local",
                ".match",
                ".input {",
                ".local $",
                ".local $a = {",
                ".match $a",
                ".input {$a} .match $a *",
                "{1 @}",
                "{#a /b}",
                "{/a/}",
                "\uFEFF{{}}",
                "\u2066{{x}}\u2069",
                "{\u2066$a\u2069}",
                "{$\u200Ea\u200F\u200F}",
                "{a:b}",
                "{:a\u200E:b}",
                "{1 :number\u00A0x=1}",
                "{{\\}}",
                "{|\\|}",
                ".input{$a :number}.match $a*{{}}"
            })
    void whatLooksNearlyRightIsAnsweredAndStable(String source) {
        check(source);
    }

    private static void check(String source) {
        Mf2Outcome outcome = Mf2.parse(source);
        if (outcome instanceof Mf2Outcome.Parsed parsed) {
            String printed = Mf2.print(parsed.message());

            assertThat(Mf2Checks.message(printed)).isEqualTo(parsed.message()).hasToString(printed);
            Formatted formatted = parsed.message().format(Mf2Checks.plain("en"), Map.of("a", 1, "b", "2026-03-01"));
            assertThat(formatted)
                    .isEqualTo(Mf2Checks.message(printed)
                            .format(Mf2Checks.plain("en"), Map.of("a", 1, "b", "2026-03-01")));
        } else {
            assertThat(((Mf2Outcome.Rejected) outcome).errors()).isNotEmpty();
        }
    }
}
