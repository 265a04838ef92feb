package com.petmatch.security.firewall;

import java.util.HashMap;
import java.util.Map;

/** What the words of SQL are. */
final class SqlWords {

    private static final WordMap MAP;

    static {
        Map<String, Integer> kinds = new HashMap<>();
        WordMap.addAll(kinds, SqlToken.LOGIC, "and or xor");
        WordMap.addAll(kinds, SqlToken.NOT, "not binary");
        WordMap.addAll(kinds, SqlToken.COMPARE, "like rlike regexp glob ilike regexp_like match");
        WordMap.addAll(kinds, SqlToken.MEMBER, "in");
        WordMap.addAll(kinds, SqlToken.BETWEEN, "between");
        WordMap.addAll(kinds, SqlToken.IS, "is");
        WordMap.addAll(kinds, SqlToken.MATH, "div mod collate");
        WordMap.addAll(kinds, SqlToken.AS, "as");
        WordMap.addAll(kinds, SqlToken.NUMBER | SqlToken.LITERAL, "null true false unknown notnull");
        WordMap.addAll(
                kinds,
                SqlToken.VARIABLE,
                "current_user session_user system_user sysdate current_timestamp current_date");
        WordMap.addAll(kinds, SqlToken.UNION, "union intersect except minus");
        WordMap.addAll(kinds, SqlToken.SELECT, "select");
        WordMap.addAll(
                kinds,
                SqlToken.MODIFIER,
                "all distinct top distinctrow sql_calc_found_rows sql_no_cache straight_join");
        WordMap.addAll(kinds, SqlToken.FROM, "from");
        WordMap.addAll(kinds, SqlToken.WHERE, "where");
        WordMap.addAll(kinds, SqlToken.SORT, "order group partition");
        WordMap.addAll(kinds, SqlToken.BY, "by");
        WordMap.addAll(kinds, SqlToken.HAVING, "having");
        WordMap.addAll(kinds, SqlToken.LIMIT, "limit offset fetch asc desc rows procedure");
        WordMap.addAll(kinds, SqlToken.INTO, "into");
        WordMap.addAll(kinds, SqlToken.OUTFILE, "outfile dumpfile");
        WordMap.addAll(kinds, SqlToken.CASE, "case");
        WordMap.addAll(kinds, SqlToken.WHEN, "when");
        WordMap.addAll(kinds, SqlToken.SCHEMA_VERB, "drop create alter truncate rename load backup copy");
        WordMap.addAll(
                kinds,
                SqlToken.SCHEMA_OBJECT,
                "data table database schema view index function trigger user login role column");
        WordMap.addAll(kinds, SqlToken.INSERT, "insert replace");
        WordMap.addAll(kinds, SqlToken.VALUES, "values");
        WordMap.addAll(kinds, SqlToken.UPDATE, "update");
        WordMap.addAll(kinds, SqlToken.SET, "set");
        WordMap.addAll(kinds, SqlToken.DELETE, "delete");
        WordMap.addAll(kinds, SqlToken.EXECUTE, "exec execute");
        WordMap.addAll(kinds, SqlToken.DECLARE, "declare");
        WordMap.addAll(kinds, SqlToken.WAITFOR, "waitfor");
        WordMap.addAll(kinds, SqlToken.DELAY, "delay");
        WordMap.addAll(kinds, SqlToken.BEGIN, "begin do explain");
        WordMap.addAll(kinds, SqlToken.SHUTDOWN, "shutdown");
        WordMap.addAll(kinds, SqlToken.GRANT, "grant revoke");
        SqlNames.addTo(kinds);
        MAP = new WordMap(kinds, SqlToken.NAME);
    }

    private SqlWords() {}

    /** The class and flags of a word in any case, or {@link SqlToken#NAME}. */
    static int kind(CharSequence text, int from, int to) {
        return MAP.find(text, from, to);
    }
}
