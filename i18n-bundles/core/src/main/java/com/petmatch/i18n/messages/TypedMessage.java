package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.CompiledMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key with the names of its arguments: what generated interfaces of typed texts are made of. Objects and whole numbers have
 * places of their own, so that a call boxes nothing and makes one object at most. Immutable.
 */
public final class TypedMessage {

    private static final String ABSENT = "";

    private final String key;
    private final String[] names;

    private TypedMessage(String key, String[] names) {
        this.key = key;
        this.names = names;
    }

    /** The text of a message without arguments. */
    public static Text text(LocalTexts texts, String key) {
        return text(texts, key, MessageArguments.NONE);
    }

    /** The text of a message with more arguments than there are places for. */
    public static Text text(LocalTexts texts, String key, MessageArguments arguments) {
        CompiledMessage own = texts.own(key);
        return own == null ? texts.elsewhere(key, arguments) : new NamedText(texts.first(), own, arguments);
    }

    /** A message with at most four objects and two whole numbers; with three objects or more, no whole number. */
    public static TypedMessage of(String key, List<String> objects, List<String> wholes) {
        if (objects.size() > ArgumentSlots.OBJECTS || wholes.size() > ArgumentSlots.WHOLES) {
            throw new IllegalArgumentException("Expected at most 4 objects and 2 whole numbers for " + key);
        }
        List<String> names = new ArrayList<>(objects);
        names.addAll(Collections.nCopies(ArgumentSlots.OBJECTS - objects.size(), ABSENT));
        names.addAll(wholes);
        return new TypedMessage(key, names.toArray(String[]::new));
    }

    /** With two objects and two whole numbers; places without a name are ignored. */
    public Text in(LocalTexts texts, @Nullable Object first, @Nullable Object second, long one, long two) {
        CompiledMessage own = texts.own(key);
        return own == null
                ? texts.elsewhere(key, named(new @Nullable Object[] {first, second, null, null, one, two}))
                : new MixedText(texts.first(), own, names, first, second, one, two);
    }

    /** With four objects; places without a name are ignored. */
    public Text in(
            LocalTexts texts,
            @Nullable Object first,
            @Nullable Object second,
            @Nullable Object third,
            @Nullable Object fourth) {
        CompiledMessage own = texts.own(key);
        return own == null
                ? texts.elsewhere(key, named(new @Nullable Object[] {first, second, third, fourth}))
                : new WordyText(texts.first(), own, names, first, second, third, fourth);
    }

    private MessageArguments named(@Nullable Object[] values) {
        MessageArguments.Builder named = MessageArguments.builder();
        for (int at = 0; at < names.length && at < values.length; at++) {
            if (!names[at].isEmpty()) {
                named.with(names[at], values[at]);
            }
        }
        return named.build();
    }
}
