package com.petmatch.security.firewall;

import java.util.HashMap;
import java.util.Map;

/** What the words of SQL are: a perfect map, whose multiplier is searched once when the class is loaded. Immutable. */
final class SqlWords {

    private static final int BITS = 13;
    private static final String[] WORDS = new String[1 << BITS];
    private static final int[] KINDS = new int[1 << BITS];
    private static final int MULTIPLIER;

    static {
        Map<String, Integer> kinds = new HashMap<>();
        put(kinds, SqlToken.LOGIC, "and or xor");
        put(kinds, SqlToken.NOT, "not binary");
        put(kinds, SqlToken.COMPARE, "like rlike regexp glob ilike regexp_like match");
        put(kinds, SqlToken.MEMBER, "in");
        put(kinds, SqlToken.BETWEEN, "between");
        put(kinds, SqlToken.IS, "is");
        put(kinds, SqlToken.MATH, "div mod collate");
        put(kinds, SqlToken.AS, "as");
        put(kinds, SqlToken.NUMBER | SqlToken.LITERAL, "null true false unknown isnull notnull");
        put(kinds, SqlToken.VARIABLE, "current_user session_user system_user sysdate current_timestamp current_date");
        put(kinds, SqlToken.UNION, "union intersect except minus");
        put(kinds, SqlToken.SELECT, "select");
        put(kinds, SqlToken.MODIFIER, "all distinct top distinctrow sql_calc_found_rows sql_no_cache straight_join");
        put(kinds, SqlToken.FROM, "from");
        put(kinds, SqlToken.WHERE, "where");
        put(kinds, SqlToken.SORT, "order group partition");
        put(kinds, SqlToken.BY, "by");
        put(kinds, SqlToken.HAVING, "having");
        put(kinds, SqlToken.LIMIT, "limit offset fetch asc desc rows procedure");
        put(kinds, SqlToken.INTO, "into");
        put(kinds, SqlToken.OUTFILE, "outfile dumpfile");
        put(kinds, SqlToken.CASE, "case");
        put(kinds, SqlToken.WHEN, "when");
        put(kinds, SqlToken.SCHEMA_VERB, "drop create alter truncate rename");
        put(kinds, SqlToken.SCHEMA_OBJECT, "table database schema view index function trigger user login role column");
        put(kinds, SqlToken.INSERT, "insert replace");
        put(kinds, SqlToken.VALUES, "values");
        put(kinds, SqlToken.UPDATE, "update");
        put(kinds, SqlToken.SET, "set");
        put(kinds, SqlToken.DELETE, "delete");
        put(kinds, SqlToken.EXECUTE, "exec execute");
        put(kinds, SqlToken.DECLARE, "declare");
        put(kinds, SqlToken.WAITFOR, "waitfor");
        put(kinds, SqlToken.DELAY, "delay");
        put(kinds, SqlToken.SHUTDOWN, "shutdown");
        SqlNames.addTo(kinds);
        MULTIPLIER = perfectMultiplier(kinds);
        kinds.forEach((word, kind) -> {
            int slot = slot(hash(word), MULTIPLIER);
            WORDS[slot] = word;
            KINDS[slot] = kind;
        });
    }

    private SqlWords() {}

    static void put(Map<String, Integer> kinds, int kind, String words) {
        for (String word : words.split(" ", -1)) {
            kinds.put(word, kind);
        }
    }

    /** The class and flags of a word in any case, or {@link SqlToken#NAME}; {@code hash} is {@link #hash} of it. */
    static int kind(CharSequence text, int from, int to, int hash) {
        int slot = slot(hash, MULTIPLIER);
        String word = WORDS[slot];
        if (word == null || word.length() != to - from) {
            return SqlToken.NAME;
        }
        for (int i = 0; i < word.length(); i++) {
            if (lower(text.charAt(from + i)) != word.charAt(i)) {
                return SqlToken.NAME;
            }
        }
        return KINDS[slot];
    }

    static int hash(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    static int hash(int hash, char next) {
        return hash * 31 + lower(next);
    }

    static int lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter;
    }

    private static int slot(int hash, int multiplier) {
        return (hash * multiplier) >>> (32 - BITS);
    }

    private static int perfectMultiplier(Map<String, Integer> kinds) {
        int multiplier = 0x9e3779b1;
        while (!isPerfect(kinds, multiplier)) {
            multiplier += 0x3c6ef372;
        }
        return multiplier;
    }

    private static boolean isPerfect(Map<String, Integer> kinds, int multiplier) {
        boolean[] taken = new boolean[1 << BITS];
        for (String word : kinds.keySet()) {
            int slot = slot(hash(word), multiplier);
            if (taken[slot]) {
                return false;
            }
            taken[slot] = true;
        }
        return true;
    }
}
