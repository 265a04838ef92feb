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
            jwsession zend_session_id
            """;

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
                Table.words(LINK, link.and(assigned), NAMES));
    }

    /** A path parameter in a value that is only that, or only a path. */
    private static boolean isAttackersLink(CharSequence text) {
        char first = Glyphs.at(text, 0);
        return first == ';' || first == '/' || first == '?' || first == '&';
    }
}
