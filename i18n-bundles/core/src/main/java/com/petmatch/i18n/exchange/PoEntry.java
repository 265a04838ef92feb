package com.petmatch.i18n.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One entry of a PO file while it is written or read. Owned by one thread. */
final class PoEntry {

    static final String FUZZY = "fuzzy";
    /** Marks a text in MessageFormat, which gettext knows nothing about. */
    static final String ICU = "icu-message-format";

    final List<String> comments = new ArrayList<>();
    final Set<String> flags = new LinkedHashSet<>();
    /** The strings by keyword: {@code msgctxt}, {@code msgid}, {@code msgid_plural}, {@code msgstr}, {@code msgstr[0]} … */
    final Map<String, String> strings = new LinkedHashMap<>();

    String reference = "";

    String string(String keyword) {
        return strings.getOrDefault(keyword, "");
    }

    boolean isHeader() {
        return !strings.containsKey("msgctxt") && string("msgid").isEmpty();
    }

    boolean isEmpty() {
        return strings.isEmpty();
    }

    /** The rest of the first comment with this beginning. */
    Optional<String> comment(String name) {
        return comments.stream()
                .filter(comment -> comment.startsWith(name + ": "))
                .map(comment -> comment.substring(name.length() + 2))
                .findFirst();
    }

    void comment(String name, String value) {
        comments.add(name + ": " + value);
    }

    void appendTo(StringBuilder out) {
        comments.forEach(comment -> out.append("#. ").append(comment).append('\n'));
        if (!reference.isEmpty()) {
            out.append("#: ").append(reference).append('\n');
        }
        if (!flags.isEmpty()) {
            out.append("#, ").append(String.join(", ", flags)).append('\n');
        }
        strings.forEach((keyword, value) -> {
            out.append(keyword).append(' ');
            PoString.append(out, value);
            out.append('\n');
        });
    }
}
