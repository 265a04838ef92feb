package com.petmatch.i18n.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One shipped CLDR table: rows of key, tab and value, sorted by key. A table with a {@code parent} row holds only what differs
 * from that table; a row without a tab takes the parent's away.
 *
 * <p>Kept as the bytes of its file and searched in place: twenty languages of objects would be ten times as large. Immutable.
 */
public final class CldrTable {

    private static final String FOLDER = "/com/petmatch/i18n/cldr/";
    private static final String PARENT = "parent";
    // One entry a table in this jar at most: names of other tables are not found.
    private static final Map<String, CldrTable> READ = new ConcurrentHashMap<>();

    private final String name;
    private final byte[] text;
    private final int[] starts;
    private final @Nullable CldrTable parent;

    private CldrTable(String name, byte[] text) {
        this.name = name;
        this.text = text;
        this.starts = starts(text);
        int parentRow = find(PARENT);
        this.parent =
                parentRow < 0 ? null : read(value(parentRow, PARENT.length()).orElseThrow());
    }

    /** The table of this name, read once; a table that is missing or broken means a broken jar. */
    public static CldrTable read(String name) {
        CldrTable known = READ.get(name);
        if (known != null) {
            return known;
        }
        CldrTable table = load(name);
        CldrTable faster = READ.putIfAbsent(name, table);
        return faster == null ? table : faster;
    }

    private static CldrTable load(String name) {
        try (InputStream stream = CldrTable.class.getResourceAsStream(FOLDER + name + ".tsv")) {
            if (stream == null) {
                throw new IllegalStateException("No CLDR table named " + name);
            }
            return new CldrTable(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a row that every table of this kind has. */
    public String required(String key) {
        return optional(key).orElseThrow(() -> new IllegalStateException("CLDR table " + name + " has no row " + key));
    }

    public Optional<String> optional(String key) {
        int row = find(key);
        if (row >= 0) {
            return value(row, key.length());
        }
        return parent == null ? Optional.empty() : parent.optional(key);
    }

    /** The rows whose key begins with {@code prefix}, by the rest of the key. */
    public Map<String, String> below(String prefix) {
        Map<String, String> found = parent == null ? new HashMap<>() : parent.below(prefix);
        int row = find(prefix);
        for (row = row < 0 ? -row - 1 : row; row < starts.length && compare(row, prefix, false) == 0; row++) {
            String key = key(row);
            String rest = key.substring(prefix.length());
            value(row, key.length()).ifPresentOrElse(value -> found.put(rest, value), () -> found.remove(rest));
        }
        return found;
    }

    public Set<String> keys() {
        return new TreeSet<>(below("").keySet());
    }

    private int find(String key) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key, true);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    // Keys are ASCII; whole compares the row's entire key, else only as much of it as the wanted text is long.
    private int compare(int row, String wanted, boolean whole) {
        int start = starts[row];
        for (int at = 0; at < wanted.length(); at++) {
            byte found = text[start + at];
            if (isKeyEnd(found)) {
                return -1;
            }
            if (found != wanted.charAt(at)) {
                return found - wanted.charAt(at);
            }
        }
        return whole && !isKeyEnd(text[start + wanted.length()]) ? 1 : 0;
    }

    private String key(int row) {
        int end = starts[row];
        while (!isKeyEnd(text[end])) {
            end++;
        }
        return new String(text, starts[row], end - starts[row], StandardCharsets.US_ASCII);
    }

    private Optional<String> value(int row, int keyLength) {
        int tab = starts[row] + keyLength;
        if (text[tab] == '\n') {
            return Optional.empty();
        }
        int end = tab;
        while (text[end] != '\n') {
            end++;
        }
        return Optional.of(unescaped(new String(text, tab + 1, end - tab - 1, StandardCharsets.UTF_8)));
    }

    private static boolean isKeyEnd(byte found) {
        return found == '\t' || found == '\n';
    }

    private static int[] starts(byte[] text) {
        int[] starts = new int[256];
        int rows = 0;
        int start = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n') {
                if (text[start] != '#') {
                    starts = rows == starts.length ? Arrays.copyOf(starts, 2 * rows) : starts;
                    starts[rows++] = start;
                }
                start = at + 1;
            }
        }
        return Arrays.copyOf(starts, rows);
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
