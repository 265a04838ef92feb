package com.petmatch.security.firewall;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds values that end a filter of RFC 4515 and start another, or turn it into one that always holds. */
final class LdapDetector implements CharDetector {

    static final FirewallRule FILTER = Rules.sure(AttackFamily.LDAP, "filter");
    static final FirewallRule FRAGMENT = Rules.likely(AttackFamily.LDAP, "fragment");

    private static final Set<String> ATTRIBUTES = Set.of(
            "cn",
            "uid",
            "sn",
            "ou",
            "dc",
            "mail",
            "objectclass",
            "userpassword",
            "samaccountname",
            "memberof",
            "member",
            "givenname",
            "department",
            "description",
            "password",
            "user",
            "username",
            "name",
            "pass",
            "title",
            "o",
            "l",
            "telephonenumber",
            "homedirectory",
            "uidnumber",
            "gidnumber",
            "useraccountcontrol",
            "role",
            "admin",
            "email",
            "distinguishedname",
            "displayname",
            "employeenumber",
            "directory",
            "documents",
            "type",
            "security_level",
            "zone",
            "attribute",
            "objectcategory",
            "userprincipalname",
            "manager",
            "loginshell",
            "ipphone",
            "printer");

    @Override
    public List<FirewallRule> rules() {
        return List.of(FILTER, FRAGMENT);
    }

    @Override
    public Set<String> literals() {
        return Set.of("(", "*)", "*(", "=*,");
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        FoundOnce once = new FoundOnce(found);
        for (int at = 0; at < text.length() && !once.has(FILTER); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                if (at == 1 && Glyphs.startsWith(text, 0, "*()|")) {
                    once.accept(FILTER);
                }
                opened(text, at, once);
            } else if (c == ')') {
                closed(text, at, once);
            } else if (c == ',' && isAnyName(text, at)) {
                once.accept(FILTER);
            }
        }
    }

    private static void opened(CharSequence text, int at, Consumer<FirewallRule> found) {
        char next = Glyphs.at(text, at + 1);
        boolean operator = next == '|' || next == '&' || next == '!';
        boolean nested = operator && Glyphs.at(text, Glyphs.skipBlank(text, at + 2)) == '(';
        boolean behind = Glyphs.at(text, Glyphs.blankBefore(text, at)) == ')';
        int name = Glyphs.skipBlank(text, operator ? at + 2 : at + 1);
        if (isAssertion(text, nested ? name + 1 : name) && (behind || nested || holdsStar(text, name))) {
            found.accept(FILTER);
        }
        if (operator && behind) {
            found.accept(FILTER);
        }
    }

    /** The comma behind a part of a distinguished name (RFC 4514) that stands for every name: {@code uid=*,ou=pets}. */
    private static boolean isAnyName(CharSequence text, int comma) {
        if (Glyphs.at(text, comma - 1) != '*' || Glyphs.at(text, comma - 2) != '=') {
            return false;
        }
        int from = comma - 2;
        while (comma - from < 24 && Glyphs.isWord(Glyphs.at(text, from - 1))) {
            from--;
        }
        return isAssertion(text, from) && isAssertion(text, Glyphs.skipBlank(text, comma + 1));
    }

    /** An attribute with a comparison (RFC 4515 section 3). */
    private static boolean isAssertion(CharSequence text, int from) {
        int end = Glyphs.skipWord(text, from, 40);
        int sign = "~<>:".indexOf(Glyphs.at(text, end)) >= 0 ? end + 1 : end;
        return end > from && Glyphs.at(text, sign) == '=' && ATTRIBUTES.contains(lower(text, from, end));
    }

    private static String lower(CharSequence text, int from, int end) {
        StringBuilder lower = new StringBuilder();
        for (int at = from; at < end; at++) {
            lower.append(Glyphs.lower(text.charAt(at)));
        }
        return lower.toString();
    }

    private static boolean holdsStar(CharSequence text, int from) {
        return Glyphs.find(text, from, 96, '*') >= 0;
    }

    private static void closed(CharSequence text, int at, Consumer<FirewallRule> found) {
        boolean star = Glyphs.at(text, at - 1) == '*';
        char before = Glyphs.at(text, at - 2);
        boolean value = star && (Glyphs.isAnyWord(before) || before == Glyphs.NONE || before == '=');
        char next = Glyphs.at(text, at + 1);
        if (value) {
            found.accept(FRAGMENT);
        }
        boolean ends = next == ')' || next == '\0' || next == '%' || next == Glyphs.NONE;
        if (value
                && ((next == '(' || next == ')' || next == '\0') || (ends && before == '='))
                && Surroundings.isToken(text, at, at + 1)) {
            found.accept(FILTER);
        }
        boolean first = star && at == 1;
        boolean reopened = next == '(' && (before == '=' || at + 2 == text.length());
        boolean certain = star && (reopened || (before == Glyphs.NONE && next == '('));
        if (certain || ((first || reopened) && Surroundings.isToken(text, at, at + 1))) {
            found.accept(FILTER);
        }
    }
}
