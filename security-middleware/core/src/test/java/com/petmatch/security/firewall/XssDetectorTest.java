package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XssDetectorTest {

    private static final int MEBIBYTE = 1 << 20;

    private final Detector detector = new XssDetector();

    @Test
    @Tag("row-48")
    void findsEveryAttackForSure() {
        List<String> attacks = Samples.of("xss-attacks.txt");

        assertThat(attacks).hasSizeGreaterThan(150);
        assertThat(Samples.missed(detector, attacks, Confidence.HIGH)).isEmpty();
    }

    @Test
    void isNeverSureOfHonestText() {
        List<String> honest = Samples.of("xss-honest.txt");

        assertThat(honest).hasSizeGreaterThan(150);
        assertThat(Samples.flagged(detector, honest, Confidence.HIGH)).isEmpty();
    }

    @Test
    void whateverIsFoundHoldsOneOfTheLiterals() {
        List<String> silent = Samples.of("xss-attacks.txt").stream()
                .filter(value -> !Samples.hasLiteral(detector, value))
                .collect(Collectors.toList());

        assertThat(silent).isEmpty();
    }

    @Property(tries = 20_000)
    void nothingIsFoundWithoutALiteral(@ForAll("texts") String text) {
        if (!Samples.hasLiteral(detector, text)) {
            assertThat(Samples.found(detector, text, Confidence.LOW)).isEmpty();
        }
    }

    @Test
    void everyRuleHasAnIdOfItsFamily() {
        assertThat(detector.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.id()).matches("xssi?\\.[a-z0-9.-]{1,50}"))
                .extracting(FirewallRule::id)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 20_000)
    void anyTextIsReadToItsEnd(@ForAll("texts") String text) {
        detector.detect(text, rule -> assertThat(detector.rules()).contains(rule));
    }

    @Property(tries = 5_000)
    void anyCharactersAreReadToTheirEnd(@ForAll String text) {
        detector.detect(text, rule -> assertThat(detector.rules()).contains(rule));
    }

    @Property(tries = 20_000)
    void tokensLieInTheTextOneAfterAnother(@ForAll("texts") String text) {
        HtmlTokenizer tokens = new HtmlTokenizer(text);
        int position = 0;
        while (tokens.next() != HtmlTokenizer.END) {
            assertThat(tokens.position()).isGreaterThan(position).isLessThanOrEqualTo(text.length());
            assertThat(tokens.nameStart()).isBetween(0, tokens.nameEnd());
            assertThat(tokens.valueStart()).isBetween(0, text.length());
            position = tokens.position();
        }
        assertThat(tokens.position()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a ",
                "<a b=",
                "<a b='",
                "<a b=\"c",
                "<!--",
                "<!-- --",
                "<!",
                "<![",
                "<?",
                "</",
                "</a",
                "<style>",
                "<style ",
                "<svg ",
                "=",
                "a=",
                "a=b ",
                "'",
                "\"",
                "`",
                "'(",
                "';alert(",
                "'a.b.c(",
                "javascript:",
                "data:",
                "data: ",
                "::",
                "&#",
                "&#x0",
                "&#0;",
                "&",
                "&tab;",
                "<a href=&#",
                "<a href=\"\t",
                "<a style=x",
                "<a style=\"/*",
                "<a style='\\",
                "on",
                "onload=",
                "<a onload=",
                "a:b:",
                "<a:b:",
                "(",
                "(((",
                "'((",
                ">",
                "<<",
                "<>",
                "/",
                "é",
                " ",
                "<a b",
                "<a href=jar:"
            })
    @Tag("row-49")
    void workGrowsWithTheLengthAlone(String pattern) {
        long half = work(pattern, MEBIBYTE / 2);
        long whole = work(pattern, MEBIBYTE);

        assertThat((double) whole / half).isLessThanOrEqualTo(2.2);
        assertThat(whole).isLessThan(80L * MEBIBYTE);
    }

    private static long work(String pattern, int length) {
        CountingText text = CountingText.repeating(pattern, length);
        XssDetector.findings(text);
        return text.reads();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "<script>, xss.script-tag",
                "<svg onload=x>, xss.active-tag",
                "<b onclick=x>, xss.event-handler",
                "\" onclick=\"x, xss.event-handler",
                "' onclick='x, xss.event-handler",
                "` onclick=`x, xss.event-handler",
                "x onclick=x, xss.event-handler",
                "<a href=javascript:x>, xss.script-url",
                "[a](javascript:x()), xss.script-url",
                "<b style=x:expression(1)>, xss.style",
                "<b srcdoc=x>, xss.source-document",
                "<animate attributename=href>, xss.animation",
                "<meta http-equiv=refresh>, xss.meta",
                "<b datasrc=#x>, xss.binding",
                "<!ENTITY x>, xss.declaration",
                "<!--[if IE]>, xss.conditional-comment",
                "';alert(1)//, xss.script-breakout"
            })
    void saysWhatItFound(String attack, String rule) {
        assertThat(Samples.found(detector, attack, Confidence.HIGH)).contains(rule);
    }

    @Test
    void formattingIsOnlyMarkup() {
        assertThat(Samples.found(detector, "I <em>love</em> cats", Confidence.MEDIUM))
                .isEmpty();
        assertThat(Samples.found(detector, "<3", Confidence.LOW)).isEmpty();
    }

    @Test
    void aPlaceholderInAngleBracketsIsNotSurelyATag() {
        assertThat(Samples.found(detector, "send <link> to <object>", Confidence.HIGH))
                .isEmpty();
        assertThat(Samples.found(detector, "send <link> to <object>", Confidence.MEDIUM))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "/",
                        "!",
                        "--",
                        "<!--",
                        "-->",
                        "[if",
                        "?",
                        "=",
                        "'",
                        "\"",
                        "`",
                        " ",
                        "\t",
                        "\n",
                        "\u0000",
                        "script",
                        "img",
                        "svg",
                        "style",
                        "href",
                        "src",
                        "onload",
                        "onx",
                        "srcdoc",
                        "javascript:",
                        "java",
                        "data:",
                        "text/html",
                        ",",
                        ";",
                        ":",
                        "&#",
                        "x6a",
                        "106",
                        "&Tab;",
                        "&colon;",
                        "&",
                        "(",
                        ")",
                        "alert",
                        "1",
                        "expression",
                        "@import",
                        "{",
                        "}",
                        "\\",
                        "/*",
                        "*/",
                        "a",
                        "b",
                        "meta",
                        "http-equiv",
                        "é",
                        "犬",
                        "xml",
                        "attributename",
                        "jar:",
                        "url=",
                        "<a ",
                        "</a")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
