package com.petmatch.security.firewall;

import java.util.Set;

/**
 * Tells lines that somebody puts behind a value of one word: into a log, a mailbox or the commands of a line protocol.
 * Upper case counts, for protocols are written so and sentences are not. Looks at most 128 characters far.
 */
final class InjectedLine {

    private static final int SPAN = 128;
    private static final int LONGEST_NAME = 40;
    private static final Set<String> LEVELS =
            Set.of("TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "FATAL", "CRITICAL", "SEVERE");
    /** Commands of SMTP, POP3 and their like that have no argument. */
    private static final Set<String> ALONE = Set.of("QUIT", "RSET", "NOOP", "DATA", "STARTTLS", "FLUSHALL", "SHUTDOWN");
    /** Commands of key-value stores. */
    private static final Set<String> KEYED = Set.of("SET", "GET", "DEL", "SETEX", "LPUSH", "RPUSH", "EXPIRE", "HSET");
    /** Commands of IMAP (RFC 9051 section 6). */
    private static final Set<String> TAGGED = Set.of(
            "LOGIN",
            "LIST",
            "LSUB",
            "SELECT",
            "EXAMINE",
            "FETCH",
            "STORE",
            "CREATE",
            "DELETE",
            "RENAME",
            "STATUS",
            "APPEND",
            "COPY",
            "MOVE",
            "UID",
            "SEARCH",
            "LOGOUT",
            "CAPABILITY",
            "AUTHENTICATE",
            "EXPUNGE");

    private InjectedLine() {}

    /**
     * Whether the value is at most one word, then a break in percent encoding, and behind it a header field, a record of
     * a log or mark-up. A link may have such breaks in its query: a question mark is in no word.
     */
    static boolean isCoded(CharSequence text) {
        int word = 0;
        while (word < SPAN && (Glyphs.isWord(Glyphs.at(text, word)) || Glyphs.at(text, word) == '-')) {
            word++;
        }
        int line = word;
        while (line - word < SPAN && isCodedBreak(text, line)) {
            line += 3;
        }
        boolean markup = Glyphs.at(text, line) == '<' || Glyphs.startsWith(text, line, "%3c");
        return line > word && (markup || isField(text, line) || isLevel(text, line));
    }

    private static boolean isCodedBreak(CharSequence text, int at) {
        return Glyphs.startsWith(text, at, "%0d") || Glyphs.startsWith(text, at, "%0a");
    }

    private static boolean isField(CharSequence text, int from) {
        int at = from;
        while (at - from < LONGEST_NAME && (Glyphs.isWord(Glyphs.at(text, at)) || Glyphs.at(text, at) == '-')) {
            at++;
        }
        return at > from && (Glyphs.at(text, at) == ':' || Glyphs.startsWith(text, at, "%3a"));
    }

    /** Whether the rest of the value is one record of a log: a moment, then a level. */
    static boolean isRecord(CharSequence text, int from) {
        int year = Glyphs.skipDigits(text, from, 4);
        int month = Glyphs.skipDigits(text, year + 1, 2);
        int day = Glyphs.skipDigits(text, month + 1, 2);
        boolean dated = year == from + 4 && month == year + 3 && day == month + 3 && Glyphs.at(text, year) == '-';
        if (!dated || !isLastLine(text, from)) {
            return false;
        }
        for (int at = day; at < Math.min(text.length(), day + SPAN); at++) {
            if (" [".indexOf(text.charAt(at)) >= 0 && isLevel(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(CharSequence text, int from) {
        return LEVELS.contains(word(text, from));
    }

    /** Whether the rest of the value is one command. */
    static boolean isCommand(CharSequence text, int from) {
        String verb = word(text, from);
        int end = from + verb.length();
        if (ALONE.contains(verb)) {
            return Glyphs.skipBlank(text, end) >= text.length();
        }
        int key = end + 1;
        int keyEnd = Glyphs.skipWord(text, key, SPAN);
        boolean keyed = KEYED.contains(verb) && isLower(Glyphs.at(text, key)) && Glyphs.at(text, keyEnd) == ' ';
        int value = Glyphs.skipWord(text, keyEnd + 1, SPAN);
        return keyed && value > keyEnd + 1 && Glyphs.skipBlank(text, value) >= text.length();
    }

    /** Whether a line has a tag of IMAP and a command: {@code a001 LIST}. */
    static boolean isTagged(CharSequence text, int from) {
        int digits = from;
        while (digits - from < 4 && Glyphs.isLetter(Glyphs.at(text, digits))) {
            digits++;
        }
        int end = Glyphs.skipDigits(text, digits, 8);
        boolean tag = digits > from && end - digits >= 3 && Glyphs.at(text, end) == ' ';
        return tag && TAGGED.contains(word(text, end + 1));
    }

    private static boolean isLastLine(CharSequence text, int from) {
        return Glyphs.find(text, from, SPAN, '\n') < 0 && Glyphs.find(text, from, SPAN, '\r') < 0;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The word of at most twelve letters in upper case that stands there; an empty one when none does. */
    private static String word(CharSequence text, int from) {
        int end = from;
        while (end - from < 13 && Glyphs.at(text, end) >= 'A' && Glyphs.at(text, end) <= 'Z') {
            end++;
        }
        boolean whole = end > from && !Glyphs.isAnyWord(Glyphs.at(text, end));
        return whole ? text.subSequence(from, end).toString() : "";
    }
}
