package com.petmatch.security.firewall;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Values in which nothing was found, and what it cost to find nothing: most clients send the same few fields with each
 * request. A value counts as known only when it is equal to the last character; a stranger can push one out, never put one
 * in that is hostile. Holds at most {@value #SLOTS} values of {@value #LONGEST} characters. Takes no lock.
 */
final class KnownValues {

    static final int LONGEST = 256;

    private static final int SLOTS = 2_048;

    private final AtomicReferenceArray<@Nullable Entry> slots = new AtomicReferenceArray<>(SLOTS);

    private record Entry(FieldPlace place, String value, long work) {}

    /** The work units that the value cost when it was read; negative when it is not known. */
    long workOf(FieldPlace place, String value) {
        Entry entry = slots.get(slot(place, value));
        return entry != null && entry.place() == place && entry.value().equals(value) ? entry.work() : -1;
    }

    /** Keeps a value in which nothing was found. */
    void keep(FieldPlace place, String value, long work) {
        if (value.length() <= LONGEST) {
            slots.set(slot(place, value), new Entry(place, value, work));
        }
    }

    private static int slot(FieldPlace place, String value) {
        int hash = place == FieldPlace.HEADER ? ~value.hashCode() : value.hashCode();
        return (hash ^ hash >>> 16) & (SLOTS - 1);
    }
}
