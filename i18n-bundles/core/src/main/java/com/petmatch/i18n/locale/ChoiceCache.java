package com.petmatch.i18n.locale;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Answers to headers seen before: 256 places, one a hash, a newer header taking the place of an older one. Lock-free. */
final class ChoiceCache {

    private static final int PLACES = 256;
    // Browsers send far less; what is longer comes from somebody who wants the memory.
    private static final int LONGEST = 256;

    private final AtomicReferenceArray<@Nullable Entry> places = new AtomicReferenceArray<>(PLACES);

    @Nullable
    LanguageChoice find(String header) {
        Entry entry = places.get(place(header));
        return entry != null && entry.header.equals(header) ? entry.choice : null;
    }

    void keep(String header, LanguageChoice choice) {
        if (header.length() <= LONGEST) {
            places.set(place(header), new Entry(header, choice));
        }
    }

    private static int place(String header) {
        int hash = header.hashCode();
        return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (PLACES - 1);
    }

    private record Entry(String header, LanguageChoice choice) {}
}
