package com.petmatch.i18n.bundle;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The messages of one language in one source; an area's file is read when a key it may hold is first asked for. Thread-safe. */
final class MessageTable {

    private final BundleSource source;
    private final LanguageTag language;
    private final Predicate<String> admitted;
    // Replaced whole. No immutable map of the JDK: those divide to find a place, this one masks.
    private volatile Map<String, MessageSlot> slots = new HashMap<>();
    private volatile Set<String> unread;

    MessageTable(BundleSource source, LanguageTag language, Predicate<String> admitted) {
        this.source = source;
        this.language = language;
        this.admitted = admitted;
        this.unread = new LinkedHashSet<>(source.areas());
    }

    @Nullable
    MessageSlot find(String key) {
        MessageSlot slot = slots.get(key);
        if (slot != null || unread.isEmpty()) {
            return slot;
        }
        int dot = key.indexOf('.');
        read(source.areasOf(dot < 0 ? key : key.substring(0, dot)));
        return slots.get(key);
    }

    Set<String> keys() {
        read(source.areas());
        return slots.keySet();
    }

    private synchronized void read(Collection<String> areas) {
        Set<String> left = new LinkedHashSet<>(unread);
        if (!left.removeAll(areas)) {
            return;
        }
        Map<String, MessageSlot> grown = new HashMap<>(slots);
        for (String area : areas) {
            if (unread.contains(area)) {
                read(area, grown);
            }
        }
        slots = grown;
        unread = left;
    }

    private void read(String area, Map<String, MessageSlot> into) {
        source.read(language, area)
                .ifPresent(bytes -> BundleFile.read(bytes).entries().forEach(entry -> {
                    if (admitted.test(entry.key())) {
                        into.putIfAbsent(entry.key(), new MessageSlot(entry));
                    }
                }));
    }
}
