package com.petmatch.security.firewall;

/**
 * The first word of a command as a shell reads it: quotes, back slashes, carets and empty variables taken out, the
 * folder of the program left away. Reads at most 96 characters.
 *
 * @param name in lower case; empty when no word stands there
 * @param end the place behind the word
 * @param isDisguised whether something was taken out that honest text has not within a word
 */
record ShellWord(String name, int end, boolean isDisguised) {

    private static final int MOST = 96;

    static ShellWord read(CharSequence text, int from) {
        StringBuilder name = new StringBuilder();
        boolean disguised = false;
        int at = from;
        while (at - from < MOST) {
            char c = Glyphs.at(text, at);
            if (Glyphs.isWord(c) || c == '.' || c == '-' || c == '?' || c == '*') {
                name.append(Glyphs.lower(c));
                at++;
            } else if (c == '/' || (c == '\\' && !Glyphs.isLetter(Glyphs.at(text, at + 1)))) {
                name.setLength(0);
                at++;
            } else {
                int next = noise(text, at);
                if (next == at) {
                    break;
                }
                disguised |= name.length() > 0 && Glyphs.isWord(Glyphs.at(text, next));
                at = next;
            }
        }
        return named(text, name.toString(), at, disguised);
    }

    private static ShellWord named(CharSequence text, String name, int end, boolean disguised) {
        boolean globbed = name.indexOf('?') >= 0 || name.indexOf('*') >= 0;
        boolean path = Glyphs.at(text, end - name.length() - 1) == '/';
        if (globbed && path && ShellCommands.matchesGlob(name)) {
            return new ShellWord(ShellCommands.GLOBBED, end, true);
        }
        return new ShellWord(name, end, disguised);
    }

    /** The end of what a shell takes out of a word, or the same place. */
    private static int noise(CharSequence text, int at) {
        char c = Glyphs.at(text, at);
        char next = Glyphs.at(text, at + 1);
        if (c == '\'' || c == '"' || c == '^' || c == '\\') {
            return at + 1;
        }
        if (c == '$' && (next == '@' || next == '*' || Glyphs.isDigit(next))) {
            return at + 2;
        }
        if (c == '$' && next == '(' && Glyphs.at(text, at + 2) == ')') {
            return at + 3;
        }
        boolean empty = c == '$' && next == '{' && !Glyphs.startsWith(text, at, "${ifs");
        int close = empty ? Glyphs.find(text, at, 24, '}') : -1;
        return close < 0 ? at : close + 1;
    }

    /** Whether the command line ends behind the word. */
    boolean endsCommand(CharSequence text) {
        char next = Glyphs.at(text, Glyphs.skipBlank(text, end));
        boolean line = Glyphs.isBreak(Glyphs.at(text, end));
        return next == Glyphs.NONE || next == '\0' || line || ";|&#`)<>'\"".indexOf(next) >= 0;
    }

    /** Whether the value ends behind the word, quotes and comments apart. */
    boolean endsText(CharSequence text) {
        int at = Glyphs.skipBlank(text, end);
        char next = Glyphs.at(text, at);
        return next == Glyphs.NONE || ("#;&`)\0'\"".indexOf(next) >= 0 && !isTable(text, at));
    }

    private static boolean isTable(CharSequence text, int at) {
        return Glyphs.find(text, at, 64, '|') >= 0 && Glyphs.at(text, at) != ';';
    }

    /** Whether another word follows. */
    boolean hasArgument(CharSequence text) {
        char gap = Glyphs.at(text, end);
        return Glyphs.isBlank(gap) || gap == '$' || gap == ',' || gap == '<';
    }

    /** Whether something follows that has no place in a sentence: an option, a path, a URL, a variable, a number. */
    boolean hasTellingArgument(CharSequence text) {
        if (Glyphs.startsWith(text, end, "$ifs") || Glyphs.startsWith(text, end, "${ifs")) {
            return true;
        }
        char gap = Glyphs.at(text, end);
        if (gap == ',' || gap == '<') {
            return Glyphs.at(text, end + 1) == '/' || Glyphs.at(text, end + 1) == '-';
        }
        int at = Glyphs.skipBlank(text, end);
        if (at == end || Glyphs.isBreak(gap)) {
            return false;
        }
        return ShellCommands.isTellingArgument(text, at, name);
    }
}
