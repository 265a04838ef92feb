package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.Mf2Checks.message;
import static com.petmatch.i18n.mf2.Mf2Checks.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, checking and writing messages. */
class Mf2SyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Hello, {$name}! > Hello, {$name}!",
                "{ $n   :number  minimumFractionDigits = |2| } > {$n :number minimumFractionDigits=2}",
                "{|two words| :string @note = |x y|} > {|two words| :string @note=|x y|}",
                "{|word|} > {word}",
                "{||} > {||}",
                "{|a\\\\b\\|c|} > {|a\\\\b\\|c|}",
                "{#b}x{/b}{#br/} > {#b}x{/b}{#br /}",
                "\\{\\}\\|\\\\ > \\{\\}|\\\\",
                "{{plain}} > plain",
                "{{.input}} > {{.input}}",
                "{:shop:price of=$x} > {:shop:price of=$x}",
                "{1 @a=1 @b @a=2} > {1 @b @a=2}"
            })
    void aMessageIsWrittenInOneForm(String source, String canonical) {
        assertThat(message(source)).hasToString(canonical);
        assertThat(message(canonical)).hasToString(canonical).isEqualTo(message(source));
    }

    @Test
    void aMatcherIsWrittenALineEach() {
        String source =
                ".input{$n :number}.local $m={$n :offset add=1}.match $n $m 1 * {{a}}* |two words| {{b}}* *{{}}";

        assertThat(message(source)).hasToString("""
                        .input {$n :number}
                        .local $m = {$n :offset add=1}
                        .match $n $m
                        1 * {{a}}
                        * |two words| {{b}}
                        * * {{}}""");
    }

    @Test
    void spacesOfASimpleMessageAreItsOwn() {
        assertThat(message("  two  ")).hasToString("  two  ");
        assertThat(message(" {{ two }} ")).hasToString(" two ");
    }

    @Test
    void namesAndKeysAreNormalizedTextIsNot() {
        assertThat(message("D\u0323\u0307 {$D\u0323\u0307}")).hasToString("D\u0323\u0307 {$\u1E0C\u0307}");
    }

    @Test
    void aSyntaxErrorTellsItsPlaceAndWhatWasExpected() {
        Mf2Outcome.Rejected rejected = (Mf2Outcome.Rejected) Mf2.parse("Hello {$name :number");

        assertThat(rejected.errors()).containsExactly(new Mf2Error(Mf2Error.Code.SYNTAX_ERROR, "}", 20));
        assertThat(rejected.formatted().text()).isEqualTo("{\uFFFD}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800",
                "a\uDC00b",
                "{|\uD83D|}",
                "{$a\uD800}",
                "a\u0000",
                "{|\u0000|}",
                "{$a\u0000}",
                "\\n",
                "\\"
            })
    void halvesOfPairsAndNulAndOtherEscapesAreSyntaxErrors(String source) {
        assertThat(problems(source)).containsExactly("syntax-error");
    }

    @Test
    void aWholePairIsACharacter() {
        assertThat(message("🐾 {$🐕}")).hasToString("🐾 {$🐕}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                ".input {$a :number} .match $a 1 {{x}} > missing-fallback-variant",
                ".input {$a :number} .match $a * * {{x}} * {{y}} > variant-key-mismatch",
                ".input {$a :f opt=$a} {{x}} > duplicate-declaration",
                ".local $a = {1} .local $b = {$a} .match $b * {{x}} > missing-selector-annotation",
                "{#b a=1 a=2} > duplicate-option-name"
            })
    void aMessageThatMakesNoSenseIsRefused(String source, String code) {
        assertThat(problems(source)).containsExactly(code);
    }

    @Test
    void everyDataModelErrorIsTold() {
        assertThat(problems(".input {$a} .input {$a} .match $a 1 {{x}} 1 {{y :f o=1 o=2}}"))
                .containsExactly(
                        "duplicate-declaration",
                        "missing-selector-annotation",
                        "duplicate-variant",
                        "missing-fallback-variant");
    }

    @Test
    void limitsAreProblemsNotExceptions() {
        String variables = IntStream.range(0, 17).mapToObj(n -> "{$a" + n + "}").collect(Collectors.joining());
        String variants = IntStream.range(0, 257).mapToObj(n -> n + "{{}}").collect(Collectors.joining());
        String selectors = " $a".repeat(9);

        assertThat(problems("x".repeat(8_193))).containsExactly("syntax-error");
        assertThat(problems(variables)).containsExactly("syntax-error");
        assertThat(problems(".input{$a :number}.match $a " + variants)).containsExactly("syntax-error");
        assertThat(problems(".input{$a :number}.match" + selectors + " * {{}}")).containsExactly("syntax-error");
        assertThat(problems("x".repeat(8_192))).isEmpty();
    }
}
