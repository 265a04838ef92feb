package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;

/**
 * One place where a check does not hold.
 *
 * @param check which
 * @param key the message, or the area when it is about a file
 * @param tag the language
 * @param offset the place in the pattern, or -1 when it has none
 * @param detail what was found and what was expected
 */
public record Finding(Check check, String key, LanguageTag tag, int offset, String detail) {

    public Check.Level level() {
        return check.level();
    }

    @Override
    public String toString() {
        String place = offset < 0 ? "" : " at " + offset;
        return check.number() + " " + tag + " " + key + place + ": " + detail;
    }
}
