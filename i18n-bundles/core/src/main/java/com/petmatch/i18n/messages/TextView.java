package com.petmatch.i18n.messages;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.LanguageBundle;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MarkupRenderer;
import com.petmatch.i18n.model.RenderContext;
import com.petmatch.i18n.model.RenderProfile;
import com.petmatch.i18n.plural.PluralRules;
import java.util.Map;

/** One language's bundle with what rendering it needs for one reader. Immutable. */
final class TextView {

    private final LanguageBundle bundle;
    private final RenderContext plain;
    private final RenderContext html;

    TextView(LanguageBundle bundle, Formats formats, Channel channel, MessageListener listener, boolean strict) {
        this.bundle = bundle;
        LanguageTag language = bundle.language();
        PluralRules cardinal = PluralRules.cardinal(language);
        PluralRules ordinal = PluralRules.ordinal(language);
        Direction direction = Direction.of(language);
        RenderContext.ArgumentProblems problems = problems(language, listener, strict);
        this.plain = new RenderContext(
                formats, cardinal, ordinal, direction, channel.plain(), MarkupRenderer.COMMON_TAGS, problems);
        this.html = new RenderContext(
                formats, cardinal, ordinal, direction, RenderProfile.HTML, MarkupRenderer.COMMON_TAGS, problems);
    }

    LanguageTag language() {
        return bundle.language();
    }

    LanguageBundle bundle() {
        return bundle;
    }

    RenderContext plain() {
        return plain;
    }

    RenderContext html() {
        return html;
    }

    RenderContext html(MarkupRenderer markup) {
        return new RenderContext(
                html.formats(),
                html.cardinal(),
                html.ordinal(),
                html.direction(),
                html.profile(),
                markup,
                html.problems());
    }

    private static RenderContext.ArgumentProblems problems(
            LanguageTag language, MessageListener listener, boolean strict) {
        return (key, argument, expected, actual) -> {
            listener.argumentProblem(key, language, argument, expected, actual);
            if (strict) {
                throw new MessageException(
                        actual.isEmpty() ? I18nErrors.ARGUMENT_MISSING : I18nErrors.ARGUMENT_TYPE,
                        "Expected " + expected + " for {" + argument + "} of " + key + " in " + language + ", got "
                                + (actual.isEmpty() ? "nothing" : actual),
                        Map.of(
                                "key",
                                key,
                                "language",
                                language.toString(),
                                "argument",
                                argument,
                                "expected",
                                expected));
            }
        };
    }
}
