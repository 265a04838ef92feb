package com.petmatch.security.firewall;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds SQL that was written to be pasted into somebody else's. A value is read as it is, and as the rest of a string in
 * single, double and back quotes; the idea of folded token classes is Nick Galbreath's (libinjection, Black Hat USA 2012), the
 * grammar is our own. Stateless, linear, safe for concurrent use.
 */
final class SqlDetector implements Detector {

    private static final Set<String> LITERALS = Set.of(
            "'",
            "\"",
            "`",
            "=",
            "<",
            ">",
            "(",
            "--",
            "#",
            "/*",
            ";",
            "@",
            "~",
            "*",
            "like",
            "between",
            "union",
            "select",
            "intersect",
            "regexp",
            "glob",
            "match",
            "order",
            "group",
            "partition",
            "having",
            "outfile",
            "dumpfile",
            "waitfor",
            "declare",
            "exec",
            "xp_",
            "sp_",
            "from",
            "case",
            " is",
            " in",
            "drop",
            "create",
            "alter",
            "truncate",
            "rename",
            "insert");

    @Override
    public List<FirewallRule> rules() {
        return SqlRules.ALL.all();
    }

    @Override
    public Set<String> literals() {
        return LITERALS;
    }

    @Override
    public void detect(String value, Consumer<FirewallRule> found) {
        SqlRules.ALL.tell(findings(value), found);
    }

    /** The set of {@link SqlRules} that the value breaks. */
    static int findings(CharSequence value) {
        return SqlGate.isOpenTo(value) ? readings(value) : 0;
    }

    /** The same without the look before, in every context. */
    static int readings(CharSequence value) {
        int quotes = quotes(value);
        int findings = read(value, (char) 0) | SqlDisguises.findings(value);
        if ((quotes & 1) != 0) {
            findings |= read(value, '\'');
        }
        if ((quotes & 2) != 0) {
            findings |= read(value, '"');
        }
        return (quotes & 4) != 0 ? findings | read(value, '`') : findings;
    }

    private static int quotes(CharSequence value) {
        int quotes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            quotes |= c == '\'' ? 1 : c == '"' ? 2 : c == '`' ? 4 : 0;
        }
        return quotes;
    }

    private static int read(CharSequence value, char quote) {
        SqlTokenizer tokens = new SqlTokenizer(value);
        SqlFolder folder = new SqlFolder();
        if (quote != 0) {
            folder.push(tokens.breakout(quote));
        }
        int token;
        do {
            token = tokens.next();
            folder.push(token);
        } while (SqlToken.kind(token) != SqlToken.END);
        return folder.findings() | (tokens.sawVersionComment() ? SqlRules.VERSION_COMMENT : 0);
    }
}
