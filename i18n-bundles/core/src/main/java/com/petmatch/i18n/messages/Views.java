package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.BundleSnapshot;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The readers' views of one version of the texts, made when asked for. Safe for concurrent use. */
final class Views {

    // Past this number views are made anew, so that a hostile reader fills nothing.
    private static final int MAX_VIEWS = 256;

    private final BundleSnapshot snapshot;
    private final MessageOptions options;
    private final TextChain chain;
    private final Map<LanguageTag, LocalTexts> known = new ConcurrentHashMap<>();

    Views(BundleSnapshot snapshot, MessageOptions options, TextChain chain) {
        this.snapshot = snapshot;
        this.options = options;
        this.chain = chain;
    }

    BundleSnapshot snapshot() {
        return snapshot;
    }

    LocalTexts in(LanguageTag locale) {
        LocalTexts view = known.get(locale);
        if (view == null) {
            view = made(locale);
            if (known.size() < MAX_VIEWS) {
                known.putIfAbsent(locale, view);
            }
        }
        return view;
    }

    private LocalTexts made(LanguageTag locale) {
        var languages = chain.of(locale);
        LanguageTag first = languages.get(0);
        Formats formats = options.formats(TextChain.isSameLanguage(locale, first) ? locale : first);
        return new LocalTexts(
                languages.stream()
                        .map(tag -> new TextView(
                                snapshot.bundle(tag), formats, options.channel(), options.listener(), options.strict()))
                        .toList(),
                formats,
                options);
    }
}
