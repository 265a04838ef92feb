package com.petmatch.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of all tables of a document, without their heads. */
final class DocumentTable {

    private static final String RULE = "|---";

    private DocumentTable() {}

    /** The cells of each row, in order. */
    static List<List<String>> rows(Path document) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Repository.read(document).lines().toList()) {
            if (line.startsWith(RULE)) {
                // The line above a rule was a head.
                rows.remove(rows.size() - 1);
            } else if (line.startsWith("|")) {
                rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)));
            }
        }
        return List.copyOf(rows);
    }
}
