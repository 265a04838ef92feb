package com.petmatch.security.firewall;

import com.petmatch.kernel.net.AddressClass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds URLs that lead a server to itself, to its network or to the metadata of its cloud, and schemes it must not
 * call.
 */
final class InternalUrlDetector implements CharDetector {

    static final FirewallRule INTERNAL = Rules.sure(AttackFamily.SSRF, "internal-url");
    static final FirewallRule METADATA = Rules.sure(AttackFamily.SSRF, "metadata");
    static final FirewallRule SCHEME = Rules.sure(AttackFamily.SSRF, "scheme");
    static final FirewallRule MENTION = Rules.likely(AttackFamily.SSRF, "internal-mention");

    private static final int LONGEST_HOST = 256;
    private static final List<String> SCHEMES =
            List.of("gopher", "dict", "tftp", "netdoc", "ldap", "ldaps", "sftp", "jar", "imap", "smb");
    private static final List<String> METADATA_MARKS = List.of(
            "169.254.169.254",
            "metadata.google.internal",
            "latest/meta-data",
            "computemetadata/v1",
            "instance-data",
            "100.100.100.200",
            "latest/user-data",
            "metadata/instance?api-version",
            "latest/dynamic/instance-identity",
            "fd00:ec2::254",
            "opc/v1/instance",
            "openstack/latest",
            "169.254.170.2",
            "192.0.0.192/latest",
            "metadata/v1.json",
            "metadata/v1/");
    private static final Set<String> INNER_NAMES = Set.of(
            "localhost",
            "localhost.localdomain",
            "ip6-localhost",
            "ip6-loopback",
            "localtest.me",
            "lvh.me",
            "vcap.me",
            "metadata",
            "rancher-metadata",
            "unix",
            "intranet",
            "kubernetes",
            "kubernetes.default",
            "kubernetes.default.svc",
            "host.docker.internal",
            "gateway.docker.internal",
            "loopback");
    private static final List<String> INNER_ENDS = List.of(
            ".localhost",
            ".internal",
            ".local",
            ".localdomain",
            ".intranet",
            ".corp",
            ".lan",
            ".svc",
            ".cluster.local",
            ".nip.io",
            ".xip.io",
            ".sslip.io",
            ".localtest.me",
            ".lvh.me",
            ".vcap.me",
            ".rbndr.us",
            ".1u.ms",
            ".consul");

    private final Phrases metadata = Phrases.of(new Phrases.Table(METADATA, Phrases.Around.ANYTHING, METADATA_MARKS));

    @Override
    public List<FirewallRule> rules() {
        return List.of(INTERNAL, METADATA, SCHEME, MENTION);
    }

    @Override
    public Set<String> literals() {
        Set<String> literals = new HashSet<>(metadata.literals());
        literals.addAll(List.of("//", ":/\\", "\\\\", "127.", "localhost", "[::", "0x7f", "10.", "192.168.", "172."));
        return Set.copyOf(literals);
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        metadata.read(text, found);
        FoundOnce once = new FoundOnce(found);
        int from = 0;
        while (from < text.length()) {
            int slashes = slashes(text, from);
            if (slashes < 0) {
                break;
            }
            url(text, slashes, once);
            from = slashes + 2;
        }
        bare(text, once);
    }

    /** The next place with two slashes of either kind, or -1. */
    private static int slashes(CharSequence text, int from) {
        for (int at = from; at < text.length() - 1; at++) {
            if (isSlash(text.charAt(at)) && isSlash(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static void url(CharSequence text, int slashes, FoundOnce found) {
        boolean schemed = Glyphs.at(text, slashes - 1) == ':';
        if (schemed && SCHEMES.contains(scheme(text, slashes - 1))) {
            found.accept(SCHEME);
        }
        boolean relative = slashes == 0;
        if ((schemed || relative) && !found.has(INTERNAL)) {
            String host = host(text, slashes + 2);
            if (isInner(host)) {
                found.accept(Surroundings.isToken(text, slashes, slashes + 2) ? INTERNAL : MENTION);
            }
        }
    }

    private static String scheme(CharSequence text, int colon) {
        int from = colon;
        while (colon - from < 8 && Glyphs.isLetter(Glyphs.at(text, from - 1))) {
            from--;
        }
        return lower(text, from, colon);
    }

    /** A value that is only a host and a port. */
    private static void bare(CharSequence text, Consumer<FirewallRule> found) {
        if (text.length() > LONGEST_HOST || text.length() == 0 || slashes(text, 0) >= 0) {
            return;
        }
        String host = host(text, 0);
        boolean ported = text.charAt(0) == '[' || Glyphs.at(text, host.length()) == ':';
        boolean numbered = Glyphs.isDigit(Glyphs.at(text, host.length() + 1)) || text.charAt(0) == '[';
        boolean dotted = host.indexOf('.') > 0 || text.charAt(0) == '[' || host.equals("localhost");
        if (dotted && isInner(host) && Surroundings.isToken(text, 0, 0)) {
            found.accept(ported && numbered ? INTERNAL : MENTION);
        }
    }

    /** The host of an authority: behind the last user, before the port (WHATWG URL, section 4.4). */
    private static String host(CharSequence text, int from) {
        int start = from;
        while (start - from < 4 && isSlash(Glyphs.at(text, start))) {
            start++;
        }
        int end = start;
        int host = start;
        while (end - start < LONGEST_HOST && isAuthority(Glyphs.at(text, end))) {
            if (text.charAt(end) == '@') {
                host = end + 1;
            }
            end++;
        }
        if (Glyphs.at(text, host) == '[') {
            int close = Glyphs.find(text, host, end - host, ']');
            return lower(text, host, close < 0 ? end : close + 1);
        }
        int port = Glyphs.find(text, host, end - host, ':');
        int last = port < 0 ? end : port;
        return lower(text, host, last > host && text.charAt(last - 1) == '.' ? last - 1 : last);
    }

    private static boolean isAuthority(char c) {
        return c != Glyphs.NONE && !Glyphs.isBlank(c) && "/\\?#\"'<>,;)|".indexOf(c) < 0;
    }

    private static boolean isInner(String host) {
        if (host.isEmpty()) {
            return false;
        }
        if (mayBeAddress(host)) {
            Optional<AddressClass> literal = AddressClass.ofLiteral(host);
            if (literal.isPresent()) {
                return !literal.get().isPublic() && literal.get() != AddressClass.DOCUMENTATION;
            }
        }
        return INNER_NAMES.contains(host) || isEnclosed(host) || Glyphs.endsWithAny(host, INNER_ENDS);
    }

    /** Whether the last label has a digit, or a character that may stand for one: no name of the public DNS is a number. */
    private static boolean mayBeAddress(String host) {
        for (int at = host.length() - 1; at >= 0; at--) {
            char c = host.charAt(at);
            if (Glyphs.isDigit(c) || c > 127 || c == '%' || c == ']') {
                return true;
            }
            if (c == '.' && at < host.length() - 1) {
                return false;
            }
        }
        return false;
    }

    // Numbers in circles and full-width digits are digits to a resolver that normalises names.
    private static boolean isEnclosed(String host) {
        for (int at = 0; at < host.length(); at++) {
            char c = host.charAt(at);
            if ((c >= 0x2460 && c <= 0x24ff) || c == 0x3002 || (c >= 0xff10 && c <= 0xff19)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(CharSequence text, int from, int end) {
        StringBuilder lower = new StringBuilder(end - from);
        for (int at = from; at < end; at++) {
            lower.append(Glyphs.lower(text.charAt(at)));
        }
        return lower.toString();
    }
}
