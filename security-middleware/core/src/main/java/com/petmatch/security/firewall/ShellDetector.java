package com.petmatch.security.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds commands for a shell of POSIX or Windows: a separator, a known command behind it, and something that only a
 * command line has behind that.
 */
final class ShellDetector implements CharDetector {

    static final FirewallRule COMMAND = Rules.sure(AttackFamily.SHELL, "command");
    static final FirewallRule SUBSTITUTION = Rules.sure(AttackFamily.SHELL, "substitution");
    static final FirewallRule LINE = Rules.sure(AttackFamily.SHELL, "command-line");
    static final FirewallRule MAYBE = Rules.likely(AttackFamily.SHELL, "possible-command");

    @Override
    public List<FirewallRule> rules() {
        return List.of(COMMAND, SUBSTITUTION, LINE, MAYBE);
    }

    /** A command alone at the start of a value needs its own name as a literal; else a separator is there. */
    @Override
    public Set<String> literals() {
        List<String> literals = new ArrayList<>(List.of(";", "|", "&", "\n", "\r", "`", "$(", "<(", ">(", "${"));
        literals.addAll(ShellCommands.OPENERS);
        return Set.copyOf(literals);
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        atStart(text, found);
        int next = 0;
        for (int at = 0; at < text.length(); at = Math.max(at + 1, next)) {
            char c = text.charAt(at);
            if (isSeparator(c)) {
                int word = Glyphs.skipBlank(text, at + 1);
                separated(text, at, word, found);
                // Breaks between here and the word part the same.
                next = word;
            } else if (c == '(' && "$<>".indexOf(Glyphs.at(text, at - 1)) >= 0) {
                substituted(text, at, found);
            }
        }
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ';', '|', '&', '\n', '\r', '`' -> true;
            default -> false;
        };
    }

    private static void atStart(CharSequence text, Consumer<FirewallRule> found) {
        int from = Glyphs.skipBlank(text, 0);
        if (ShellCommands.isOrdinaryWord(text, from)) {
            return;
        }
        ShellWord word = ShellWord.read(text, from);
        if (ShellCommands.isOpener(word.name()) && word.hasTellingArgument(text)) {
            found.accept(LINE);
        }
    }

    private static void separated(CharSequence text, int at, int from, Consumer<FirewallRule> found) {
        char separator = text.charAt(at);
        if (from >= text.length() || isSeparator(text.charAt(from)) || ShellCommands.isOrdinaryWord(text, from)) {
            return;
        }
        ShellWord word = ShellWord.read(text, from);
        if (!ShellCommands.isKnown(word.name())) {
            return;
        }
        found.accept(MAYBE);
        if (separator == '`') {
            quoted(text, at, word, found);
        } else if (isCommand(text, word, separator) || isAlone(text, at, from, word)) {
            found.accept(COMMAND);
        }
    }

    private static boolean isCommand(CharSequence text, ShellWord word, char separator) {
        if (word.isDisguised() || word.hasTellingArgument(text)) {
            return true;
        }
        if (ShellCommands.isStrong(word.name())) {
            return word.endsCommand(text) || word.hasArgument(text);
        }
        // On a line of its own it may be a word of a list.
        return ShellCommands.isTelling(word.name()) && !Glyphs.isBreak(separator) && ends(text, word, separator);
    }

    /** A command without an argument, glued to its separator: dogs and a {@code cat} may stand so in a list. */
    private static boolean isAlone(CharSequence text, int at, int from, ShellWord word) {
        char last = Glyphs.at(text, Glyphs.blankBefore(text, at));
        boolean listed = Glyphs.isAnyWord(last) && !Glyphs.isDigit(last);
        boolean tight = from == at + 1 || Glyphs.isBreak(Glyphs.at(text, from - 1));
        char separator = text.charAt(at);
        return tight && !listed && ShellCommands.standsAlone(word.name()) && ends(text, word, separator);
    }

    // A row of a table in plain text has more cells; only the last word of a pipe is a command.
    private static boolean ends(CharSequence text, ShellWord word, char separator) {
        return separator == '|' ? word.endsText(text) : word.endsCommand(text);
    }

    // Text about software marks commands with back quotes: only a value that is nothing else, or a glued one, tells.
    private static void quoted(CharSequence text, int at, ShellWord word, Consumer<FirewallRule> found) {
        char before = Glyphs.at(text, at - 1);
        boolean apart = before == Glyphs.NONE
                ? !word.endsText(text) && !closesText(text, at)
                : Glyphs.isBlank(before) || "(>*_|".indexOf(before) >= 0;
        boolean closed = Glyphs.find(text, at + 1, 128, '`') > 0;
        if (!apart && closed && (word.endsCommand(text) || word.hasTellingArgument(text))) {
            found.accept(SUBSTITUTION);
        }
    }

    private static boolean closesText(CharSequence text, int at) {
        return Glyphs.find(text, at + 1, 128, '`') == text.length() - 1;
    }

    private static void substituted(CharSequence text, int at, Consumer<FirewallRule> found) {
        ShellWord word = ShellWord.read(text, Glyphs.skipBlank(text, at + 1));
        if (ShellCommands.isKnown(word.name()) && (word.endsCommand(text) || word.hasArgument(text))) {
            found.accept(SUBSTITUTION);
        }
    }
}
