package com.petmatch.i18n.format;

import java.util.Locale;

/**
 * How a relative time is worded.
 *
 * @param named whether a word such as "yesterday" is used where the language has one
 */
public record RelativeStyle(boolean named, Width width) {

    /** Words where there are some, written out: "yesterday", "3 days ago". */
    public static final RelativeStyle AUTO = new RelativeStyle(true, Width.LONG);

    /** Always a number, written out: "1 day ago". */
    public static final RelativeStyle NUMERIC = new RelativeStyle(false, Width.LONG);

    /** The same in another width. */
    public RelativeStyle in(Width other) {
        return new RelativeStyle(named, other);
    }

    /** How much room the wording may take. */
    public enum Width {
        LONG,
        SHORT,
        NARROW;

        String row() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
