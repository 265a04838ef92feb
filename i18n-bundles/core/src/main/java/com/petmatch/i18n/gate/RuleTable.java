package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one rule knows about languages: rows of a tag and its cells, from this package's resources. Immutable. */
record RuleTable(Map<String, List<String>> rows) {

    /** Reads a table of this jar; rows of the same first cell are joined. */
    static RuleTable read(String name) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lines(name + ".tsv").forEach(line -> {
            List<String> cells = List.of(line.split("\t", -1));
            List<String> known = rows.getOrDefault(cells.get(0), List.of());
            rows.put(cells.get(0), joined(known, cells.subList(1, cells.size())));
        });
        return new RuleTable(rows);
    }

    /** The lines of a resource that are neither empty nor comments. */
    static List<String> lines(String file) {
        try (InputStream stream = RuleTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No table of the gate named " + file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the language, by its tag or else by its bare language; none if the table does not know it. */
    List<String> of(LanguageTag language) {
        List<String> exact = rows.get(language.toString());
        return exact == null ? row(language.language()) : exact;
    }

    List<String> row(String first) {
        return rows.getOrDefault(first, List.of());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
