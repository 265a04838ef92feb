package com.petmatch.security.apikey;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.request.SecurityRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a key in a request: as bearer credential or in {@code X-Api-Key}, never in its URL. Immutable, safe for concurrent
 * use.
 */
public final class ApiKeyRequests {

    /** The field that may hold a key, in lower case. */
    public static final String FIELD = "x-api-key";

    private static final String BEARER = "bearer ";

    private final ApiKeys keys;

    public ApiKeyRequests(ApiKeys keys) {
        this.keys = keys;
    }

    /** Empty when the request presents no key; one in the URL is refused whatever the fields hold. */
    public Optional<ApiKeyOutcome> authenticate(TenantId tenant, SecurityRequest request, IpAddress client) {
        int inUrl = request.target().indexOf(ApiKeyText.PREFIX);
        if (inUrl >= 0) {
            return Optional.of(keys.leaked(tenant, fromUrl(request.target().substring(inUrl))));
        }
        return presented(request).map(text -> keys.authenticate(tenant, text, client));
    }

    // Two keys are as good as none: nobody can say which one counts.
    static Optional<String> presented(SecurityRequest request) {
        List<String> found = new ArrayList<>(request.values(FIELD));
        for (String value : request.values("authorization")) {
            if (value.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                int from = BEARER.length();
                while (from < value.length() && value.charAt(from) <= ' ') {
                    from++;
                }
                if (value.startsWith(ApiKeyText.PREFIX, from)) {
                    found.add(value.substring(from).trim());
                }
            }
        }
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(found.get(0));
            default -> Optional.of("");
        };
    }

    static Optional<ApiKeyText> fromUrl(String rest) {
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '_')) {
            end++;
        }
        return ApiKeyText.parse(rest.substring(0, end));
    }
}
