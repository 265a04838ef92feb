package com.petmatch.security.firewall;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds line breaks that would start a header field, a response or a command of a line protocol, and NUL characters.
 */
final class CrlfDetector implements CharDetector {

    static final FirewallRule HEADER = Rules.sure(AttackFamily.CRLF, "header");
    static final FirewallRule SPLIT = Rules.sure(AttackFamily.CRLF, "response");
    static final FirewallRule COMMAND = Rules.sure(AttackFamily.CRLF, "command");
    static final FirewallRule RECORD = Rules.sure(AttackFamily.CRLF, "log-record");
    static final FirewallRule LINE = Rules.possible(AttackFamily.CRLF, "line");
    static final FirewallRule NUL = Rules.sure(AttackFamily.PROTOCOL, "nul");

    /** Fields that no letter of an honest person starts a line with. */
    private static final Choices FIELDS = Choices.of(List.of(
            "set-cookie:",
            "set-cookie2:",
            "content-length:",
            "content-type:",
            "transfer-encoding:",
            "content-encoding:",
            "content-disposition:",
            "content-security-policy:",
            "x-xss-protection:",
            "x-forwarded-",
            "x-frame-options:",
            "access-control-",
            "bcc:",
            "mime-version:",
            "x-injected",
            "x-header",
            "strict-transport-security:",
            "x-real-ip:",
            "proxy-authenticate:",
            "www-authenticate:",
            "cache-control:",
            "last-modified:",
            "x-custom",
            "x-original-url:",
            "referrer-policy:",
            "x-content-type-options:",
            "authorization:",
            "user-agent:",
            "x-test:",
            "x-evil:",
            "x-inject",
            "content-location:",
            "set-cookie :",
            "x-mailer:",
            "content-transfer-encoding:",
            "return-path:",
            "x-http-"));
    /** Fields that letters also have: only with the address of a page, behind one token, they are an attack. */
    private static final List<String> ADDRESSES =
            List.of("location:", "refresh:", "link:", "host:", "cc:", "to:", "reply-to:", "from:");

    private static final List<String> STATUS_LINES = List.of("http/1.", "http/2");
    private static final List<String> PAGES = List.of("<html", "<script", "<svg", "<body", "<!doctype", "<h1", "<img");
    private static final Choices COMMANDS = Choices.of(List.of(
            "mail from:",
            "rcpt to:",
            "helo ",
            "ehlo ",
            "data\r\n",
            "quit\r\n",
            "config set ",
            "flushall",
            "flushdb",
            "slaveof ",
            "set \"",
            "eval \"",
            "*1\r\n",
            "*3\r\n",
            "$4\r\n",
            "get /",
            "post /",
            "stats\r\n",
            "auth login",
            "rset\r\n",
            "smuggled",
            "flush_all",
            "put /",
            "delete /",
            "set key",
            "set injected",
            "replicaof "));

    @Override
    public List<FirewallRule> rules() {
        return List.of(HEADER, SPLIT, COMMAND, RECORD, LINE, NUL);
    }

    @Override
    public Set<String> literals() {
        return Set.of("\r", "\n", "\0", "\u560a", "\u560d", "\u2028", "\u0085", "%0d", "%0a");
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        if (InjectedLine.isCoded(text)) {
            found.accept(HEADER);
        }
        FoundOnce once = new FoundOnce(found);
        boolean first = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\0') {
                once.accept(NUL);
            } else if (isBreak(c) && !isBreak(Glyphs.at(text, at + 1))) {
                once.accept(LINE);
                line(text, at, first, once);
                first = false;
            }
        }
    }

    // U+560A and U+560D end in the bytes of a line break, which careless servers cut them down to.
    private static boolean isBreak(char c) {
        return Glyphs.isBreak(c) || c == '\u560a' || c == '\u560d' || c == '\u2028' || c == '\u0085';
    }

    private static void line(CharSequence text, int at, boolean first, Consumer<FirewallRule> found) {
        // What starts with more blanks than that is no line of a protocol.
        int from = Glyphs.skipBlank(text, at + 1, 8);
        if (FIELDS.startAt(text, from)) {
            found.accept(HEADER);
        }
        // Lines of a letter are many and follow sentences; an injected one is the first, behind a token.
        if (first && isToken(text, at)) {
            token(text, from, found);
        }
        if (isRequestLine(text, at)) {
            found.accept(SPLIT);
        }
        boolean doubled = isBreak(Glyphs.at(text, at - 1))
                && (Glyphs.at(text, at - 1) != '\r' || isBreak(Glyphs.at(text, at - 2)));
        boolean response = Glyphs.startsWithAny(text, from, STATUS_LINES);
        if (response || (doubled && first && Glyphs.startsWithAny(text, from, PAGES))) {
            found.accept(SPLIT);
        }
        if (COMMANDS.startAt(text, from) || InjectedLine.isTagged(text, from)) {
            found.accept(COMMAND);
        }
    }

    /** The first break of the value, with nothing but a token before it. */
    private static void token(CharSequence text, int from, Consumer<FirewallRule> found) {
        if (isPlainField(text, from) || isAddress(text, from)) {
            found.accept(HEADER);
        }
        if (InjectedLine.isCommand(text, from)) {
            found.accept(COMMAND);
        }
        if (InjectedLine.isRecord(text, from)) {
            found.accept(RECORD);
        }
    }

    private static boolean isToken(CharSequence text, int end) {
        for (int at = Math.max(0, end - 128); at < end; at++) {
            char c = text.charAt(at);
            if (c == ' ' || (c == ':' && Glyphs.at(text, at + 1) != '/')) {
                return false;
            }
        }
        return true;
    }

    /** A field of the kind that only software sends; a vet's letter may speak of an X-ray. */
    private static boolean isPlainField(CharSequence text, int from) {
        boolean extension = Glyphs.startsWith(text, from, "x-") && !Glyphs.startsWith(text, from, "x-ray");
        int colon = Glyphs.find(text, from, 40, ':');
        boolean status = Glyphs.startsWith(text, from, "status:")
                && Glyphs.isDigit(Glyphs.at(text, Glyphs.skipBlank(text, from + 7)));
        boolean connection = Glyphs.startsWith(text, from, "connection:");
        return (extension && colon > 0 && isName(text, from, colon)) || status || connection;
    }

    private static boolean isName(CharSequence text, int from, int colon) {
        int at = from;
        while (at < colon && (Glyphs.isWord(Glyphs.at(text, at)) || Glyphs.at(text, at) == '-')) {
            at++;
        }
        return at == colon;
    }

    /** The line that ends here is the first of a request. */
    private static boolean isRequestLine(CharSequence text, int at) {
        int end = at;
        while (at - end < 4 && Glyphs.isBlank(Glyphs.at(text, end - 1))) {
            end--;
        }
        return Glyphs.startsWith(text, end - 8, "http/1.") && Glyphs.isDigit(Glyphs.at(text, end - 1));
    }

    private static boolean isAddress(CharSequence text, int from) {
        if (!Glyphs.startsWithAny(text, from, ADDRESSES)) {
            return false;
        }
        int colon = Glyphs.find(text, from, 16, ':');
        int value = Glyphs.skipBlank(text, colon + 1);
        boolean page =
                Glyphs.startsWithAny(text, value, List.of("http://", "https://", "/", "javascript:", "0;", "<http"));
        return page || Glyphs.find(text, value, 64, '@') > 0 || Glyphs.startsWith(text, from, "host:");
    }
}
