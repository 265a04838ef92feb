package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.LanguageBundle;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MarkupRenderer;
import com.petmatch.i18n.model.RenderContext;
import com.petmatch.i18n.model.RenderProfile;
import com.petmatch.i18n.plural.PluralRules;

/** One language's bundle with what rendering it needs for one reader. Immutable. */
final class TextView {

    private final LanguageBundle bundle;
    private final RenderContext plain;
    private final RenderContext html;
    private final RenderContext parts;

    TextView(LanguageBundle bundle, Formats formats, Channel channel, MessageListener listener, boolean strict) {
        this.bundle = bundle;
        LanguageTag language = bundle.language();
        this.plain = new RenderContext(
                formats,
                PluralRules.cardinal(language),
                PluralRules.ordinal(language),
                Direction.of(language),
                channel.plain(),
                MarkupRenderer.COMMON_TAGS,
                new TextProblems(language, listener, strict));
        this.html = plain.with(RenderProfile.HTML);
        this.parts = plain.with(channel.plain().withoutIsolation());
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

    RenderContext parts() {
        return parts;
    }
}
