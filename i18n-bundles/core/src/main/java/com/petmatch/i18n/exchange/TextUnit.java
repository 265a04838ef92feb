package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.bundle.MessageOrigin;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One message of a language beside the one it was made from. Immutable.
 *
 * @param area the area file it lies in, without ending
 * @param source the pattern in the source language; empty when the source has no such key
 * @param text the pattern in this language
 * @param notes what the source says about it, with the origin of this translation
 * @param flags what the translation says about itself, such as {@code same-as-source}; none in the source language
 */
public record TextUnit(String area, String key, String source, String text, MessageNotes notes, Set<String> flags) {

    public TextUnit {
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    }

    TextUnit withText(String other) {
        return new TextUnit(area, key, source, other, notes, flags);
    }

    /**
     * The message after a person set or took back the sign in a translator's tool: what is signed was made from the source beside
     * it. Without an origin there is nothing to sign.
     */
    TextUnit signed(boolean reviewed) {
        MessageOrigin origin = notes.origin();
        if (origin.equals(MessageOrigin.UNKNOWN) || reviewed == origin.reviewed()) {
            return this;
        }
        String hash = reviewed ? MessageOrigin.hash(source) : origin.sourceHash();
        MessageNotes changed = NoteLines.withOrigin(notes, new MessageOrigin(origin.origin(), reviewed, hash));
        return new TextUnit(area, key, source, text, changed, flags);
    }
}
