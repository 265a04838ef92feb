package com.petmatch.security.firewall;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where in a request a value stands, and which families can do harm there. */
public enum FieldPlace {
    /** The decoded path. */
    PATH(EnumSet.of(AttackFamily.SSRF, AttackFamily.SESSION, AttackFamily.SCANNER)),
    QUERY(EnumSet.of(AttackFamily.SCANNER)),
    /** The name of a parameter, form field or member. */
    NAME(EnumSet.of(AttackFamily.SCANNER, AttackFamily.SSRF)),
    COOKIE(EnumSet.of(AttackFamily.SCANNER, AttackFamily.SSRF, AttackFamily.SESSION)),
    /** A header field whose value is free. */
    HEADER(EnumSet.of(AttackFamily.SSRF, AttackFamily.SESSION, AttackFamily.RFI)),
    /** A header field with a grammar of its own. */
    STANDARD_HEADER(EnumSet.complementOf(EnumSet.of(
            AttackFamily.JAVA, AttackFamily.SHELL, AttackFamily.CRLF, AttackFamily.PROTOCOL, AttackFamily.XXE))),
    FORM(EnumSet.of(AttackFamily.SCANNER)),
    JSON(EnumSet.of(AttackFamily.SCANNER)),
    /** A whole document of XML; its mark-up is no attack. */
    XML(EnumSet.complementOf(EnumSet.of(
            AttackFamily.XXE, AttackFamily.JAVA, AttackFamily.PHP, AttackFamily.PROTOCOL, AttackFamily.ENCODING))),
    /** A text or an attribute of XML. */
    XML_VALUE(EnumSet.of(AttackFamily.SCANNER, AttackFamily.CRLF)),
    /** A text part of a multipart body. */
    PART(EnumSet.of(AttackFamily.SCANNER)),
    FILE_NAME(EnumSet.of(AttackFamily.SCANNER, AttackFamily.SSRF, AttackFamily.SESSION)),
    /** A body of text without fields. */
    TEXT(EnumSet.of(AttackFamily.SCANNER, AttackFamily.CRLF)),
    /** A body of unknown type, byte by byte. */
    BYTES(EnumSet.of(
            AttackFamily.SCANNER,
            AttackFamily.CRLF,
            AttackFamily.PROTOCOL,
            AttackFamily.LDAP,
            AttackFamily.SSRF,
            AttackFamily.SESSION,
            AttackFamily.SQLI));

    // Unmodifiable, and held by nobody else.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<AttackFamily> exempt;

    FieldPlace(Set<AttackFamily> exempt) {
        this.exempt = Collections.unmodifiableSet(exempt);
    }

    boolean concerns(AttackFamily family) {
        return !exempt.contains(family);
    }
}
