package com.petmatch.i18n.bundle;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.CompiledMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All messages of one language, read area by area and each compiled when it is first asked for; those of a layer lie over the
 * ones below, which it shares. Safe for concurrent use.
 */
public final class LanguageBundle {

    private final LanguageTag language;
    private final MessageTable messages;
    private final @Nullable LanguageBundle below;

    private LanguageBundle(LanguageTag language, MessageTable messages, @Nullable LanguageBundle below) {
        this.language = language;
        this.messages = messages;
        this.below = below;
    }

    /** The messages of a source; lines that break the format are left out, the gate reports them. */
    static LanguageBundle of(BundleSource source, LanguageTag language) {
        return new LanguageBundle(language, new MessageTable(source, language, key -> true), null);
    }

    /** This bundle under a layer's messages of the same language, as far as they are admitted. */
    LanguageBundle under(BundleSource layer, Predicate<String> admitted) {
        MessageTable own = new MessageTable(layer, language, admitted);
        return own.keys().isEmpty() ? this : new LanguageBundle(language, own, this);
    }

    public LanguageTag language() {
        return language;
    }

    public Set<String> keys() {
        Set<String> keys = below == null ? new TreeSet<>() : below.keys();
        keys.addAll(messages.keys());
        return keys;
    }

    /** The message of this key; empty when there is none or its pattern cannot be read. */
    public Optional<CompiledMessage> message(String key) {
        return Optional.ofNullable(find(key));
    }

    /** The same, or null: for rendering, which allocates nothing. */
    public @Nullable CompiledMessage find(String key) {
        MessageSlot slot = slot(key);
        return slot == null ? null : slot.message(key);
    }

    private @Nullable MessageSlot slot(String key) {
        LanguageBundle layer = this;
        while (layer != null) {
            MessageSlot slot = layer.messages.find(key);
            if (slot != null) {
                return slot;
            }
            layer = layer.below;
        }
        return null;
    }

    /**
     * The arguments that the source text declares for this key, in their order; translations and unknown keys declare none. A
     * layer need not repeat what the text below it declares.
     */
    public List<Parameter> parameters(String key) {
        for (LanguageBundle layer = this; layer != null; layer = layer.below) {
            MessageSlot slot = layer.messages.find(key);
            if (slot != null && !slot.parameters().isEmpty()) {
                return slot.parameters();
            }
        }
        return List.of();
    }
}
