package com.petmatch.i18n.format;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;

/** The keys of a tag's {@code -u-} extension (UTS #35), such as {@code nu-latn}. */
record UnicodeKeys(List<String> subtags) {

    static UnicodeKeys of(LanguageTag tag) {
        List<String> subtags = List.of(tag.extensions().split("-", -1));
        int start = subtags.indexOf("u");
        int privateUse = subtags.indexOf("x");
        boolean present = start >= 0 && (privateUse < 0 || start < privateUse);
        return new UnicodeKeys(present ? subtags.subList(start + 1, subtags.size()) : List.of());
    }

    /** The first value of a key, or the empty text. */
    String value(String key) {
        for (int at = 0; at + 1 < subtags.size() && subtags.get(at).length() > 1; at++) {
            if (subtags.get(at).equals(key)) {
                return subtags.get(at + 1);
            }
        }
        return "";
    }
}
