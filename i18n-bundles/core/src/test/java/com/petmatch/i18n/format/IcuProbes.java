package com.petmatch.i18n.format;

import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares one locale's texts with ICU's, counts the comparisons by kind and keeps those that differ. */
final class IcuProbes {

    private final LanguageTag tag;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> excepted = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    IcuProbes(LanguageTag tag) {
        this.tag = tag;
    }

    LanguageTag tag() {
        return tag;
    }

    ULocale icu() {
        return ULocale.forLanguageTag(tag.toString());
    }

    /** ICU's name of the locale with {@code -u-} keys. */
    ULocale icu(String keys) {
        return ULocale.forLanguageTag(tag + "-u-" + keys);
    }

    Formats formats() {
        return Formats.of(tag);
    }

    Formats formats(String keys) {
        return Formats.of(LanguageTag.of(tag + "-u-" + keys));
    }

    void same(String kind, Object value, String ours, String theirs) {
        counts.merge(kind, 1, Integer::sum);
        if (!ours.equals(theirs)) {
            IcuExceptions.of(tag, kind, value, theirs)
                    .ifPresentOrElse(
                            exception -> excepted.merge(exception.name(), 1, Integer::sum),
                            () -> differences.add(
                                    kind + " " + value + ": ours " + visible(ours) + " ICU " + visible(theirs)));
        }
    }

    int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> excepted() {
        return excepted;
    }

    List<String> differences() {
        return differences;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder("[");
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.FORMAT || (Character.isSpaceChar(point) && point != ' ')) {
                out.append(String.format("\\u%04X", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.append(']').toString();
    }
}
