package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.WORD_START;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;
import java.util.ArrayList;
import java.util.List;

/** Operators and scripts of document stores, in names, in parameters such as {@code user[$ne]}, and within values. */
final class NosqlTables {

    private static final FirewallRule OPERATOR = Rules.sure(AttackFamily.NOSQL, "operator");
    private static final FirewallRule SCRIPT = Rules.sure(AttackFamily.NOSQL, "script");
    private static final FirewallRule MENTION = Rules.likely(AttackFamily.NOSQL, "mention");

    private static final List<String> OPERATORS = List.of(
            "$eq",
            "$ne",
            "$gt",
            "$gte",
            "$lt",
            "$lte",
            "$in",
            "$nin",
            "$and",
            "$or",
            "$not",
            "$nor",
            "$exists",
            "$type",
            "$mod",
            "$regex",
            "$text",
            "$where",
            "$all",
            "$elemmatch",
            "$size",
            "$expr",
            "$jsonschema",
            "$function",
            "$accumulator",
            "$lookup",
            "$match",
            "$project",
            "$group",
            "$out",
            "$merge",
            "$unionwith",
            "$set",
            "$unset",
            "$inc",
            "$push",
            "$pull",
            "$rename",
            "$comment",
            "$options",
            "$near",
            "$slice",
            "$graphlookup",
            "$facet",
            "$eval");

    private NosqlTables() {}

    static Phrases detector() {
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(OPERATOR, NosqlTables::isKey, OPERATORS));
        tables.add(new Table(MENTION, WORD_START, OPERATORS));
        tables.add(Table.of(
                SCRIPT,
                NosqlTables::isGlued,
                "this.password",
                "this.username",
                "this.passwd",
                "this.user",
                "this.email",
                "this.constructor",
                "return true",
                "return(true)",
                "return 1",
                "return this",
                "while(true)",
                "while(1)",
                "sleep(",
                "tojson(",
                "tojsononeline("));
        tables.add(Table.of(
                SCRIPT,
                Around.ANYTHING,
                "db.getcollectionnames",
                "\"mapreduce\"",
                "$where=",
                "db.getname()",
                "db.version()",
                "db.injection",
                ".dropdatabase(",
                "db.users.",
                "db.admin",
                "db.collection",
                "db.stores.",
                "mapreduce(",
                "emit(this",
                "new date(); do{",
                "do{curdate",
                ".find({",
                ".insert({",
                ".remove({",
                ".findone({",
                ".aggregate([",
                "'; return ",
                "\"; return ",
                "';return ",
                "\";return ",
                "'||this.",
                "' || this.",
                "'&&this.",
                "' && this.",
                "\"||this.",
                "' || 'a'=='a",
                "'||'a'=='a",
                "'||'1'=='1",
                "' || '1'=='1",
                "' || 1==1",
                "'||1==1",
                "' && '1'=='1",
                "'&&'1'=='1",
                "\"||\"1\"==\"1",
                "\" || \"1\"==\"1",
                "' || true",
                "'||true",
                "true, $where",
                "true,$where"));
        tables.add(Table.of(SCRIPT, WORD_START.and(NosqlTables::isCollectionCall), "db."));
        tables.add(Table.of(SCRIPT, WORD_START.and(NosqlTables::isComparison), "this."));
        tables.add(Table.of(SCRIPT, NosqlTables::isGraphQuery, "match (", "match("));
        tables.add(Table.of(
                SCRIPT,
                Around.ANYTHING,
                "{!xmlparser",
                "_query_:",
                "{!func",
                "\"script_fields\"",
                "\"painless\"",
                "\"script\":{\"source"));
        return Phrases.of(tables.toArray(Table[]::new));
    }

    /** In brackets, in quotes before a colon, or as the whole name. */
    private static boolean isKey(CharSequence text, int start, int end) {
        char before = Glyphs.at(text, start - 1);
        char after = Glyphs.at(text, end);
        if (before == Glyphs.NONE && after == Glyphs.NONE) {
            return true;
        }
        if (before == '[' && after == ']') {
            return true;
        }
        boolean quoted = (before == '"' || before == '\'') && after == before;
        char colon = Glyphs.at(text, Glyphs.skipBlank(text, quoted ? end + 1 : end));
        char opened = Glyphs.at(text, Glyphs.blankBefore(text, quoted ? start - 1 : start));
        return colon == ':' && (opened == '{' || opened == ',' || opened == Glyphs.NONE);
    }

    /** A field of a document compared with a text, as only code does. */
    private static boolean isComparison(CharSequence text, int start, int end) {
        int at = Glyphs.skipBlank(text, Glyphs.skipWord(text, end, 40));
        boolean compared = Glyphs.startsWith(text, at, "==") || Glyphs.startsWith(text, at, "!=");
        char operand = Glyphs.at(text, Glyphs.skipBlank(text, Glyphs.startsWith(text, at + 2, "=") ? at + 3 : at + 2));
        return compared && (operand == '\'' || operand == '"');
    }

    /** {@code MATCH (n) RETURN n} of Cypher. */
    private static boolean isGraphQuery(CharSequence text, int start, int end) {
        int close = Glyphs.find(text, end, 48, ')');
        int at = Glyphs.skipBlank(text, close + 1);
        return close > 0
                && Glyphs.startsWithAny(
                        text, at, List.of("return ", "detach ", "delete ", "set ", "where n", "remove "));
    }

    private static boolean isCollectionCall(CharSequence text, int start, int end) {
        int dot = Glyphs.skipWord(text, end, 40);
        return Glyphs.at(text, dot) == '.'
                && Glyphs.startsWithAny(
                        text,
                        dot + 1,
                        List.of("find", "drop(", "insert", "remove(", "update", "aggregate(", "delete", "count("))
                && Glyphs.find(text, dot, 24, '(') > 0;
    }

    /** Behind what ends a text or a statement, as code and never as a sentence. */
    private static boolean isGlued(CharSequence text, int start, int end) {
        int at = Glyphs.blankBefore(text, start);
        char before = Glyphs.at(text, at);
        char opened = Glyphs.at(text, Glyphs.blankBefore(text, Math.max(at, 0)));
        boolean statement =
                before == ';' && (at == start - 1 || opened == '\'' || opened == '"' || Glyphs.isDigit(opened));
        boolean code = statement || before == '|' || (before == '&' && opened == '&') || before == '(';
        boolean argument = Glyphs.at(text, end - 1) != '('
                || Glyphs.isDigit(Glyphs.at(text, end))
                || Glyphs.startsWith(text, end, "db.")
                || Glyphs.startsWith(text, end, "this");
        return code && argument;
    }
}
