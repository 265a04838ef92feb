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
    // Never changed once made. No immutable map of the JDK: those divide to find a place, this one masks.
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
        return Optional.ofNullable(find(key));
    }

    /** The same, or null: for rendering, which allocates nothing. */
    public @Nullable CompiledMessage find(String key) {
        Slot slot = slot(key);
        return slot == null ? null : slot.message(key);
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
        return slots;
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

        // In the place of a pattern that cannot be read.
        private static final Object UNREADABLE = new Object();

        private final List<Parameter> parameters;
        private volatile Object patternOrMessage;

        Slot(BundleEntry entry) {
            this.parameters = entry.notes().parameters();
            this.patternOrMessage = entry.pattern();
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
}
