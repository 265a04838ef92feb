package com.petmatch.security.firewall;

/** What can be found in SQL; a set of findings is a bit mask. */
final class SqlRules {

    static final FoundRules ALL = new FoundRules(AttackFamily.SQLI);

    static final int TAUTOLOGY = ALL.sure("tautology");
    static final int BOOLEAN = ALL.sure("boolean");
    static final int BREAKOUT = ALL.sure("breakout");
    static final int COMMENT = ALL.sure("comment");
    static final int ARITHMETIC = ALL.sure("arithmetic");
    static final int UNION = ALL.sure("union");
    static final int STACKED = ALL.sure("stacked");
    static final int STATEMENT = ALL.sure("statement");
    static final int SUBQUERY = ALL.sure("subquery");
    static final int SELECT = ALL.sure("select");
    static final int CATALOGUE = ALL.sure("catalogue");
    static final int FUNCTION = ALL.sure("function");
    static final int PROCEDURE = ALL.sure("procedure");
    static final int DELAY = ALL.sure("delay");
    static final int SORTING = ALL.sure("sorting");
    static final int OUTFILE = ALL.sure("outfile");
    static final int CASE = ALL.sure("case");
    static final int VERSION_COMMENT = ALL.sure("version-comment");
    static final int SPLIT_KEYWORD = ALL.sure("split-keyword");
    static final int SYSTEM_VARIABLE = ALL.sure("system-variable");
    static final int LIKELY_CONDITION = ALL.likely("likely-condition");
    static final int LIKELY_COMMENT = ALL.likely("likely-comment");
    static final int LIKELY_SELECT = ALL.likely("likely-select");
    static final int LIKELY_STATEMENT = ALL.likely("likely-statement");
    static final int LIKELY_FUNCTION = ALL.likely("likely-function");
    static final int POSSIBLE = ALL.possible("possible");

    private SqlRules() {}
}
