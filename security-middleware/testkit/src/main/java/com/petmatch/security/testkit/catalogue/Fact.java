package com.petmatch.security.testkit.catalogue;

/**
 * What the catalogue may know of a host. A scenario whose facts are missing is reported as not configured, never as
 * passed.
 *
 * <p>Routes are paths that answer an honest request with 2xx. Cookies are written {@code name=value}.
 */
public enum Fact {
    /** {@code GET}, for everybody. */
    OPEN_GET,
    /** {@code POST} of a form, for everybody, with {@link #OPEN_CSRF_COOKIE} where it demands that. */
    FORM_POST,
    /** {@code POST} of JSON, for everybody, with {@link #OPEN_CSRF_COOKIE} where it demands that. */
    JSON_POST,
    /** {@code GET}, for every signed-in caller. */
    SIGNED_IN_GET,
    /** {@code POST} of a form, for every signed-in caller; demands the CSRF token of browsers. */
    SIGNED_IN_POST,
    /** {@code GET} that none of the given credentials may use. */
    ADMIN_GET,
    /** {@code POST} of {@link #LOGIN_FORM}; it must not demand a CSRF token, or else the form holds it. */
    LOGIN,
    /** The urlencoded form of a sign-in, with {@code {login}} and {@code {password}} where they belong. */
    LOGIN_FORM,
    /** A login name that exists. */
    KNOWN_LOGIN,
    /** {@code POST} of {@code multipart/form-data} with a part {@code file}. */
    UPLOAD,
    /** {@code GET} for the holder of {@link #API_KEY}. */
    API_KEY_GET,
    /** A live access token (RFC 9068) of a person with no special role. */
    ACCESS_TOKEN,
    EXPIRED_TOKEN,
    REVOKED_TOKEN,
    /** Signed by the same issuer for another audience. */
    OTHER_AUDIENCE_TOKEN,
    /** Signed by an issuer that this host does not trust. */
    OTHER_ISSUER_TOKEN,
    /** Signed by the same issuer for the sign-in of this audience, not for access. */
    ID_TOKEN,
    REFRESH_TOKEN,
    /** The key that checks access tokens: PEM of X.509 {@code SubjectPublicKeyInfo}. */
    PUBLIC_KEY_PEM,
    /** The cookie of a live session. */
    SESSION_COOKIE,
    EXPIRED_SESSION_COOKIE,
    /** The CSRF cookie of somebody who has not signed in. */
    OPEN_CSRF_COOKIE,
    /** What a form of that visitor carries. */
    OPEN_CSRF_TOKEN,
    /** The CSRF cookie of {@link #SESSION_COOKIE}. */
    CSRF_COOKIE,
    /** What a form of that session carries. */
    CSRF_TOKEN,
    /** The CSRF cookie of another person's session. */
    OTHER_CSRF_COOKIE,
    OTHER_CSRF_TOKEN,
    API_KEY,
    EXPIRED_API_KEY,
    REVOKED_API_KEY,
    /** A live key of another tenant. */
    OTHER_TENANT_API_KEY,
    /** How many requests the network of an anonymous client has before it is limited, at most 1,000. */
    ADDRESS_BURST,
    /** The networks of the host's proxies, such as {@code 127.0.0.0/8}. */
    TRUSTED_PROXIES
}
