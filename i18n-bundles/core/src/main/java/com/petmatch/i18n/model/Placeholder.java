package com.petmatch.i18n.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The place of an argument and how it is printed or compared.
 *
 * @param argument its name
 * @param function {@link #NONE}, or the kind of formatting such as {@code number}
 * @param options by name, such as {@code style}
 */
public record Placeholder(String argument, String function, Map<String, String> options) implements Part {

    /** Printed by its type alone. */
    public static final String NONE = "";

    public static final String NUMBER = "number";
    public static final String DATE = "date";
    public static final String TIME = "time";
    public static final String DATE_TIME = "datetime";
    public static final String LIST = "list";
    public static final String RELATIVE = "relative";

    /** Compared as the plural form of a quantity. */
    public static final String PLURAL = "plural";

    /** Compared as the plural form of a rank. */
    public static final String ORDINAL = "selectordinal";

    /** Compared as a word. */
    public static final String SELECT = "select";

    /** The option that holds a style or skeleton. */
    public static final String STYLE = "style";

    /** The option that holds what is subtracted before a plural form is chosen and {@code #} printed. */
    public static final String OFFSET = "offset";

    public Placeholder {
        // Callers name arguments by literals, so that most comparisons end at the reference.
        argument = argument.intern();
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    public static Placeholder plain(String argument) {
        return new Placeholder(argument, NONE, Map.of());
    }

    /** The style, or the empty text. */
    public String style() {
        return options.getOrDefault(STYLE, "");
    }

    public long offset() {
        return Long.parseLong(options.getOrDefault(OFFSET, "0"));
    }
}
