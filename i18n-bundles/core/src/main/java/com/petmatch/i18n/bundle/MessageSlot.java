package com.petmatch.i18n.bundle;

import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.model.CompiledMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message: its pattern until it is first asked for, compiled from then on. Two threads at first use compile it twice,
 * harmlessly. Of the notes only the parameters are kept: there are many messages.
 */
final class MessageSlot {

    // In the place of a pattern that cannot be read.
    private static final Object UNREADABLE = new Object();

    private final List<Parameter> parameters;
    private volatile Object patternOrMessage;

    MessageSlot(BundleEntry entry) {
        this.parameters = entry.notes().parameters();
        this.patternOrMessage = entry.pattern();
    }

    List<Parameter> parameters() {
        return parameters;
    }

    @Nullable
    CompiledMessage message(String key) {
        Object known = patternOrMessage;
        if (known instanceof String pattern) {
            known = compiled(key, pattern);
            patternOrMessage = known;
        }
        return known instanceof CompiledMessage message ? message : null;
    }

    private static Object compiled(String key, String pattern) {
        return IcuSyntax.parse(pattern) instanceof ParseOutcome.Parsed parsed
                ? CompiledMessage.of(key, parsed.model())
                : UNREADABLE;
    }
}
