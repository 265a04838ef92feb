package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.Mf2Checks.codes;
import static com.petmatch.i18n.mf2.Mf2Checks.message;
import static com.petmatch.i18n.mf2.Mf2Checks.plain;
import static com.petmatch.i18n.mf2.Mf2Checks.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which variant is chosen; the first tests are the examples of the specification. */
class SelectionTest {

    private static final String WORDS = ".input {$foo :string} .input {$bar :string} .match $foo $bar ";

    @Test
    void allKeysOfAVariantMustMatch() {
        assertThat(words("bar bar {{All bar}} foo foo {{All foo}} * * {{Otherwise}}"))
                .isEqualTo("Otherwise");
    }

    @Test
    void theFirstSelectorCountsMost() {
        assertThat(words("* bar {{Any and bar}} foo * {{Foo and any}} foo bar {{Foo and bar}} * * {{Otherwise}}"))
                .isEqualTo("Foo and bar");
        assertThat(words("* bar {{Any and bar}} foo * {{Foo and any}} * * {{Otherwise}}"))
                .isEqualTo("Foo and any");
    }

    @Test
    void anExactNumberIsBetterThanACategory() {
        assertThat(number("en", 1, "one {{Category}} 1 {{Exact}} * {{Other}}")).isEqualTo("Exact");
        assertThat(number("en", 1, "* {{Other}} one {{Category}}")).isEqualTo("Category");
    }

    @ParameterizedTest
    @CsvSource({"1,one", "2,few", "22,few", "5,many", "12,many", "1.5,other"})
    void categoriesAreTheLanguages(double number, String category) {
        assertThat(number("pl", number, "one {{one}} few {{few}} many {{many}} other {{other}} * {{none}}"))
                .isEqualTo(category);
    }

    @Test
    void theCategoryIsThatOfTheNumberAsPrinted() {
        String variants = "one {{one}} * {{other}}";

        assertThat(text("en", ".local $n = {1 :number minimumFractionDigits=1} .match $n " + variants, Map.of()))
                .isEqualTo("other");
        assertThat(text("en", ".local $n = {1.2 :number maximumFractionDigits=0} .match $n " + variants, Map.of()))
                .isEqualTo("one");
    }

    @Test
    void ordinalsAndExactNumbersAreChosenByOption() {
        String variants = ".match $n one {{#st}} two {{#nd}} few {{#rd}} 4 {{four}} * {{#th}}";
        String ordinal = ".input {$n :integer select=ordinal} " + variants;

        assertThat(text("en", ordinal, Map.of("n", 22))).isEqualTo("#nd");
        assertThat(text("en", ordinal, Map.of("n", 13))).isEqualTo("#th");
        assertThat(text("en", ordinal, Map.of("n", 4))).isEqualTo("four");
        assertThat(text("en", ".input {$n :integer select=exact} " + variants, Map.of("n", 1)))
                .isEqualTo("#th");
    }

    @Test
    void aShareIsChosenInHundredths() {
        String source = ".input {$n :percent} .match $n 1 {{one}} 100 {{all}} 12.5 {{an eighth}} * {{some}}";

        assertThat(text("en", source, Map.of("n", 1))).isEqualTo("all");
        assertThat(text("en", source, Map.of("n", 0.01))).isEqualTo("one");
        assertThat(text("en", source, Map.of("n", 0.125))).isEqualTo("an eighth");
    }

    @Test
    void aKeyThatNoNumberHasIsTold() {
        Formatted formatted = message(".local $n = {42 :number} .match $n 1 {{one}} horse {{horse}} * {{many}}")
                .format(plain("en"), Map.of());

        assertThat(formatted.text()).isEqualTo("many");
        assertThat(codes(formatted.errors())).containsExactly("bad-variant-key");
    }

    @Test
    void aSelectorInErrorMatchesOnlyTheRest() {
        Formatted formatted = message(
                        ".input {$a :number} .input {$b :string} .match $a $b 1 x {{1x}} * x {{*x}} * * {{**}}")
                .format(plain("en"), Map.of("a", "one", "b", "x"));

        assertThat(formatted.text()).isEqualTo("*x");
        assertThat(codes(formatted.errors())).containsExactly("bad-operand", "bad-selector");
    }

    @Test
    void anAliasSelectsLikeWhatItStandsFor() {
        assertThat(text("en", ".input {$n :number} .local $m = {$n} .match $m 1 {{one}} * {{more}}", Map.of("n", 1)))
                .isEqualTo("one");
    }

    private static String words(String variants) {
        return text("en", WORDS + variants, Map.of("foo", "foo", "bar", "bar"));
    }

    private static String number(String locale, Number number, String variants) {
        return text(locale, ".input {$n :number} .match $n " + variants, Map.of("n", number));
    }
}
