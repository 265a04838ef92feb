package com.petmatch.security.firewall;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds HTML and script URLs that would run in somebody else's page. A value is read as text between tags, and as the rest of
 * an attribute value without quotes and in single, double and back quotes. Stateless, linear, safe for concurrent use.
 */
final class XssDetector implements Detector {

    private static final Set<String> LITERALS = Set.of("<", "=", ":", "(", "`");
    private static final int MARKUP = 1;
    private static final int ASSIGNMENT = 2;
    private static final int SINGLE = 4;
    private static final int DOUBLE = 8;
    private static final int BACK = 16;
    private static final int SCRIPT_URL = 32;
    private static final int BREAKOUT = 64;

    @Override
    public List<FirewallRule> rules() {
        return XssRules.ALL.all();
    }

    @Override
    public Set<String> literals() {
        return LITERALS;
    }

    @Override
    public void detect(String value, Consumer<FirewallRule> found) {
        XssRules.ALL.tell(findings(value), found);
    }

    /** The set of {@link XssRules} that the value breaks. */
    static int findings(CharSequence value) {
        int findings = read(value);
        // Old readers leave NUL out of a name: <scr\0ipt>.
        String text = value.toString();
        return text.indexOf('\0') < 0 ? findings : findings | read(text.replace("\0", ""));
    }

    private static int read(CharSequence value) {
        int signs = signs(value);
        int findings = (signs & SCRIPT_URL) != 0 || leadsWithScriptUrl(value, signs) ? XssRules.SCRIPT_URL : 0;
        findings |= (signs & BREAKOUT) != 0 ? XssRules.SCRIPT_BREAKOUT : 0;
        if ((signs & MARKUP) != 0) {
            findings |= new XssReader(value).inData();
        }
        if ((signs & (MARKUP | ASSIGNMENT)) == 0) {
            return findings;
        }
        findings |= new XssReader(value).inValue((char) 0);
        findings |= (signs & SINGLE) != 0 ? new XssReader(value).inValue('\'') : 0;
        findings |= (signs & DOUBLE) != 0 ? new XssReader(value).inValue('"') : 0;
        return (signs & BACK) != 0 ? findings | new XssReader(value).inValue('`') : findings;
    }

    private static int signs(CharSequence value) {
        int signs = 0;
        int firstQuote = -1;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > '`' || (c > '=' && c < '`')) {
                continue;
            }
            switch (c) {
                case '<' -> signs |= MARKUP;
                case '=' -> signs |= ASSIGNMENT;
                case ':' -> signs |= XssUrls.isScriptUrl(value, i) ? SCRIPT_URL : 0;
                case '(' -> signs |= leavesString(value, i, firstQuote) ? BREAKOUT : 0;
                case '\'', '"', '`' -> {
                    signs |= c == '\'' ? SINGLE : c == '"' ? DOUBLE : BACK;
                    signs |= c == '`' && leavesString(value, i, firstQuote) ? BREAKOUT : 0;
                    firstQuote = firstQuote < 0 ? i : firstQuote;
                }
                default -> {}
            }
        }
        return signs;
    }

    private static boolean leavesString(CharSequence value, int open, int firstQuote) {
        return firstQuote >= 0 && XssScripts.leavesString(value, open, firstQuote);
    }

    /** A value that is a URL as a whole may hide its scheme behind references and control characters. */
    private static boolean leadsWithScriptUrl(CharSequence value, int signs) {
        if ((signs & (MARKUP | SINGLE | DOUBLE)) != 0 && value.length() > 0 && value.charAt(0) > '\'') {
            return false;
        }
        int i = 0;
        boolean hidden = false;
        while (i < value.length() && i < 64 && value.charAt(i) != ':') {
            hidden |= value.charAt(i) < ' ' || value.charAt(i) == '&';
            i++;
        }
        return hidden && XssUrls.runsScript(value, 0, value.length());
    }
}
