package com.petmatch.kernel.page;

/**
 * An opaque place in a list, as it goes out and comes back. Whatever came from outside may be wrapped: only
 * {@link CursorCodec#decode} says if it is genuine. Immutable.
 */
public record Cursor(String text) {}
