package com.petmatch.security.firewall;

import com.petmatch.security.decision.Evidence.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be found in SQL; a set of findings is a bit mask. */
final class SqlRules {

    private static final List<FirewallRule> ALL = new ArrayList<>();

    static final int TAUTOLOGY = sure("tautology");
    static final int BOOLEAN = sure("boolean");
    static final int BREAKOUT = sure("breakout");
    static final int COMMENT = sure("comment");
    static final int ARITHMETIC = sure("arithmetic");
    static final int UNION = sure("union");
    static final int STACKED = sure("stacked");
    static final int STATEMENT = sure("statement");
    static final int SUBQUERY = sure("subquery");
    static final int SELECT = sure("select");
    static final int CATALOGUE = sure("catalogue");
    static final int FUNCTION = sure("function");
    static final int PROCEDURE = sure("procedure");
    static final int DELAY = sure("delay");
    static final int SORTING = sure("sorting");
    static final int OUTFILE = sure("outfile");
    static final int CASE = sure("case");
    static final int VERSION_COMMENT = sure("version-comment");
    static final int LIKELY_CONDITION = likely("likely-condition");
    static final int LIKELY_COMMENT = likely("likely-comment");
    static final int LIKELY_SELECT = likely("likely-select");
    static final int LIKELY_STATEMENT = likely("likely-statement");
    static final int LIKELY_FUNCTION = likely("likely-function");
    static final int POSSIBLE = add("possible", Severity.NOTICE, Confidence.LOW);

    private SqlRules() {}

    static List<FirewallRule> all() {
        return List.copyOf(ALL);
    }

    static void tell(int findings, Consumer<FirewallRule> found) {
        for (int rest = findings; rest != 0; rest &= rest - 1) {
            found.accept(ALL.get(Integer.numberOfTrailingZeros(rest)));
        }
    }

    private static int sure(String what) {
        return add(what, Severity.CRITICAL, Confidence.HIGH);
    }

    private static int likely(String what) {
        return add(what, Severity.CRITICAL, Confidence.MEDIUM);
    }

    private static int add(String what, Severity severity, Confidence confidence) {
        ALL.add(new FirewallRule("sqli." + what, AttackFamily.SQLI, severity, confidence));
        return 1 << (ALL.size() - 1);
    }
}
