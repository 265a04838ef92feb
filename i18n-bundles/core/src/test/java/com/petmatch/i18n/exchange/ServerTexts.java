package com.petmatch.i18n.exchange;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.model.CompiledMessage;
import com.petmatch.i18n.model.MarkupRenderer;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.RenderContext;
import com.petmatch.i18n.model.RenderProfile;
import com.petmatch.i18n.model.RenderProfile.Bidi;
import com.petmatch.i18n.model.RenderProfile.Controls;
import com.petmatch.i18n.plural.PluralRules;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What the server prints, without isolation marks, which a browser has its own element for. */
final class ServerTexts {

    static final Instant NOW = Instant.parse("2026-03-01T17:20:05Z");

    private final RenderContext context;

    ServerTexts(LanguageTag language) {
        this.context = new RenderContext(
                Formats.of(language).in(ZoneOffset.UTC).by(() -> NOW),
                PluralRules.cardinal(language),
                PluralRules.ordinal(language),
                Direction.of(language),
                new RenderProfile(Bidi.NONE, false, Controls.KEPT),
                MarkupRenderer.COMMON_TAGS,
                (key, argument, expected, actual) -> {
                    throw new AssertionError(key + ": " + argument + " expected " + expected + ", got " + actual);
                });
    }

    String text(MessageModel model, Map<String, Object> arguments) {
        StringBuilder out = new StringBuilder();
        CompiledMessage.of("any.key", model).appendTo(out, MessageArguments.of(arguments), context);
        return out.toString();
    }
}
