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
    private static final List<String> COMMANDS = List.of("cmd=", "c=", "exec=", "command=");

    @Override
    public List<FirewallRule> rules() {
        return List.of(SCRIPT, SHARE, PLAIN);
    }

    @Override
    public Set<String> literals() {
        return Set.of(":/", "//", "\\\\");
    }

    /** Reads the value, or what is assigned in it: {@code page=http://…}, {@code _CONF[path]=http://…}. */
    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        int name = Glyphs.skipWord(text, 0, 32);
        int equals = Glyphs.at(text, name) == '[' ? Glyphs.find(text, name, 48, ']') + 1 : name;
        boolean assigned = name > 0 && Glyphs.at(text, equals) == '=';
        CharSequence value = assigned ? text.subSequence(equals + 1, text.length()) : text;
        if (value.length() > LONGEST || !Surroundings.isToken(value, 0, 0)) {
            return;
        }
        boolean share = Glyphs.startsWith(value, 0, "\\\\") && Glyphs.isWord(Glyphs.at(value, 2));
        if (share && Glyphs.find(value, 3, 128, '\\') > 0) {
            found.accept(SHARE);
        }
        String address = RemoteAddress.plain(value);
        if (Glyphs.startsWithAny(address, 0, SCHEMES)) {
            address(address, assigned && equals > name, found);
        }
    }

    private static void address(String text, boolean indexed, Consumer<FirewallRule> found) {
        int host = text.indexOf("//") + 2;
        int path = text.indexOf('/', host);
        if (path < 0) {
            return;
        }
        int query = text.indexOf('?', path);
        int fragment = text.indexOf('#', path);
        int end = fragment < 0 || (query >= 0 && query < fragment) ? query : fragment;
        String file = lower(text.substring(path, end < 0 ? text.length() : end));
        boolean setting = indexed && query == text.length() - 1;
        boolean disguised = fragment > 0 && isImage(text) && !isImage(file);
        if (setting || (disguised && SCRIPTS.stream().anyMatch(file::endsWith))) {
            found.accept(SCRIPT);
        }
        judge(text, host, path, query, file, found);
    }

    private static void judge(String text, int host, int path, int query, String file, Consumer<FirewallRule> found) {
        String plain = file.indexOf('\0') < 0 ? file : file.substring(0, file.indexOf('\0'));
        boolean script = SCRIPTS.stream().anyMatch(plain::endsWith);
        if (!script && NAMES.stream().noneMatch(plain::contains)) {
            return;
        }
        found.accept(PLAIN);
        boolean cut = plain.length() < file.length() || (query > 0 && isCutOff(text, query));
        boolean command = query > 0 && Glyphs.startsWithAny(text, query + 1, COMMANDS);
        if (cut || command || (script && !isImage(plain) && isHostile(text, host, path, plain, query))) {
            found.accept(SCRIPT);
        }
    }

    /** Whether a query only takes up what the server puts behind the value. */
    private static boolean isCutOff(String text, int query) {
        return query == text.length() - 1 || text.charAt(query + 1) == '?';
    }

    private static boolean isHostile(String text, int host, int path, String file, int query) {
        String authority = lower(text.substring(host, path));
        boolean address = Glyphs.startsWith(text, 0, "ftp")
                || AddressClass.ofLiteral(host(authority)).isPresent();
        boolean signedIn = authority.indexOf('@') > authority.indexOf(':') && authority.indexOf(':') > 0;
        boolean source = file.endsWith(".inc") && query > 0;
        return address
                || signedIn
                || source
                || NAMES.stream().anyMatch(file.substring(file.lastIndexOf('/'))::contains)
                || NAMES.stream().anyMatch(authority::contains);
    }

    private static boolean isImage(String text) {
        return Glyphs.endsWith(text, ".gif") || Glyphs.endsWith(text, ".jpg") || Glyphs.endsWith(text, ".png");
    }

    private static String host(String authority) {
        int port = authority.lastIndexOf(':');
        return port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
    }

    private static String lower(CharSequence text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            lower.append(Glyphs.lower(text.charAt(at)));
        }
        return lower.toString();
    }
}
