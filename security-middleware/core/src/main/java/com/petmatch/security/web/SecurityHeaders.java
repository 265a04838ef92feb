package com.petmatch.security.web;

import com.petmatch.security.request.HttpField;
import java.util.ArrayList;
import java.util.List;

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

    private final ContentSecurityPolicy policy;
    private final boolean strictTransport;

    private SecurityHeaders(ContentSecurityPolicy policy, boolean strictTransport) {
        this.policy = policy;
        this.strictTransport = strictTransport;
    }

    /** The full set with the strict content security policy. */
    public static SecurityHeaders standard() {
        return new SecurityHeaders(ContentSecurityPolicy.strict(), true);
    }

    public SecurityHeaders withPolicy(ContentSecurityPolicy other) {
        return new SecurityHeaders(other, strictTransport);
    }

    /** Without HSTS: for a host that is reached by plain HTTP on a loopback address. */
    public SecurityHeaders withoutStrictTransport() {
        return new SecurityHeaders(policy, false);
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
        List<HttpField> fields = new ArrayList<>(ALWAYS);
        if (strictTransport) {
            fields.add(TRANSPORT);
        }
        fields.add(new HttpField(
                "Content-Security-Policy",
                policy.allowingFormActions(formActions).headerValue()));
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
