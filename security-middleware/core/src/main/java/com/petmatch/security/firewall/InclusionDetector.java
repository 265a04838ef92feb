package com.petmatch.security.firewall;

import com.petmatch.kernel.net.AddressClass;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds values that are the address of a script elsewhere, as a server would include it. A link to a page is honest.
 */
final class InclusionDetector implements CharDetector {

    static final FirewallRule SCRIPT = Rules.sure(AttackFamily.RFI, "remote-script");
    static final FirewallRule SHARE = Rules.sure(AttackFamily.RFI, "share");
    static final FirewallRule PLAIN = Rules.likely(AttackFamily.RFI, "remote-file");

    private static final int LONGEST = 2_048;
    private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://", "ftps://", "//", "hxxp://");
    private static final List<String> SCRIPTS = List.of(
            ".php", ".php3", ".php4", ".php5", ".php7", ".phtml", ".phar", ".inc", ".txt", ".jsp", ".jspx", ".asp",
            ".aspx", ".cgi", ".pl", ".py", ".sh", ".rb", ".cfm", ".dat", ".gif", ".jpg", ".png", ".log", ".tpl", ".htm",
            ".html", ".ps1");
    private static final List<String> NAMES = List.of(
            "shell",
            "cmd",
            "c99",
            "r57",
            "evil",
            "backdoor",
            "payload",
            "malware",
            "malicious",
            "exploit",
            "hack",
            "attack",
            "inject",
            "rfi",
            "webshell",
            "b374k",
            "wso",
            "rce",
            "pwn",
            "virus",
            "id.txt",
            "phpinfo",
            "sh.txt",
            "x.txt");

    @Override
    public List<FirewallRule> rules() {
        return List.of(SCRIPT, SHARE, PLAIN);
    }

    @Override
    public Set<String> literals() {
        return Set.of("://", "//", "\\\\");
    }

    /** Reads the value, or what is assigned in it: {@code page=http://…}. */
    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        int equals = Glyphs.skipWord(text, 0, 32);
        boolean assigned = equals > 0 && Glyphs.at(text, equals) == '=';
        value(assigned ? text.subSequence(equals + 1, text.length()) : text, found);
    }

    private static void value(CharSequence text, Consumer<FirewallRule> found) {
        if (Glyphs.startsWith(text, 0, "\\\\") && Glyphs.isWord(Glyphs.at(text, 2)) && isShare(text)) {
            found.accept(SHARE);
        }
        if (!Glyphs.startsWithAny(text, 0, SCHEMES) || text.length() > LONGEST || !Surroundings.isToken(text, 0, 0)) {
            return;
        }
        int host = Glyphs.find(text, 0, 8, '/') + 2;
        int path = Glyphs.find(text, host, LONGEST, '/');
        if (path < 0) {
            return;
        }
        int query = Glyphs.find(text, path, LONGEST, '?');
        String file = lower(text.subSequence(path, query < 0 ? text.length() : query));
        judge(text, host, path, query, file, found);
    }

    private static void judge(
            CharSequence text, int host, int path, int query, String file, Consumer<FirewallRule> found) {
        String plain = file.indexOf('\0') < 0 ? file : file.substring(0, file.indexOf('\0'));
        boolean script = SCRIPTS.stream().anyMatch(plain::endsWith);
        if (!script && NAMES.stream().noneMatch(plain::contains)) {
            return;
        }
        found.accept(PLAIN);
        boolean cutOff =
                query == text.length() - 1 || plain.length() < file.length() || Glyphs.at(text, query + 1) == '?';
        boolean command =
                query > 0 && Glyphs.startsWithAny(text, query + 1, List.of("cmd=", "c=", "exec=", "command="));
        boolean image = plain.endsWith(".gif") || plain.endsWith(".jpg") || plain.endsWith(".png");
        boolean ftp = Glyphs.startsWith(text, 0, "ftp") && !image;
        boolean numeric = AddressClass.ofLiteral(host(text, host, path)).isPresent() && !image;
        boolean named = script && !image && NAMES.stream().anyMatch(plain.substring(plain.lastIndexOf('/'))::contains);
        boolean evil = !image && NAMES.stream().anyMatch(lower(text.subSequence(host, path))::contains) && script;
        if ((query > 0 && cutOff)
                || plain.length() < file.length()
                || command
                || (script && (ftp || numeric))
                || named
                || evil) {
            found.accept(SCRIPT);
        }
    }

    private static String host(CharSequence text, int from, int path) {
        String authority = text.subSequence(from, path).toString();
        int port = authority.lastIndexOf(':');
        return port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
    }

    private static boolean isShare(CharSequence text) {
        return Glyphs.find(text, 3, 128, '\\') > 0 && Surroundings.isToken(text, 0, 0);
    }

    private static String lower(CharSequence text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            lower.append(Glyphs.lower(text.charAt(at)));
        }
        return lower.toString();
    }
}
