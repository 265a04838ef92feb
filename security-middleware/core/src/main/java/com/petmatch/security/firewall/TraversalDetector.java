package com.petmatch.security.firewall;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds paths that climb out of their folder: {@code ../} in all the forms that servers have read as one. */
final class TraversalDetector implements CharDetector {

    static final FirewallRule CLIMB = Rules.sure(AttackFamily.TRAVERSAL, "climb");
    static final FirewallRule DISGUISED = Rules.sure(AttackFamily.TRAVERSAL, "disguised");
    static final FirewallRule STEP = Rules.likely(AttackFamily.TRAVERSAL, "step");

    private static final Set<String> LITERALS =
            Set.of("../", "..\\", "/..", "\\..", "..;", "..\u2215", "..\u2216", "..\uff0f", "..\uff3c");
    /** What climbs lead to in attacks only. */
    private static final Choices PRIZES = Choices.of(List.of(
            "etc/",
            "etc\\",
            "proc/",
            "windows/",
            "windows\\",
            "winnt",
            "boot.ini",
            "win.ini",
            "web-inf",
            "meta-inf",
            "passwd",
            "shadow",
            "system32",
            ".ssh",
            ".env",
            ".git",
            ".ht",
            ".aws",
            "id_rsa",
            "wp-config",
            "config",
            "var/log",
            "var/www",
            "usr/",
            "root/",
            "secret",
            "database",
            "backup",
            "admin",
            "private",
            "credential",
            "global.asa",
            "autoexec",
            "inetpub",
            "apache",
            "tmp/",
            "dev/",
            "home/",
            "opt/",
            "app/",
            "conf/",
            "logs/"));

    private static final List<String> SERVER_FILES = List.of(
            ".php",
            ".ini",
            ".conf",
            ".cfg",
            ".log",
            ".yml",
            ".yaml",
            ".properties",
            ".key",
            ".pem",
            ".bak",
            ".sql",
            ".db",
            ".sqlite",
            ".jsp",
            ".asp",
            ".aspx",
            ".class",
            ".jar",
            ".war",
            ".config",
            ".sh",
            ".bat",
            ".exe",
            ".dll",
            ".py",
            ".rb",
            ".pl",
            ".cgi",
            ".old",
            ".inc",
            ".xml",
            ".htm%00",
            "\0");
    /** What pages and documents refer to with honest relative paths. */
    private static final List<String> PAGE_FILES = List.of(
            ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".css", ".js", ".html", ".htm", ".md", ".pdf", ".mp4",
            ".ico", ".avif", ".woff2", ".json", ".scss", ".ts", ".txt");

    @Override
    public List<FirewallRule> rules() {
        return List.of(CLIMB, DISGUISED, STEP);
    }

    @Override
    public Set<String> literals() {
        return LITERALS;
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        FoundOnce once = new FoundOnce(found);
        Ending ending = new Ending(ends(text, PAGE_FILES), ends(text, SERVER_FILES));
        int at = 0;
        while (at < text.length() && !(once.has(CLIMB) && once.has(DISGUISED))) {
            int run = climbs(text, at, ending, once);
            at = run > at ? run : at + 1;
        }
    }

    /**
     * Reads a run of climbs that starts here and judges it; the end of the run, or the same place when there is none.
     */
    private static int climbs(CharSequence text, int from, Ending ending, FoundOnce found) {
        if (Glyphs.at(text, from) != '.' || Glyphs.at(text, from - 1) == '.') {
            return from;
        }
        int climbs = 0;
        boolean odd = false;
        int at = from;
        for (int end = climb(text, at); end > at; end = climb(text, at)) {
            odd |= isOdd(text, at, end);
            climbs++;
            at = end;
        }
        if (climbs == 0) {
            bareEnd(text, from, found);
            return from;
        }
        judge(text, new Run(from, at, climbs, odd), ending, found);
        return at;
    }

    /** How the whole value ends: looked at once. */
    private record Ending(boolean page, boolean server) {}

    private record Run(int start, int end, int climbs, boolean odd) {}

    /** A last step without a separator behind it: {@code /a/..}. */
    private static void bareEnd(CharSequence text, int from, FoundOnce found) {
        boolean last = from + 2 == text.length() && Glyphs.at(text, from + 1) == '.';
        if (last && isSeparator(Glyphs.at(text, from - 1))) {
            found.accept(STEP);
        }
    }

    private static void judge(CharSequence text, Run run, Ending ending, FoundOnce found) {
        found.accept(STEP);
        boolean prize = leadsToAPrize(text, run);
        if (!found.has(DISGUISED) && run.odd && (run.climbs > 1 || prize || isToken(text, run))) {
            found.accept(DISGUISED);
        }
        if (!found.has(CLIMB) && (run.climbs >= 3 || leadsOut(text, run, ending, prize))) {
            found.accept(CLIMB);
        }
    }

    // What reads far comes last: most runs are judged before it.
    private static boolean leadsOut(CharSequence text, Run run, Ending ending, boolean prize) {
        return !ending.page && (prize || isHostile(text, run, ending)) && (prize || isToken(text, run));
    }

    private static boolean isToken(CharSequence text, Run run) {
        return Surroundings.isToken(text, run.start, run.end);
    }

    private static boolean isHostile(CharSequence text, Run run, Ending ending) {
        boolean rooted = run.start > 0 && isSeparator(Glyphs.at(text, run.start - 1));
        boolean backslash = Glyphs.find(text, run.start, run.end - run.start, '\\') >= 0;
        return run.climbs >= 2 || rooted || backslash || ending.server;
    }

    private static boolean ends(CharSequence text, List<String> files) {
        return files.stream().anyMatch(end -> Glyphs.endsWith(text, end));
    }

    private static boolean leadsToAPrize(CharSequence text, Run run) {
        return PRIZES.startAt(text, run.end);
    }

    /** The end of one climb: two or more dots, perhaps a path parameter, and separators; the same place without one. */
    private static int climb(CharSequence text, int from) {
        int at = from;
        while (at - from < 8 && Glyphs.at(text, at) == '.') {
            at++;
        }
        if (at - from < 2) {
            return from;
        }
        if (at - from > 2 && !isDoubled(text, at)) {
            return from;
        }
        if (Glyphs.at(text, at) == ';') {
            at = parameterEnd(text, at + 1);
        }
        int separators = at;
        while (at - separators < 8 && isSeparator(Glyphs.at(text, at))) {
            at++;
        }
        return at > separators ? stay(text, at) : from;
    }

    // "....//" is what a filter leaves over that takes "../" out once; an ellipsis before one slash is honest.
    private static boolean isDoubled(CharSequence text, int at) {
        return isSeparator(Glyphs.at(text, at)) && isSeparator(Glyphs.at(text, at + 1));
    }

    private static int parameterEnd(CharSequence text, int from) {
        return Glyphs.skipWord(text, from, 16);
    }

    /** Passes {@code ./}, which stays where it is. */
    private static int stay(CharSequence text, int from) {
        boolean here = Glyphs.at(text, from) == '.' && isSeparator(Glyphs.at(text, from + 1));
        return here ? from + 2 : from;
    }

    private static boolean isOdd(CharSequence text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == ';' || c > 127) {
                return true;
            }
        }
        return end - from > 3;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\' || c == '\u2215' || c == '\u2216' || c == '\uff0f' || c == '\uff3c';
    }
}
