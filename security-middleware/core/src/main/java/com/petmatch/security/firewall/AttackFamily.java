package com.petmatch.security.firewall;

import java.util.Locale;

/** What an attacker wants a value to be read as. */
public enum AttackFamily {
    SQLI,
    XSS,
    SHELL,
    TRAVERSAL,
    LFI,
    RFI,
    PHP,
    JAVA,
    NODE,
    SSTI,
    LDAP,
    NOSQL,
    XXE,
    CRLF,
    SESSION,
    SSRF,
    PROTOCOL,
    SCANNER,
    ENCODING;

    /** The name in rule ids and reports: lower case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
