package com.petmatch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and state in every language, with the real words and a user who writes mark-up. */
class PageRenderingTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"' onload=x {name} &amp; \u202Eabc";
    private static final Pattern KEY = Pattern.compile(
            "\\b(page|nav|landing|fault|form|platform|signup|signin|factors|passkeys|devices|mypets|plans|buy|bills|methods|earn|console|mail|outbox|ui)(\\.[a-z][a-z0-9-]*)+\\b");
    private static final Map<String, Page> PAGES = SamplePages.all(HOSTILE);
    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");

    @TempDir
    static Path classes;

    private static PageRenderer renderer;

    @BeforeAll
    static void compileTemplates() {
        renderer = PageRenderer.fromSources(Path.of("src/main/jte"), classes);
    }

    static Stream<Arguments> pages() {
        return PAGES.keySet().stream()
                .flatMap(name -> SampleWords.LANGUAGES.stream().map(tag -> Arguments.of(name, tag)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormedAndEscapesWhatPeopleWrote(String name, String language) {
        Html page = new Html(render(name, language));

        assertThat(page.elements)
                .noneMatch(element ->
                        element.name().equals("script") && !element.attributes().containsKey("src"));
        assertThat(page.elements)
                .noneMatch(element -> element.attributes().keySet().stream().anyMatch(key -> key.startsWith("on")));
        assertThat(page.elements)
                .noneMatch(element -> element.attributes().containsKey("style")
                        || element.name().equals("style"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsNeitherKeyNorPlaceholder(String name, String language) {
        Page page = SamplePages.all("Mía").get(name);

        for (String text : new Html(render(name, language, page)).texts) {
            boolean isCode = name.equals("fault-explained") && text.equals("platform.unexpected");
            assertThat(isCode || !KEY.matcher(text).find()).as(text).isTrue();
            assertThat(text).doesNotContain("{", "}", "\uFFFD");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void speaksTheLanguageAndDirectionOfItsReader(String name, String language) {
        Html.Element root = new Html(render(name, language)).elements.get(0);

        assertThat(root.attributes())
                .containsEntry("lang", language)
                .containsEntry("dir", language.equals("ar") ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesEveryFieldAndDescribesItWithWhatIsOnThePage(String name, String language) {
        Html page = new Html(render(name, language));
        Set<String> labelled = page.elements.stream()
                .filter(element -> element.name().equals("label"))
                .map(element -> element.attributes().getOrDefault("for", ""))
                .collect(java.util.stream.Collectors.toSet());

        for (Html.Element element : page.elements) {
            boolean shown = FIELDS.contains(element.name())
                    && !"hidden".equals(element.attributes().get("type"));
            if (shown) {
                boolean named = labelled.contains(element.attributes().get("id"))
                        || element.around().contains("label");
                assertThat(named).as(element.toString()).isTrue();
            }
            for (String id :
                    element.attributes().getOrDefault("aria-describedby", "").split(" ")) {
                assertThat(id.isEmpty() || page.ids.contains(id)).as(id).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void postsTheCsrfTokenWithEveryForm(String name, String language) {
        String html = render(name, language);

        for (String form : html.split("<form ")) {
            if (form.startsWith("class") && form.contains("method=\"post\"") || form.startsWith("method=\"post\"")) {
                assertThat(form.substring(0, Math.max(0, form.indexOf("</form>"))))
                        .contains("name=\"_csrf\" value=\"csrf-value\"");
            }
        }
    }

    @Test
    void linksNothingFromOutside() {
        for (String name : PAGES.keySet()) {
            for (Html.Element element : new Html(render(name, "en")).elements) {
                boolean loads = List.of("script", "link", "img").contains(element.name());
                String source = element.attributes()
                        .getOrDefault("src", element.attributes().getOrDefault("href", ""));
                assertThat(loads && source.contains("//"))
                        .as(name + " " + source)
                        .isFalse();
            }
        }
    }

    private static String render(String name, String language) {
        return render(name, language, PAGES.get(name));
    }

    private static String render(String name, String language, Page page) {
        PageContext context =
                SamplePages.context(SampleWords.in(language), Theme.DARK, SamplePages.rolesFor(name), "/pets");
        return renderer.render(page, context);
    }
}
