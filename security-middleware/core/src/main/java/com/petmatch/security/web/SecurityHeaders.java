package com.petmatch.security.web;

import com.petmatch.security.request.HttpField;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The response fields that protect pages and answers in browsers. Immutable. */
public final class SecurityHeaders {

    private static final List<HttpField> ALWAYS = List.of(
            new HttpField("X-Content-Type-Options", "nosniff"),
            new HttpField("Referrer-Policy", "strict-origin-when-cross-origin"),
            new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new HttpField("Cross-Origin-Resource-Policy", "same-origin"),
            new HttpField("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    private static final HttpField TRANSPORT =
            new HttpField("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    private static final HttpField PRIVATE = new HttpField("Cache-Control", "no-store");

    private static final String REPORTS = "pm-csp";
    private static final int NONCE_BYTES = 16;

    private final ContentSecurityPolicy policy;
    private final boolean strictTransport;
    private final Optional<SecureRandom> nonces;
    private final String reportUrl;

    private SecurityHeaders(
            ContentSecurityPolicy policy, boolean strictTransport, Optional<SecureRandom> nonces, String reportUrl) {
        this.policy = policy;
        this.strictTransport = strictTransport;
        this.nonces = nonces;
        this.reportUrl = reportUrl;
    }

    /** The full set with the strict content security policy. */
    public static SecurityHeaders standard() {
        return new SecurityHeaders(ContentSecurityPolicy.strict(), true, Optional.empty(), "");
    }

    public SecurityHeaders withPolicy(ContentSecurityPolicy other) {
        return new SecurityHeaders(other, strictTransport, nonces, reportUrl);
    }

    /** Without HSTS: for a host that is reached by plain HTTP on a loopback address. */
    public SecurityHeaders withoutStrictTransport() {
        return new SecurityHeaders(policy, false, nonces, reportUrl);
    }

    /** Gives each page a nonce of its own for the scripts and styles that are written into it. */
    public SecurityHeaders withNonces(SecureRandom random) {
        return new SecurityHeaders(policy, strictTransport, Optional.of(random), reportUrl);
    }

    /**
     * Lets browsers report what the policy blocked.
     *
     * @param url an address of the host, absolute, or a path of the same origin
     */
    public SecurityHeaders reportingTo(String url) {
        return new SecurityHeaders(policy.reportingTo(REPORTS, url), strictTransport, nonces, url);
    }

    /** A nonce for one page; empty when pages carry none. */
    public String nonce() {
        return nonces.map(random -> {
                    byte[] bytes = new byte[NONCE_BYTES];
                    random.nextBytes(bytes);
                    return Base64.getEncoder().encodeToString(bytes);
                })
                .orElse("");
    }

    /** Whether pages carry nonces, so that no two responses are alike. */
    public boolean usesNonces() {
        return nonces.isPresent();
    }

    /** Whether browsers are told to come back by TLS only. */
    public boolean isStrictTransport() {
        return strictTransport;
    }

    /**
     * The fields of one response.
     *
     * @param formActions origins that forms of this page may reach besides our own
     * @param signedIn whether the answer is for one person: then no cache may keep it
     */
    public List<HttpField> fields(List<String> formActions, boolean signedIn) {
        return fields(formActions, signedIn, "");
    }

    /**
     * The fields of one page.
     *
     * @param nonce what {@link #nonce} gave for it
     */
    public List<HttpField> fields(List<String> formActions, boolean signedIn, String nonce) {
        List<HttpField> fields = new ArrayList<>(ALWAYS);
        if (strictTransport) {
            fields.add(TRANSPORT);
        }
        ContentSecurityPolicy wider = policy.allowingFormActions(formActions);
        fields.add(new HttpField(
                "Content-Security-Policy", (nonce.isEmpty() ? wider : wider.withNonce(nonce)).headerValue()));
        if (!reportUrl.isEmpty()) {
            fields.add(new HttpField("Reporting-Endpoints", REPORTS + "=\"" + reportUrl + "\""));
        }
        if (signedIn) {
            fields.add(PRIVATE);
        }
        return List.copyOf(fields);
    }

    /** What a logout answer adds: the browser forgets what it kept of us. */
    public static HttpField clearSiteData() {
        return new HttpField("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
