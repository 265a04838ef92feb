package com.petmatch.i18n.format;

/** Which spaces stand inside formatted values. */
public enum Spaces {
    /** As CLDR has them: the no-break spaces U+00A0 and U+202F keep a number and its unit on one line. */
    CLDR,
    /** Ordinary spaces only, for short messages, logs and parsers that stumble over others. */
    PLAIN;

    private static final String SPECIAL = "\u00A0\u2009\u202F";

    /** The text with this kind of spaces. */
    String in(String text) {
        if (this == CLDR || text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            if (SPECIAL.indexOf(plain.charAt(at)) >= 0) {
                plain.setCharAt(at, ' ');
            }
        }
        return plain.toString();
    }
}
