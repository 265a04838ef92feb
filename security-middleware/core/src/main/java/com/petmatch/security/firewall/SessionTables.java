package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.AT_START;
import static com.petmatch.security.firewall.Surroundings.TOKEN;
import static com.petmatch.security.firewall.Surroundings.WHOLE;
import static com.petmatch.security.firewall.Surroundings.before;
import static com.petmatch.security.firewall.Surroundings.followedBy;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** Session identifiers that somebody else chose, and cookies that a page is made to set. */
final class SessionTables {

    private static final FirewallRule COOKIE = Rules.sure(AttackFamily.SESSION, "cookie-script");
    private static final FirewallRule PARAMETER = Rules.sure(AttackFamily.SESSION, "parameter");
    private static final FirewallRule LINK = Rules.likely(AttackFamily.SESSION, "link");

    private static final String NAMES = """
            jsessionid phpsessid aspsessionid asp.net_sessionid sessionid session_id sessid cfid cftoken cfsid
            connect.sid laravel_session ci_session sessionkey session-id phpsessionid viewstate_session jservsession
            jwsession zend_session_id zenid oscsid __host-session __secure-session phpbb3_sid
            """;
    private static final int LONG_ID = 16;

    private SessionTables() {}

    static Phrases detector() {
        Around assigned = followedBy("=");
        Around link = (text, start, end) -> ";?&".indexOf(Glyphs.at(text, start - 1)) >= 0;
        Around alone = (text, start, end) ->
                start == 0 || (";?&".indexOf(Glyphs.at(text, start - 1)) >= 0 && isAttackersLink(text));
        return Phrases.of(
                Table.of(COOKIE, assigned, "document.cookie", ".cookie", "['cookie']", "[\"cookie\"]"),
                Table.of(COOKIE, before(64, "set-cookie"), "http-equiv"),
                Table.of(COOKIE, assigned.and(before(96, "cookie")), "http-equiv"),
                Table.of(COOKIE, before(128, "domain="), "cookie="),
                Table.of(
                        COOKIE,
                        Around.ANYTHING,
                        "cookiestore.set(",
                        "document[\"coo",
                        ".cookie; expires=",
                        ".cookie; domain="),
                Table.of(COOKIE, AT_START, "set-cookie:", "set-cookie2:"),
                Table.of(PARAMETER, alone.and(before(24, "=")).and(TOKEN), "aspsessionid"),
                Table.words(PARAMETER, WHOLE, NAMES),
                Table.words(PARAMETER, alone.and(assigned), NAMES),
                Table.of(PARAMETER, alone.and(assigned).and(SessionTables::isFixedId), "sid"),
                Table.of(PARAMETER, alone.and(assigned).and(SessionTables::isUpperCase), "session"),
                Table.of(COOKIE, assigned.and(SessionTables::isDocuments), "cookie"),
                Table.words(LINK, link.and(assigned), NAMES));
    }

    /** Short names are words of honest links too: only a path parameter, or a long random value, is a session. */
    private static boolean isFixedId(CharSequence text, int start, int end) {
        return Glyphs.at(text, start - 1) == ';' || Glyphs.skipWord(text, end + 1, LONG_ID) == end + 1 + LONG_ID;
    }

    /** The cookie of a well-known server is written so; a course's session is not. */
    private static boolean isUpperCase(CharSequence text, int start, int end) {
        return start > 0 && text.charAt(start) == 'S' && text.charAt(end - 1) == 'N';
    }

    /** {@code document . cookie}, which a script may write with blanks. */
    private static boolean isDocuments(CharSequence text, int start, int end) {
        int dot = Glyphs.blankBefore(text, start);
        int last = Glyphs.at(text, dot) == '.' ? Glyphs.blankBefore(text, dot) : -1;
        return last > 0 && Glyphs.startsWith(text, last - 7, "document");
    }

    /** A path parameter in a value that is only that, or only a path. */
    private static boolean isAttackersLink(CharSequence text) {
        char first = Glyphs.at(text, 0);
        return first == ';' || first == '/' || first == '?' || first == '&';
    }
}
