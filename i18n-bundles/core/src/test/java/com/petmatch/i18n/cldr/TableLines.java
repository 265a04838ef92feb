package com.petmatch.i18n.cldr;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Collects the rows of one table: key, tab, value, sorted by key; what cannot be seen is written as an escape. */
final class TableLines {

    private static final String OTHER = "other";

    private final String comment;
    private final Map<String, String> rows = new TreeMap<>();

    TableLines(String subject) {
        this.comment = "# CLDR " + CldrInputs.VERSION + ", " + subject + "; licence in META-INF/LICENSE-unicode.txt\n";
    }

    void row(String key, String value) {
        rows.put(key, value);
    }

    /** A row for every plural form whose text is not that of {@code other}. */
    void forms(String key, String jsonPrefix, JsonNode texts) {
        String other = texts.path(jsonPrefix + OTHER).asString("");
        LocaleTableWriter.sorted(texts).forEach((name, text) -> {
            if (name.startsWith(jsonPrefix) && !name.contains("-alt-")) {
                String form = name.substring(jsonPrefix.length());
                if (form.equals(OTHER) || !text.asString().equals(other)) {
                    row(key + "." + form, text.asString());
                }
            }
        });
    }

    /** Takes a row away that only repeats the row it falls back to. */
    void dropIfSame(String key, String fallback) {
        rows.computeIfPresent(key, (same, value) -> value.equals(rows.get(fallback)) ? null : value);
    }

    /** Replaces the values of rows, or adds rows. */
    void patch(Map<String, String> patches) {
        rows.putAll(patches);
    }

    /** The whole table. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(comment);
        rows.forEach((key, value) -> append(lines, key, value));
        return lines.toString();
    }

    /** Only what differs from the parent's table; a key alone takes the parent's row away. */
    String differenceFrom(String parentName, TableLines parent) {
        StringBuilder lines = new StringBuilder(comment);
        Map<String, String> keys = new TreeMap<>(rows);
        keys.put("parent", parentName);
        new TreeSet<>(parent.rows.keySet()).forEach(key -> keys.putIfAbsent(key, ""));
        keys.forEach((key, value) -> {
            if (!rows.containsKey(key) && !key.equals("parent")) {
                lines.append(key).append('\n');
            } else if (!value.equals(parent.rows.get(key))) {
                append(lines, key, value);
            }
        });
        return lines.toString();
    }

    private static void append(StringBuilder lines, String key, String value) {
        lines.append(key).append('\t').append(escaped(value)).append('\n');
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().forEach(point -> {
            if (point == '\\' || isInvisible(point)) {
                out.append(String.format("\\u%04X", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default -> false;
        };
    }
}
