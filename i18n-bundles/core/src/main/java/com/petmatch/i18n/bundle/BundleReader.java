package com.petmatch.i18n.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the strict subset of properties files that bundles are written in: one message a line, few escapes, no duplicates. The
 * JDK's own reader drops duplicates silently and guesses at everything else.
 */
final class BundleReader {

    static final int MAX_BYTES = 4 << 20;
    private static final int MAX_SEGMENTS = 6;

    private final List<String> features = new ArrayList<>();
    private final List<BundleEntry> entries = new ArrayList<>();
    private final List<BundleProblem> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private MessageNotes.Draft draft = new MessageNotes.Draft();
    private int number;

    BundleFile read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            problem("file-too-large", Integer.toString(bytes.length));
        } else {
            lines(bytes);
        }
        return new BundleFile(features, entries, problems);
    }

    private void lines(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                number++;
                line(text.substring(start, end));
                start = end + 1;
            }
        } catch (CharacterCodingException e) {
            problem("not-utf-8", e.getClass().getSimpleName());
        }
    }

    private void line(String line) {
        if (line.startsWith("#:")) {
            draft.note(line.substring(2).strip());
        } else if (line.startsWith("#|")) {
            directive(line.substring(2).strip());
        } else if (line.isBlank()) {
            draft = new MessageNotes.Draft();
        } else if (!line.startsWith("#")) {
            entry(line);
            draft = new MessageNotes.Draft();
        }
    }

    private void directive(String text) {
        if (text.startsWith("features ")) {
            for (String feature : text.substring("features ".length()).split("[, ]+", -1)) {
                features.add(feature);
            }
        } else if (!draft.directive(text)) {
            problem("unknown-directive", text);
        }
    }

    private void entry(String line) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals);
        if (equals < 0 || !isKey(key)) {
            problem("bad-key", key);
        } else if (!keys.add(key)) {
            problem("duplicate-key", key);
        } else {
            String pattern = unescaped(line.substring(equals + 1));
            // Twenty languages share their keys.
            entries.add(new BundleEntry(key.intern(), pattern, number, draft.notes()));
        }
    }

    /** A dotted key of 2 to 6 segments; the first has letters alone, the others may hold digits and hyphens. */
    static boolean isKey(String key) {
        String[] segments = key.split("\\.", -1);
        if (segments.length < 2 || segments.length > MAX_SEGMENTS) {
            return false;
        }
        for (int segment = 0; segment < segments.length; segment++) {
            if (!isSegment(segments[segment], segment > 0)) {
                return false;
            }
        }
        return true;
    }

    static boolean isSegment(String segment, boolean digitsAllowed) {
        for (int at = 0; at < segment.length(); at++) {
            char c = segment.charAt(at);
            boolean letter = c >= 'a' && c <= 'z';
            boolean other = digitsAllowed && at > 0 && ((c >= '0' && c <= '9') || c == '-');
            if (!letter && !other) {
                return false;
            }
        }
        return !segment.isEmpty();
    }

    private String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escape = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
            at += escape == 'u' ? unicode(value, at, out) : simple(escape, out);
        }
        return out.toString();
    }

    private int simple(char escape, StringBuilder out) {
        switch (escape) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case '\\', '=', ':', '#' -> out.append(escape);
            default -> problem("unknown-escape", "\\" + escape);
        }
        return 1;
    }

    private int unicode(String value, int at, StringBuilder out) {
        String digits = at + 6 <= value.length() ? value.substring(at + 2, at + 6) : "";
        if (!digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            out.append((char) Integer.parseInt(digits, 16));
            return 5;
        }
        problem("unknown-escape", "\\u");
        return 1;
    }

    private void problem(String code, String detail) {
        problems.add(new BundleProblem(number, code, detail));
    }
}
