package com.petmatch.security.firewall;

import java.util.Set;

/**
 * Finds SQL that no grammar reads as SQL: key words with comments in them, which a filter takes out, and a value that is
 * only a variable of the server. Linear: looks a fixed distance around each comment.
 */
final class SqlDisguises {

    private static final int LONGEST_WORD = 12;
    private static final int MOST_PIECES = 4;
    private static final Set<String> KEYWORDS = Set.of(
            "union",
            "select",
            "from",
            "where",
            "insert",
            "update",
            "delete",
            "having",
            "drop",
            "sleep",
            "benchmark",
            "waitfor",
            "concat",
            "group_concat",
            "information_schema",
            "exec",
            "order",
            "outfile");
    private static final Set<String> VARIABLES = Set.of(
            "version",
            "version_comment",
            "version_compile_os",
            "hostname",
            "datadir",
            "basedir",
            "tmpdir",
            "port",
            "servername",
            "servicename",
            "spid",
            "language",
            "secure_file_priv",
            "plugin_dir",
            "global.version",
            "microsoftversion");

    private SqlDisguises() {}

    static int findings(CharSequence value) {
        int findings = isSystemVariable(value) ? SqlRules.SYSTEM_VARIABLE : 0;
        for (int at = 1; at < value.length() - 3 && (findings & SqlRules.SPLIT_KEYWORD) == 0; at++) {
            if (value.charAt(at) == '/' && value.charAt(at + 1) == '*' && splitsKeyword(value, at)) {
                findings |= SqlRules.SPLIT_KEYWORD;
            }
        }
        return findings;
    }

    private static boolean isSystemVariable(CharSequence value) {
        int start = Glyphs.skipBlank(value, 0);
        int end = Glyphs.blankBefore(value, value.length()) + 1;
        boolean fits = Glyphs.startsWith(value, start, "@@") && end > start && end - start < 24;
        return fits && VARIABLES.contains(lower(value, start + 2, end));
    }

    /** Whether the word that this comment stands in is a key word without it: {@code un/**}{@code /ion}. */
    private static boolean splitsKeyword(CharSequence value, int comment) {
        int from = comment;
        while (comment - from < LONGEST_WORD && Glyphs.isWord(Glyphs.at(value, from - 1))) {
            from--;
        }
        StringBuilder word = new StringBuilder(lower(value, from, comment));
        int at = comment;
        for (int pieces = 0; pieces < MOST_PIECES && Glyphs.startsWith(value, at, "/*"); pieces++) {
            int start = commentEnd(value, at);
            int end = Glyphs.skipWord(value, start, LONGEST_WORD);
            word.append(lower(value, start, end));
            at = end;
        }
        return from < comment && KEYWORDS.contains(word.toString());
    }

    private static int commentEnd(CharSequence value, int from) {
        int star = from + 2;
        while (star - from < 32 && !Glyphs.startsWith(value, star, "*/")) {
            star++;
        }
        return star + 2;
    }

    private static String lower(CharSequence value, int from, int end) {
        StringBuilder lower = new StringBuilder();
        for (int at = Math.min(from, end); at < Math.min(end, value.length()); at++) {
            lower.append(Glyphs.lower(value.charAt(at)));
        }
        return lower.toString();
    }
}
