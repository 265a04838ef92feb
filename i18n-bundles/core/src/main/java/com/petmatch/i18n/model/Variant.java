package com.petmatch.i18n.model;

import java.util.List;

/** One row of a message's table: its keys, one a selector, and the pattern printed when it matches best. */
public record Variant(List<String> keys, Pattern pattern) {

    /** The key that every value matches. */
    public static final String ANY = "*";

    public Variant {
        keys = List.copyOf(keys);
    }
}
