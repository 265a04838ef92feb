package com.petmatch.security.firewall;

/** Reads one text in one HTML context and judges its tags and attributes. One reader. */
final class XssReader {

    /** Prose that only looks like the inside of a tag has more words than this before its equals sign. */
    private static final int MOST_PLAIN_ATTRIBUTES = 3;

    private final CharSequence text;
    private final HtmlTokenizer tokens;
    private boolean realTag;
    private int element = HtmlNames.ORDINARY;
    private int lastRule = -1;
    private boolean quoted;
    private int findings;

    XssReader(CharSequence text) {
        this.text = text;
        tokens = new HtmlTokenizer(text);
    }

    /** The {@link XssRules} broken in a text that stands between tags. */
    int inData() {
        return read();
    }

    /** The {@link XssRules} broken in a text that fills an attribute value up to {@code quote}, or a space for NUL. */
    int inValue(char quote) {
        tokens.leaveValue(quote);
        quoted = quote != 0;
        return read();
    }

    private int read() {
        for (int token = tokens.next(); token != HtmlTokenizer.END; token = tokens.next()) {
            switch (token) {
                case HtmlTokenizer.TAG -> tag();
                case HtmlTokenizer.CLOSING_TAG -> closingTag();
                case HtmlTokenizer.ATTRIBUTE -> attribute();
                case HtmlTokenizer.COMMENT -> comment();
                case HtmlTokenizer.DECLARATION -> declaration();
                default -> instruction();
            }
        }
        return findings;
    }

    private void tag() {
        realTag = true;
        element = HtmlNames.element(text, tokens.nameStart(), tokens.nameEnd());
        findings |= switch (element) {
            case HtmlNames.SCRIPT -> XssRules.SCRIPT_TAG;
            case HtmlNames.ACTIVE -> XssRules.ACTIVE_TAG;
            case HtmlNames.STYLE -> styleTag();
            case HtmlNames.ACTIVE_WITH_ATTRIBUTE -> XssRules.LIKELY_TAG;
            default -> unknownTag();
        };
    }

    /** Names with a prefix, such as {@code svg:script}, are elements of another vocabulary. */
    private int unknownTag() {
        int i = tokens.nameStart();
        while (i < tokens.nameEnd() && text.charAt(i) != ':') {
            i++;
        }
        int prefix = i < tokens.nameEnd() ? HtmlNames.element(text, tokens.nameStart(), i) : HtmlNames.ORDINARY;
        boolean active = prefix == HtmlNames.PREFIX || prefix == HtmlNames.ACTIVE;
        return active ? XssRules.ACTIVE_TAG : XssRules.MARKUP;
    }

    private int styleTag() {
        if (lastRule < 0) {
            // Searched once: many tags must not make many searches.
            lastRule = text.length();
            while (lastRule > 0 && text.charAt(lastRule - 1) != '{' && text.charAt(lastRule - 1) != '@') {
                lastRule--;
            }
        }
        return lastRule > tokens.nameEnd() ? XssRules.STYLE : XssRules.LIKELY_STYLE;
    }

    private void closingTag() {
        realTag = true;
        element = HtmlNames.ORDINARY;
        if (HtmlNames.element(text, tokens.nameStart(), tokens.nameEnd()) == HtmlNames.SCRIPT) {
            findings |= XssRules.SCRIPT_TAG;
        }
    }

    private void attribute() {
        int from = tokens.valueStart();
        int to = tokens.valueEnd();
        int attribute = HtmlNames.attribute(text, tokens.nameStart(), tokens.nameEnd());
        if (from >= to) {
            return;
        }
        if (realTag && element == HtmlNames.ACTIVE_WITH_ATTRIBUTE) {
            findings |= XssRules.ACTIVE_TAG;
        }
        findings |= switch (attribute) {
            case HtmlNames.EVENT -> event(from, to);
            case HtmlNames.URL -> XssUrls.runsScript(text, from, to) ? XssRules.SCRIPT_URL : 0;
            case HtmlNames.STYLE -> style(from, to);
            case HtmlNames.SOURCE_DOCUMENT -> inMarkup() ? XssRules.SOURCE_DOCUMENT : 0;
            case HtmlNames.ANIMATED -> inMarkup() ? XssRules.ANIMATION : 0;
            case HtmlNames.META -> inMarkup() ? XssRules.META : 0;
            case HtmlNames.BINDING -> realTag ? XssRules.BINDING : 0;
            default -> unknown(from, to);
        };
    }

    private boolean inMarkup() {
        return realTag || tokens.plainAttributes() <= MOST_PLAIN_ATTRIBUTES;
    }

    private int event(int from, int to) {
        // Outside of markup and quotes, spaces around the sign make it a sentence or a program.
        boolean tight = text.charAt(tokens.nameEnd()) == '=' && text.charAt(from - 1) > ' ';
        boolean meant = (tight && tokens.plainAttributes() == 0) || XssScripts.isCode(text, from, to);
        boolean sure = realTag || (inMarkup() && meant && (quoted || tight));
        return sure ? XssRules.EVENT_HANDLER : XssRules.LIKELY_HANDLER;
    }

    private int style(int from, int to) {
        if (XssScripts.isActiveStyle(text, from, to)) {
            return XssRules.STYLE;
        }
        return realTag ? XssRules.LIKELY_STYLE : 0;
    }

    /** An {@code on…} that no list knows; browsers add some every year. */
    private int unknown(int from, int to) {
        int name = tokens.nameStart();
        if (tokens.nameEnd() - name < 5 || (text.charAt(name) | 0x20) != 'o' || (text.charAt(name + 1) | 0x20) != 'n') {
            return 0;
        }
        return realTag && XssScripts.isCode(text, from, to) ? XssRules.EVENT_HANDLER : XssRules.LIKELY_HANDLER;
    }

    private void comment() {
        int from = tokens.valueStart();
        boolean conditional = from + 3 < tokens.valueEnd() && text.charAt(from) == '[' && isAt(from + 1, "if");
        findings |= conditional ? XssRules.CONDITIONAL_COMMENT : XssRules.MARKUP;
    }

    private void declaration() {
        int from = tokens.nameStart();
        boolean active = isAt(from, "entity") || isAt(from, "attlist") || isAt(from, "element") || isAt(from, "[if");
        findings |= active ? XssRules.DECLARATION : XssRules.LIKELY_DECLARATION;
    }

    private void instruction() {
        int from = tokens.nameStart();
        boolean active = isAt(from, "import") || isAt(from, "xml-stylesheet");
        findings |= active ? XssRules.DECLARATION : XssRules.LIKELY_DECLARATION;
    }

    private boolean isAt(int from, String word) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (WordMap.lower(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
