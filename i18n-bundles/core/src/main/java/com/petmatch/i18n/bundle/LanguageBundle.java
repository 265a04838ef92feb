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
        return slot(key).flatMap(Slot::message);
    }

    /** The message of this key as its file has it. */
    public Optional<BundleEntry> entry(String key) {
        return slot(key).map(slot -> slot.entry);
    }

    private Optional<Slot> slot(String key) {
        LanguageBundle layer = this;
        while (layer != null) {
            Slot slot = layer.slots.get(key);
            if (slot != null) {
                return slot.self;
            }
            layer = layer.below;
        }
        return Optional.empty();
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

    /** The arguments declared for this key, in their order; translations, overrides and unknown keys declare none. */
    public List<Parameter> parameters(String key) {
        Slot slot = slots.get(key);
        List<Parameter> own = slot == null ? List.of() : slot.entry.notes().parameters();
        return own.isEmpty() && below != null ? below.parameters(key) : own;
    }

    /** A message and its compiled form; two threads at first use compile it twice, harmlessly. */
    private static final class Slot {

        private final BundleEntry entry;
        // Kept wrapped, so that asking again allocates nothing.
        private final Optional<Slot> self = Optional.of(this);
        private Optional<CompiledMessage> message = Optional.empty();
        // Written after the message and read before it.
        private volatile boolean compiled;

        Slot(BundleEntry entry) {
            this.entry = entry;
        }

        Optional<CompiledMessage> message() {
            if (!compiled) {
                message = IcuSyntax.parse(entry.pattern()) instanceof ParseOutcome.Parsed parsed
                        ? Optional.of(CompiledMessage.of(entry.key(), parsed.model()))
                        : Optional.empty();
                compiled = true;
            }
            return message;
        }
    }
}
