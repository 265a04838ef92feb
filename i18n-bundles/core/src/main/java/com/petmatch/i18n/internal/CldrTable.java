package com.petmatch.i18n.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One shipped CLDR table: rows of key, tab and value. Immutable. */
public final class CldrTable {

    private static final String FOLDER = "/com/petmatch/i18n/cldr/";

    private final String name;
    private final Map<String, String> rows;

    private CldrTable(String name, Map<String, String> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Reads the table of this name; a table that is missing or broken means a broken jar. */
    public static CldrTable read(String name) {
        try (InputStream stream = CldrTable.class.getResourceAsStream(FOLDER + name + ".tsv")) {
            if (stream == null) {
                throw new IllegalStateException("No CLDR table named " + name);
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a row that every table of this kind has. */
    public String required(String key) {
        String value = rows.get(key);
        if (value == null) {
            throw new IllegalStateException("CLDR table " + name + " has no row " + key);
        }
        return value;
    }

    public Optional<String> optional(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** The rows whose key begins with {@code prefix}, by the rest of the key. */
    public Map<String, String> below(String prefix) {
        Map<String, String> found = new HashMap<>();
        rows.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }

    public Set<String> keys() {
        return new TreeSet<>(rows.keySet());
    }

    private static CldrTable parse(String name, String text) {
        Map<String, String> rows = new HashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int tab = text.indexOf('\t', start);
            if (text.charAt(start) != '#') {
                rows.put(text.substring(start, tab), unescaped(text.substring(tab + 1, end)));
            }
            start = end + 1;
        }
        return new CldrTable(name, rows);
    }

    private static String unescaped(String value) {
        int backslash = value.indexOf('\\');
        if (backslash < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        int from = 0;
        while (backslash >= 0) {
            out.append(value, from, backslash);
            out.append((char) Integer.parseInt(value, backslash + 2, backslash + 6, 16));
            from = backslash + 6;
            backslash = value.indexOf('\\', from);
        }
        return out.append(value, from, value.length()).toString();
    }
}
