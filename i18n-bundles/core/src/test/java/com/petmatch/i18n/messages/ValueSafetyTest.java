package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What arguments from outside can do to a text: nothing. */
class ValueSafetyTest {

    @Tag("row-HtmlInjection")
    @Test
    void htmlEscapesArgumentsAndWordsAndKeepsItsOwnTags() {
        Text text = text("es", Channel.WEB, "<b>Hola</b> {name} & co.", "<script>alert(\"x\")</script> & 'y'");

        assertThat(text.html())
                .isEqualTo("<b>Hola</b> &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39; &amp; co.");
        assertThat(text.toString()).isEqualTo("Hola <script>alert(\"x\")</script> & 'y' & co.");
    }

    @Test
    void tagsOfTheCallerAreWrittenByTheCallerOrLeftOut() {
        Text text = text("en", Channel.WEB, "See <link>the {name}</link><br/>", "rules");

        assertThat(text.html()).isEqualTo("See the rules<br>");
        assertThat(text.html(
                        (html, tag) -> html.append(tag.kind() == MarkupTag.Kind.OPEN ? "<a href=\"/rules\">" : "</a>")))
                .isEqualTo("See <a href=\"/rules\">the rules</a><br>");
    }

    @Tag("row-HeaderAndLogInjection")
    @Test
    void headersAndLogLinesStayOneLine() {
        String hostile = "a\r\nBcc: x\u2028\u001B[31m";

        assertThat(text("en", Channel.EMAIL_SUBJECT, "Hi {name}", hostile).toString())
                .isEqualTo("Hi a  Bcc: x  [31m");
        assertThat(text("en", Channel.LOG, "Hi {name}", hostile).toString())
                .isEqualTo("Hi a\\u000D\\u000ABcc: x\\u2028\\u001B[31m");
    }

    @Tag("row-BidiSpoof")
    @Test
    void aRightToLeftNameDoesNotMoveItsNeighbours() {
        String plain =
                text("en", Channel.WEB, "{name}: 3 pets", "\u05D3\u05D5\u05D3").toString();

        assertThat(plain).isEqualTo("\u2067\u05D3\u05D5\u05D3\u2069: 3 pets");
        Bidi bidi = new Bidi(plain, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(bidi.getLevelAt(plain.indexOf('3'))).isEven();
        assertThat(new Bidi("\u05D3\u05D5\u05D3: 3 pets", Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(5))
                .isNotZero();
    }

    @Tag("row-BidiSpoof")
    @Test
    void overridesAndUnpairedIsolatesInArgumentsAreRemoved() {
        assertThat(text("en", Channel.WEB, "{name}.", "a\u202Eb\u202C").toString())
                .isEqualTo("ab.");
        assertThat(text("en", Channel.WEB, "{name}.", "a\u2069b\u2067").toString())
                .isEqualTo("ab.");
        assertThat(text("en", Channel.WEB, "{name}.", "\u2068ok\u2069").toString())
                .isEqualTo("\u2068ok\u2069.");
    }

    @Test
    void inARightToLeftTextLatinNamesAndDigitsAreIsolatedAndFormattedMoneyIsNot() {
        assertThat(text("ar", Channel.WEB, "مرحبا {name}", "Luna").toString()).isEqualTo("مرحبا \u2066Luna\u2069");
        assertThat(text("ar", Channel.WEB, "مرحبا {name}", "+57 300").toString())
                .isEqualTo("مرحبا \u2066+57 300\u2069");
        assertThat(text("ar", Channel.WEB, "مرحبا {name}", "علي").toString()).isEqualTo("مرحبا علي");
        assertThat(text("ar", Channel.WEB, "مرحبا {name}", "علي Luna").toString())
                .isEqualTo("مرحبا \u2068علي Luna\u2069");
        Money money = Money.of(1_234, CurrencyCode.USD);
        assertThat(text("ar", Channel.WEB, "{name, number, currency}", money).toString())
                .isEqualTo("\u200F12.34\u00A0US$");
    }

    @Test
    void htmlIsolatesWithElementsNotControls() {
        assertThat(text("en", Channel.WEB, "{name}!", "\u05D3\u05D5\u05D3").html())
                .isEqualTo("<bdi dir=\"rtl\">\u05D3\u05D5\u05D3</bdi>!");
        assertThat(text("ar", Channel.WEB, "{name}!", "Luna").html()).isEqualTo("<bdi dir=\"ltr\">Luna</bdi>!");
    }

    @Tag("row-InvisibleCharacters")
    @Test
    void ordinaryTextsHoldNothingInvisible() {
        assertThat(text("en", Channel.WEB, "Hi {name}", "Zoë 3").toString()).isEqualTo("Hi Zoë 3");
        Money money = Money.of(1_234, CurrencyCode.USD);
        assertThat(text("pt-BR", Channel.SMS, "Total {name, number, currency}", money)
                        .toString())
                .isEqualTo("Total US$ 12,34");
        assertThat(text("en", Channel.SMS, "{name}", "\u05D3\u05D5\u05D3").toString())
                .isEqualTo("\u05D3\u05D5\u05D3");
    }

    @Test
    void itemsOfAListAreFreeTextToo() {
        assertThat(text("en", Channel.WEB, "{name, list}", List.of("<i>", "b")).html())
                .isEqualTo("&lt;i&gt; and b");
    }

    private static Text text(String language, Channel channel, String pattern, Object value) {
        return Messages.builder()
                .bundles(BundleSource.memory(Map.of(language + "/demo", "demo.x=" + pattern + "\n")))
                .channel(channel)
                .strict()
                .build()
                .in(LanguageTag.of(language))
                .text("demo.x", "name", value);
    }
}
