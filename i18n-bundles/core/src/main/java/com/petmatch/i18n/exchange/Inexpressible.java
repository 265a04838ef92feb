package com.petmatch.i18n.exchange;

/**
 * Something that a format cannot carry, or a file held that a bundle cannot: told, never dropped silently.
 *
 * @param key of the message
 * @param reason stable name, such as {@code two-selectors}
 * @param detail what it is about, for people
 */
public record Inexpressible(String key, String reason, String detail) {}
