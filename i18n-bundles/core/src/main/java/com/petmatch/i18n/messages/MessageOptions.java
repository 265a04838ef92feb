package com.petmatch.i18n.messages;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.LanguageTag;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all views of one {@link Messages} have in common. */
record MessageOptions(
        List<LanguageTag> languages,
        LanguageTag defaultLanguage,
        @Nullable ZoneId zone,
        @Nullable InstantSource clock,
        Channel channel,
        MessageListener listener,
        boolean strict) {

    MessageOptions {
        languages = List.copyOf(languages);
    }

    LanguageTag sourceLanguage() {
        return languages.get(0);
    }

    Formats formats(LanguageTag locale) {
        Formats formats = Formats.of(locale).telling(listener::dateOutOfRange);
        formats = zone == null ? formats : formats.in(zone);
        return clock == null ? formats : formats.by(clock);
    }
}
