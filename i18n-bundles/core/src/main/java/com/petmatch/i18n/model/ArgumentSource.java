package com.petmatch.i18n.model;

import org.jspecify.annotations.Nullable;

/** The values a message is rendered with, read by position so that whole numbers need no boxing. */
public interface ArgumentSource {

    /** The position of the argument, or -1. */
    int find(String name);

    /** Whether the value there is a whole number of 64 bits. */
    boolean isWhole(int position);

    /** The whole number there. */
    long whole(int position);

    /** The value there, whatever it is. */
    @Nullable
    Object value(int position);
}
