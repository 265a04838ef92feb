package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.OverrideReport.Rejection;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Part.MarkupTag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither an argument nor an override can put an element, an attribute or an entity of its own into a page. */
@Tag("row-HtmlInjection")
class HtmlInjectionTest {

    @Test
    void argumentsAndWordsAreEscapedAndTheTextsOwnTagsAreKept() {
        Text text = Demo.text("es", Channel.WEB, "<b>Hola</b> {name} & co.", "<script>alert(\"x\")</script> & 'y'");

        assertThat(text.html())
                .isEqualTo("<b>Hola</b> &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39; &amp; co.");
        assertThat(text.toString()).isEqualTo("Hola <script>alert(\"x\")</script> & 'y' & co.");
    }

    @Test
    void tagsOfTheCallerAreWrittenByTheCallerOrLeftOut() {
        Text text = Demo.text("en", Channel.WEB, "See <link>the {name}</link><br/>", "rules");

        assertThat(text.html()).isEqualTo("See the rules<br>");
        assertThat(text.html(
                        (html, tag) -> html.append(tag.kind() == MarkupTag.Kind.OPEN ? "<a href=\"/rules\">" : "</a>")))
                .isEqualTo("See <a href=\"/rules\">the rules</a><br>");
    }

    @Test
    void itemsOfAListAreEscapedToo() {
        assertThat(Demo.text("en", Channel.WEB, "{name, list}", List.of("<i>", "b"))
                        .html())
                .isEqualTo("&lt;i&gt; and b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#60;script&#62;",
                "&lt;script&gt;",
                "\" onmouseover=\"x()",
                "javascript:x()",
                "<<b>script>",
                "\u202E<img src=x>",
                "\uFF1Cscript\uFF1E<"
            })
    void noArgumentMakesMarkup(String hostile) {
        String html = Demo.text("en", Channel.WEB, "[{name}]", hostile).html();

        assertThat(html).startsWith("[").endsWith("]").doesNotContain("<", ">", "\"", "'");
        assertThat(html.replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<b onclick='x'>Guardar</b>",
                "<a href=\"javascript:x\">Guardar</a>",
                "Guardar <img/>",
                "Guardar https://evil.example/"
            })
    void anOverrideWithSuchATagAttributeOrAddressIsRefused(String pattern) {
        Messages messages = Messages.builder()
                .overrides(BundleSource.memory(Map.of("es/ui", "ui.action.save=" + pattern + "\n")))
                .build();

        assertThat(messages.overrideReport().rejected())
                .extracting(Rejection::key)
                .contains("ui.action.save");
        assertThat(messages.in(LanguageTag.of("es")).text("ui.action.save").html())
                .isEqualTo("Guardar");
    }
}
