package com.petmatch.security.web;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.SecurityRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which other sites' scripts may read our answers (Fetch standard, CORS). Immutable, safe for concurrent use.
 *
 * <p><b>Security guarantees.</b> Origins are compared as whole texts: no wildcard in a name, no suffix, no reflection;
 * {@code null} is never allowed. Answers vary by {@code Origin}. Credentials for any origin cannot be built. A preflight
 * is remembered for ten minutes.
 */
public final class CorsPolicy {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final String ORIGIN = "origin";
    private static final HttpField VARY = new HttpField("Vary", "Origin");

    private final Set<String> origins;
    private final boolean anyOrigin;
    private final boolean credentials;
    private final Set<String> requestFields;

    private CorsPolicy(Set<String> origins, boolean anyOrigin, boolean credentials, Set<String> requestFields) {
        this.origins = Set.copyOf(origins);
        this.anyOrigin = anyOrigin;
        this.credentials = credentials;
        this.requestFields = Set.copyOf(requestFields);
    }

    /** These origins exactly as browsers send them, such as {@code https://shop.example}. */
    public static CorsPolicy of(Set<String> origins) {
        if (origins.isEmpty()) {
            throw unsafe("Expected at least one origin", "");
        }
        origins.forEach(CorsPolicy::requireOrigin);
        return new CorsPolicy(origins, false, false, Set.of());
    }

    /** Every origin, without credentials: for answers that everybody may read. */
    public static CorsPolicy publicAnswers() {
        return new CorsPolicy(Set.of(), true, false, Set.of());
    }

    /** Lets these request fields be sent besides the ones that always may be. */
    public CorsPolicy allowingFields(Set<String> names) {
        Set<String> lower = new TreeSet<>();
        names.forEach(name -> lower.add(requireName(name).toLowerCase(Locale.ROOT)));
        return new CorsPolicy(origins, anyOrigin, credentials, lower);
    }

    /** Lets cookies travel along: for listed origins only. */
    public CorsPolicy withCredentials() {
        if (anyOrigin) {
            throw unsafe("Credentials for any origin would let every site act as its visitors", "*");
        }
        return new CorsPolicy(origins, false, true, requestFields);
    }

    /** Whether scripts of this origin may read our answers. */
    public boolean allows(String origin) {
        return origins.contains(origin) || (anyOrigin && !origin.equals("null"));
    }

    /** Whether this only asks, before a request of one of these methods, if a listed origin may send it. */
    public boolean isPreflight(SecurityRequest request, Set<String> served) {
        return request.method().equals("OPTIONS")
                && allows(request.single(ORIGIN).orElse("null"))
                && served.contains(
                        request.single("access-control-request-method").orElse(""));
    }

    /** What the answer to a request carries; nothing but {@code Vary} for origins that are not listed. */
    public List<HttpField> fields(SecurityRequest request) {
        List<HttpField> fields = new ArrayList<>();
        if (!anyOrigin) {
            fields.add(VARY);
        }
        String origin = request.single(ORIGIN).orElse("null");
        if (!allows(origin)) {
            return List.copyOf(fields);
        }
        fields.add(new HttpField("Access-Control-Allow-Origin", anyOrigin ? "*" : origin));
        if (credentials) {
            fields.add(new HttpField("Access-Control-Allow-Credentials", "true"));
        }
        request.single("access-control-request-method")
                .filter(method -> request.method().equals("OPTIONS") && isMethod(method))
                .ifPresent(method -> addPreflight(method, fields));
        return List.copyOf(fields);
    }

    private void addPreflight(String method, List<HttpField> fields) {
        fields.add(new HttpField("Access-Control-Allow-Methods", method));
        if (!requestFields.isEmpty()) {
            fields.add(new HttpField("Access-Control-Allow-Headers", String.join(", ", new TreeSet<>(requestFields))));
        }
        fields.add(new HttpField("Access-Control-Max-Age", Long.toString(REMEMBERED.toSeconds())));
    }

    private static boolean isMethod(String text) {
        return text.length() <= 16 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String requireName(String name) {
        boolean token =
                !name.isEmpty() && name.chars().allMatch(c -> c == '-' || (c < 0x7f && Character.isLetterOrDigit(c)));
        if (!token) {
            throw unsafe("Expected the name of one field, not a wildcard", name);
        }
        return name;
    }

    /** Scheme, host and port as a browser writes them: nothing that would have to be interpreted. */
    private static void requireOrigin(String origin) {
        try {
            URI uri = new URI(origin);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && origin.equals(uri.getScheme() + "://" + uri.getHost() + port)
                    && origin.equals(origin.toLowerCase(Locale.ROOT))) {
                return;
            }
        } catch (URISyntaxException notAnOrigin) {
            throw unsafe("Expected an origin such as https://shop.example", origin);
        }
        throw unsafe("Expected an origin such as https://shop.example", origin);
    }

    private static SecurityMisuseException unsafe(String message, String origin) {
        return new SecurityMisuseException(SecurityErrors.PIPELINE_INCOMPLETE, message, Map.of("origin", origin));
    }
}
