package com.petmatch.i18n.format;

/**
 * What stands around a value, from a CLDR pattern such as {@code {0} km}.
 *
 * @param holds whether the value is printed at all: the Arabic for "two metres" has no number in it
 */
record Frame(String before, String after, boolean holds) {

    private static final String PLACE = "{0}";

    static Frame parse(String pattern) {
        int place = pattern.indexOf(PLACE);
        return place < 0
                ? new Frame(pattern, "", false)
                : new Frame(pattern.substring(0, place), pattern.substring(place + PLACE.length()), true);
    }

    /** What stands between the two values of a pattern such as {@code {0}–{1}}, which every such pattern begins and ends with. */
    static String joint(String pattern) {
        return pattern.substring(pattern.indexOf(PLACE) + PLACE.length(), pattern.indexOf("{1}"));
    }
}
