package com.petmatch.i18n.messages;

import com.petmatch.i18n.locale.FallbackChain;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.LikelySubtags;
import com.petmatch.i18n.locale.LocaleNegotiator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The languages whose texts a reader is given, the nearest first: the best match, what CLDR's parents lead to, the default
 * language, the source language. Never the other script of the reader's language.
 */
final class TextChain {

    private final LocaleNegotiator negotiator;
    private final MessageOptions options;

    TextChain(MessageOptions options) {
        this.options = options;
        this.negotiator = LocaleNegotiator.over(options.languages()).withDefault(options.defaultLanguage());
    }

    LocaleNegotiator negotiator() {
        return negotiator;
    }

    List<LanguageTag> of(LanguageTag reader) {
        LanguageTag best = negotiator.best(reader).tag();
        Set<LanguageTag> chain = new LinkedHashSet<>();
        if (!isOtherScript(reader, best)) {
            chain.add(best);
        }
        for (LanguageTag parent : FallbackChain.of(reader).tags()) {
            if (options.languages().contains(parent)) {
                chain.add(parent);
            }
        }
        chain.addAll(FallbackChain.of(best).tags().stream()
                .filter(parent -> options.languages().contains(parent) && !isOtherScript(reader, parent))
                .toList());
        chain.add(options.defaultLanguage());
        chain.add(options.sourceLanguage());
        return new ArrayList<>(chain);
    }

    /** Whether someone who reads the one language would not notice the other: another region of it alone. */
    static boolean isSameLanguage(LanguageTag wanted, LanguageTag used) {
        return wanted.equals(used) || (wanted.language().equals(used.language()) && !isOtherScript(wanted, used));
    }

    private static boolean isOtherScript(LanguageTag wanted, LanguageTag used) {
        LanguageTag one = LikelySubtags.maximized(wanted);
        LanguageTag other = LikelySubtags.maximized(used);
        return one.language().equals(other.language()) && !one.script().equals(other.script());
    }
}
