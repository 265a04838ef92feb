package com.petmatch.i18n.messages;

import com.petmatch.i18n.model.ArgumentSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named values a message is rendered with. Whole numbers are kept unboxed. Immutable once built. */
public final class MessageArguments implements ArgumentSource {

    /** No arguments. */
    public static final MessageArguments NONE = new MessageArguments(new String[0], new Object[0], new long[0]);

    // Stands in the place of a value that is kept in `wholes`.
    private static final Object WHOLE = new Object();

    private static final long[] NO_WHOLES = {};

    private final String[] names;
    private final @Nullable Object[] values;
    private final long[] wholes;

    private MessageArguments(String[] names, @Nullable Object[] values, long[] wholes) {
        this.names = names;
        this.values = values;
        this.wholes = wholes;
    }

    public static MessageArguments of(String name, @Nullable Object value) {
        return kept(new String[] {name}, value);
    }

    /** Two arguments; of equal names the first counts. */
    public static MessageArguments of(
            String name, @Nullable Object value, String secondName, @Nullable Object secondValue) {
        return kept(new String[] {name, secondName}, value, secondValue);
    }

    /** Arguments from facts, such as those of a decline or an exception. */
    public static MessageArguments of(Map<String, ?> facts) {
        Builder builder = builder();
        facts.forEach(builder::with);
        return facts.isEmpty() ? NONE : builder.build();
    }

    /** Arguments as name, value, name, value; for templates. */
    public static MessageArguments ofPairs(@Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Expected names and values in pairs, got " + namesAndValues.length);
        }
        Builder builder = builder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            builder.with(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return namesAndValues.length == 0 ? NONE : builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    // Takes the values over: whole numbers move out of their boxes.
    private static MessageArguments kept(String[] names, @Nullable Object... values) {
        long[] wholes = NO_WHOLES;
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof Long || values[at] instanceof Integer) {
                wholes = wholes.length == 0 ? new long[values.length] : wholes;
                wholes[at] = ((Number) values[at]).longValue();
                values[at] = WHOLE;
            }
        }
        return new MessageArguments(names, values, wholes);
    }

    @Override
    public int find(String name) {
        for (int at = 0; at < names.length; at++) {
            // Most names are literals on both sides.
            if (sameReference(names[at], name) || names[at].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameReference(String one, String other) {
        return one == other;
    }

    @Override
    public boolean isWhole(int position) {
        return values[position] == WHOLE;
    }

    @Override
    public long whole(int position) {
        return wholes[position];
    }

    @Override
    public @Nullable Object value(int position) {
        return isWhole(position) ? (Object) wholes[position] : values[position];
    }

    /** Collects arguments; the last value of a name counts. */
    public static final class Builder {

        private final List<String> names = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();

        private Builder() {}

        public Builder with(String name, @Nullable Object value) {
            int known = names.indexOf(name);
            if (known >= 0) {
                values.set(known, value);
            } else {
                names.add(name);
                values.add(value);
            }
            return this;
        }

        public MessageArguments build() {
            return kept(names.toArray(String[]::new), values.toArray());
        }
    }
}
