package com.petmatch.security.firewall;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** Statements and addresses by which a server would run a script from elsewhere. */
final class InclusionTables {

    private static final FirewallRule STATEMENT = Rules.sure(AttackFamily.RFI, "statement");

    private static final int LONGEST_SCHEME = 12;

    private InclusionTables() {}

    static Phrases detector() {
        return Phrases.of(
                Table.of(STATEMENT, InclusionTables::isStatement, "include", "require"),
                Table.of(STATEMENT, InclusionTables::isAddressed, "include_once", "require_once"),
                Table.of(STATEMENT, Surroundings.before(64, "://"), "<c:import", "<jsp:include"),
                Table.of(
                        STATEMENT,
                        Around.ANYTHING,
                        "data:application/x-httpd-php",
                        "data:application/x-php",
                        "data:text/x-php"));
    }

    // "Please include 'https://example.org'" is honest: a statement starts the value, or follows a sign of code.
    private static boolean isStatement(CharSequence text, int start, int end) {
        int before = Glyphs.blankBefore(text, start);
        return (before < 0 || ";{}(?@".indexOf(text.charAt(before)) >= 0) && isAddressed(text, start, end);
    }

    /** A quoted address follows, perhaps in brackets. */
    private static boolean isAddressed(CharSequence text, int start, int end) {
        int open = Glyphs.skipBlank(text, end);
        int quote = Glyphs.at(text, open) == '(' ? Glyphs.skipBlank(text, open + 1) : open;
        int scheme = quote + 1;
        int colon = Glyphs.find(text, scheme, LONGEST_SCHEME, ':');
        boolean quoted = Glyphs.at(text, quote) == '\'' || Glyphs.at(text, quote) == '"';
        return quoted && colon > scheme && Glyphs.startsWith(text, colon, "://");
    }
}
