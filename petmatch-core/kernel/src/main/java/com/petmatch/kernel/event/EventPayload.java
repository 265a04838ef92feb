package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TypedId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What an event says: a flat JSON object whose values are all strings, so that any reader in any language can take it.
 *
 * <p>At most {@value #MAX_MEMBERS} members and {@value #MAX_BYTES} bytes of JSON in UTF-8; names are 1 to 64 letters,
 * digits and {@code - _ .}; the character NUL and lone surrogates are refused because a store could not keep them.
 * Members are sorted by name, so two equal payloads have equal JSON. Carries ids, amounts and codes, never personal
 * data. Immutable.
 */
public final class EventPayload {

    /** Most members that a payload may have. */
    public static final int MAX_MEMBERS = 64;

    /** Most bytes that the JSON of a payload may have. */
    public static final int MAX_BYTES = 16 * 1024;

    private static final EventPayload EMPTY = new EventPayload(new TreeMap<>(), "{}");

    private final SortedMap<String, String> members;
    private final String json;

    private EventPayload(SortedMap<String, String> members, String json) {
        this.members = Collections.unmodifiableSortedMap(members);
        this.json = json;
    }

    /** The payload of an event that needs no facts beyond its envelope. */
    public static EventPayload empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads what {@link #toJson} wrote, also after a store changed blanks and order.
     *
     * @throws InvalidEventPayloadException when the text is not a flat object of strings within the limits
     */
    public static EventPayload parse(String json) {
        return of(FlatJsonReader.read(json));
    }

    private static EventPayload of(SortedMap<String, String> members) {
        return new EventPayload(members, FlatJsonWriter.write(members));
    }

    /** Canonical JSON: members sorted by name, no blanks. */
    public String toJson() {
        return json;
    }

    /** The members as they are written, sorted by name. */
    public SortedMap<String, String> members() {
        return members;
    }

    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The member's text; this and the typed readers throw {@link InvalidEventPayloadException} when it is not there. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> InvalidEventPayloadException.missing(name));
    }

    public UUID uuid(String name) {
        String text = text(name);
        try {
            UUID value = UUID.fromString(text);
            if (value.toString().equals(text)) {
                return value;
            }
            throw InvalidEventPayloadException.unreadable(name, "uuid", null);
        } catch (IllegalArgumentException e) {
            throw InvalidEventPayloadException.unreadable(name, "uuid", e);
        }
    }

    public Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw InvalidEventPayloadException.unreadable(name, "instant", e);
        }
    }

    public long longValue(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw InvalidEventPayloadException.unreadable(name, "whole number", e);
        }
    }

    /** An amount as {@link Money#toString} writes it: currency, blank, decimal digits. */
    public Money money(String name) {
        String text = text(name);
        int blank = text.indexOf(' ');
        if (blank < 1) {
            throw InvalidEventPayloadException.unreadable(name, "money", null);
        }
        try {
            return Money.parse(text.substring(blank + 1), CurrencyCode.of(text.substring(0, blank)));
        } catch (RuntimeException e) {
            throw InvalidEventPayloadException.unreadable(name, "money", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventPayload that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json;
    }

    /** Collects members; a name given twice is refused. For one thread. */
    public static final class Builder {

        private final SortedMap<String, String> members = new TreeMap<>();

        private Builder() {}

        public Builder put(String name, String value) {
            FlatJsonReader.checkName(name);
            if (members.putIfAbsent(name, value) != null) {
                throw InvalidEventPayloadException.malformed("Expected each member once, got \"" + name + "\" again");
            }
            return this;
        }

        public Builder put(String name, UUID value) {
            return put(name, value.toString());
        }

        public Builder put(String name, TypedId value) {
            return put(name, value.value());
        }

        public Builder put(String name, Money value) {
            return put(name, value.toString());
        }

        public Builder put(String name, Instant value) {
            return put(name, value.toString());
        }

        public Builder put(String name, long value) {
            return put(name, Long.toString(value));
        }

        /** Takes all members of the map. */
        public Builder putAll(Map<String, String> values) {
            values.forEach(this::put);
            return this;
        }

        /**
         * The payload of the members so far.
         *
         * @throws InvalidEventPayloadException when a limit is exceeded
         */
        public EventPayload build() {
            return EventPayload.of(new TreeMap<>(members));
        }
    }
}
