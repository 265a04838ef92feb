package com.petmatch.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.messages.MessageKey;
import com.petmatch.i18n.messages.MessageResult;
import com.petmatch.i18n.messages.Messages;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words live in i18n-bundles: what a page shows or says is an expression, and what it asks for is there in every language. */
class EveryScreenHasWordsTest {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    // Keys, names of icons and classes are lower case; words for people begin with a capital or end with a mark.
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+.*|.*\\p{L}+ \\p{L}+.*[.!?:…].*");
    private static final Messages MESSAGES = Messages.builder().build();

    static List<Template> templates() {
        return Template.all();
    }

    @Test
    void readsEveryTemplateOfThePlatform() {
        assertThat(templates()).hasSizeGreaterThan(40);
        assertThat(templates().stream().flatMap(template -> template.keys().stream()))
                .hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void printsNoWordOfItsOwn(Template template) {
        assertThat(violations(template)).as("words in %s", template).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void asksForTextsThatAreThereInEveryLanguage(Template template) {
        for (String key : template.keys()) {
            for (LanguageTag language : MESSAGES.languages()) {
                MessageResult result = MESSAGES.in(language).byKey(MessageKey.of(key), MessageArguments.NONE);
                assertThat(result).as("%s in %s", key, language).isInstanceOf(MessageResult.Found.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"card\">${name} Hello</p>",
                "<p>Ваш питомец</p>",
                "<img alt=\"A dog\">",
                "<a aria-label=\"${name} profile\">${name}</a>",
                "<p>${owned ? \"Yours\" : \"\"}</p>",
                "<p>${\"we are sorry, \" + name + \" is not here.\"}</p>",
                "@if(owned)<p>${name}</p>@else<p>nothing</p>@endif",
                "@template.parts.card(content = @`<p>inside</p>`)"
            })
    void findsAPlantedWord(String planted) {
        assertThat(violations(new Template("planted", "@param String name\n" + planted)))
                .isNotEmpty();
    }

    @Test
    void findsNothingInATemplateWithoutWords() {
        Template plain = new Template(
                "plain",
                "@param String name\n<p class=\"card big\" title=\"${page.plain(\"nav.pets\")}\">${name} · 3 ${page.text(\"nav.pets\")}</p>");

        assertThat(violations(plain)).isEmpty();
        assertThat(plain.keys()).containsExactly("nav.pets", "nav.pets");
    }

    private static List<String> violations(Template template) {
        return java.util.stream.Stream.of(
                        java.util.stream.Stream.of(template.ownText())
                                .filter(text -> LETTER.matcher(text).find()),
                        template.ownAttributes().stream()
                                .filter(text -> LETTER.matcher(text).find()),
                        template.literals().stream()
                                .filter(text -> SENTENCE.matcher(text).matches()))
                .flatMap(found -> found)
                .toList();
    }
}
