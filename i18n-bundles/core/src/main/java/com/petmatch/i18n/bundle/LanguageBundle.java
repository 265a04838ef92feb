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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All messages of one language, each compiled when it is first asked for; those of a layer lie over the ones below, which it
 * shares. Safe for concurrent use.
 */
public final class LanguageBundle {

    private final LanguageTag language;
    private final Map<String, Slot> slots;
    private final @Nullable LanguageBundle below;

    private LanguageBundle(LanguageTag language, Map<String, Slot> slots, @Nullable LanguageBundle below) {
        this.language = language;
        this.slots = slots;
        this.below = below;
    }

    /** Reads every area of the language; lines that break the format are left out, the gate reports them. */
    static LanguageBundle read(BundleSource source, LanguageTag language) {
        return new LanguageBundle(language, slots(source, language, key -> true), null);
    }

    /** This bundle under a layer's messages of the same language, as far as they are admitted. */
    LanguageBundle under(BundleSource layer, Predicate<String> admitted) {
        Map<String, Slot> own = slots(layer, language, admitted);
        return own.isEmpty() ? this : new LanguageBundle(language, own, this);
    }

    public LanguageTag language() {
        return language;
    }

    public Set<String> keys() {
        Set<String> keys = below == null ? new TreeSet<>() : below.keys();
        keys.addAll(slots.keySet());
        return keys;
    }

    /** The message of this key; empty when there is none or its pattern cannot be read. */
    public Optional<CompiledMessage> message(String key) {
        Slot slot = slot(key);
        return slot == null ? Optional.empty() : slot.message(key);
    }

    private @Nullable Slot slot(String key) {
        LanguageBundle layer = this;
        while (layer != null) {
            Slot slot = layer.slots.get(key);
            if (slot != null) {
                return slot;
            }
            layer = layer.below;
        }
        return null;
    }

    private static Map<String, Slot> slots(BundleSource source, LanguageTag language, Predicate<String> admitted) {
        Map<String, Slot> slots = new HashMap<>();
        for (String area : source.areas()) {
            source.read(language, area)
                    .map(BundleFile::read)
                    .ifPresent(file -> file.entries().stream()
                            .filter(entry -> admitted.test(entry.key()))
                            .forEach(entry -> slots.putIfAbsent(entry.key(), new Slot(entry))));
        }
        return Map.copyOf(slots);
    }

    /**
     * The arguments that the source text declares for this key, in their order; translations and unknown keys declare none. A
     * layer need not repeat what the text below it declares.
     */
    public List<Parameter> parameters(String key) {
        for (LanguageBundle layer = this; layer != null; layer = layer.below) {
            Slot slot = layer.slots.get(key);
            if (slot != null && !slot.parameters.isEmpty()) {
                return slot.parameters;
            }
        }
        return List.of();
    }

    /**
     * A message: its pattern until it is first asked for, compiled from then on. Two threads at first use compile it twice,
     * harmlessly. Of the notes only the parameters are kept: there are many messages.
     */
    private static final class Slot {

        private final List<Parameter> parameters;
        private volatile Object patternOrReady;

        Slot(BundleEntry entry) {
            this.parameters = entry.notes().parameters();
            this.patternOrReady = entry.pattern();
        }

        Optional<CompiledMessage> message(String key) {
            Object known = patternOrReady;
            if (known instanceof Ready ready) {
                return ready.message;
            }
            Ready made = new Ready(compiled(key, known.toString()));
            patternOrReady = made;
            return made.message;
        }

        private static Optional<CompiledMessage> compiled(String key, String pattern) {
            return IcuSyntax.parse(pattern) instanceof ParseOutcome.Parsed parsed
                    ? Optional.of(CompiledMessage.of(key, parsed.model()))
                    : Optional.empty();
        }
    }

    /** Kept wrapped, so that asking again allocates nothing. */
    private record Ready(Optional<CompiledMessage> message) {}
}
