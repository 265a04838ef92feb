package com.petmatch.payments.testkit.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostedPagesTest {

    private static final Money PRICE = Money.of(1999, CurrencyCode.EUR);

    private final HostedPages pages = new HostedPages();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void labelsEveryControlInEveryLanguage(PageLanguage language) {
        String html = pages.checkout(
                language, "/c/pay/x", List.of(new PageItem("Pro", 1, PRICE)), PRICE, "insufficient_funds");

        assertThat(count(html, "<input ")).isEqualTo(3).isEqualTo(count(html, "<label for="));
        assertThat(html)
                .contains("<main>", "<header", "<h1>", "<title>", "role=\"alert\"", "<legend>", "id=\"amount\"")
                .contains("id=\"pay\"", "id=\"decline\"", "id=\"cancel\"")
                .doesNotContain("{{");
        assertThat(pages.challenge(language, "/c/3ds/x", PRICE)).contains("id=\"authorize\"", "id=\"fail\"");
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void hasTheSameTextsInEveryLanguage(PageLanguage language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .isEqualTo(texts(PageLanguage.ENGLISH).stringPropertyNames());
        for (String notice : List.of("expired", "done", "unknown")) {
            assertThat(pages.notice(language, notice)).contains("<h1>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, page",
        "text, card",
        "muted, card",
        "primary, card",
        "on-primary, primary",
        "act, card",
        "watch, card"
    })
    void hasReadableContrastInLightAndDark(String front, String back) {
        String css = Resources.text("page/sandbox.css");
        String dark = css.substring(css.indexOf("prefers-color-scheme"));

        assertThat(contrast(colour(css, front), colour(css, back))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colour(dark, front), colour(dark, back))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void showsAnUnknownProblemInGeneralWords() {
        String html = pages.checkout(PageLanguage.ENGLISH, "/c/pay/x", List.of(), PRICE, "never_heard_of");

        assertThat(html).contains("The payment did not go through");
    }

    private static Properties texts(PageLanguage language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Resources.text("page/texts_" + language.tag() + ".properties")));
        return texts;
    }

    private static int count(String html, String part) {
        return html.split(Pattern.quote(part), -1).length - 1;
    }

    private static int colour(String css, String token) {
        Matcher matcher = Pattern.compile("--" + token + ": #([0-9A-F]{6})").matcher(css);
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
