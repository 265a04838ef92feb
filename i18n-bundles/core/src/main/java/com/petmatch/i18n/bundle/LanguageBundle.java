package com.petmatch.i18n.bundle;

import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.CompiledMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All messages of one language, each compiled when it is first asked for. Safe for concurrent use. */
public final class LanguageBundle {

    private final LanguageTag language;
    private final Map<String, Slot> slots;

    private LanguageBundle(LanguageTag language, Map<String, Slot> slots) {
        this.language = language;
        this.slots = slots;
    }

    /** Reads every area of the language; lines that break the format are left out, the gate reports them. */
    static LanguageBundle read(BundleSource source, LanguageTag language) {
        Map<String, Slot> slots = new HashMap<>();
        for (String area : source.areas()) {
            source.read(language, area)
                    .map(BundleFile::read)
                    .ifPresent(
                            file -> file.entries().forEach(entry -> slots.putIfAbsent(entry.key(), new Slot(entry))));
        }
        return new LanguageBundle(language, slots);
    }

    public LanguageTag language() {
        return language;
    }

    public Set<String> keys() {
        return new TreeSet<>(slots.keySet());
    }

    /** The message of this key; empty when there is none or its pattern cannot be read. */
    public Optional<CompiledMessage> message(String key) {
        Slot slot = slots.get(key);
        return slot == null ? Optional.empty() : slot.message();
    }

    /** The arguments that the file declares for this key, in their order; translations and unknown keys declare none. */
    public List<Parameter> parameters(String key) {
        Slot slot = slots.get(key);
        return slot == null ? List.of() : slot.entry.notes().parameters();
    }

    /** A message and its compiled form; two threads at first use compile it twice, harmlessly. */
    private static final class Slot {

        private final BundleEntry entry;
        private volatile @Nullable CompiledMessage compiled;
        private volatile boolean unreadable;

        Slot(BundleEntry entry) {
            this.entry = entry;
        }

        Optional<CompiledMessage> message() {
            CompiledMessage known = compiled;
            if (known == null && !unreadable) {
                known = compile();
            }
            return Optional.ofNullable(known);
        }

        private @Nullable CompiledMessage compile() {
            if (IcuSyntax.parse(entry.pattern()) instanceof ParseOutcome.Parsed parsed) {
                CompiledMessage message = CompiledMessage.of(entry.key(), parsed.model());
                compiled = message;
                return message;
            }
            unreadable = true;
            return null;
        }
    }
}
