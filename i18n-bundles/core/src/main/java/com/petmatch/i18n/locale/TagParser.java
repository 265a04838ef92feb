package com.petmatch.i18n.locale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one BCP 47 tag, left to right, in linear time. */
final class TagParser {

    private static final int MAX_LENGTH = 256;

    private final String text;
    private int start;
    private int end = -1;
    private String language = "und";
    private String script = "";
    private String region = "";
    private final List<String> variants = new ArrayList<>(0);
    private String extensions = "";

    private TagParser(String text) {
        this.text = text;
    }

    static TagOutcome parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return new TagOutcome.IllFormed(text, 0);
        }
        TagParser parser = new TagParser(text.indexOf('_') < 0 ? text : text.replace('_', '-'));
        if (!parser.read()) {
            return new TagOutcome.IllFormed(text, Math.min(parser.start, text.length()));
        }
        LanguageTag tag = TagAliases.replaced(parser.tag());
        // Only a tag near the limit is written out: its canonical form may be longer, and must be readable too.
        return text.length() > MAX_LENGTH / 2 && tag.toString().length() > MAX_LENGTH
                ? new TagOutcome.IllFormed(text, 0)
                : new TagOutcome.WellFormed(tag);
    }

    private boolean read() {
        next();
        if (isPrivateUse()) {
            return readExtensions();
        }
        if (!isLetters(2, 3) && !isLetters(5, 8)) {
            return false;
        }
        language = subtag().toLowerCase(Locale.ROOT);
        next();
        if (isLetters(4, 4)) {
            script = titleCase(subtag());
            next();
        }
        if (isLetters(2, 2) || isDigits(3)) {
            region = subtag().toUpperCase(Locale.ROOT);
            next();
        }
        while (!atEnd() && isVariant()) {
            variants.add(subtag().toLowerCase(Locale.ROOT));
            next();
        }
        return atEnd() || readExtensions();
    }

    // A singleton needs at least one subtag of its own; x takes all that follows.
    private boolean readExtensions() {
        int from = start;
        while (!atEnd()) {
            if (length() != 1 || !isAlphanumeric()) {
                return false;
            }
            boolean privateUse = isPrivateUse();
            next();
            int subtags = 0;
            while (!atEnd() && isAlphanumeric() && length() <= 8 && (length() >= 2 || privateUse)) {
                subtags++;
                next();
            }
            if (subtags == 0) {
                return false;
            }
        }
        extensions = text.substring(from).toLowerCase(Locale.ROOT);
        return true;
    }

    private LanguageTag tag() {
        return new LanguageTag(language, script, region, variants, extensions);
    }

    private void next() {
        start = end + 1;
        end = start > text.length() ? start : text.indexOf('-', start);
        if (end < 0) {
            end = text.length();
        }
    }

    private boolean atEnd() {
        return start > text.length();
    }

    private int length() {
        return end - start;
    }

    private String subtag() {
        return text.substring(start, end);
    }

    private boolean isPrivateUse() {
        return !atEnd() && length() == 1 && (text.charAt(start) | 0x20) == 'x';
    }

    private boolean isLetters(int least, int most) {
        if (atEnd() || length() < least || length() > most) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigits(int count) {
        if (atEnd() || length() != count) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isVariant() {
        return isAlphanumeric() && ((length() >= 5 && length() <= 8) || (length() == 4 && isDigit(text.charAt(start))));
    }

    private boolean isAlphanumeric() {
        for (int at = start; at < end; at++) {
            if (!isLetter(text.charAt(at)) && !isDigit(text.charAt(at))) {
                return false;
            }
        }
        return length() > 0;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String titleCase(String script) {
        return script.substring(0, 1).toUpperCase(Locale.ROOT)
                + script.substring(1).toLowerCase(Locale.ROOT);
    }
}
