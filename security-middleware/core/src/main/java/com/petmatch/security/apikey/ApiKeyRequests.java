package com.petmatch.security.apikey;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.request.SecurityRequest;
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
        List<String> bearer = request.values("authorization").stream()
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).trim())
                .filter(text -> text.startsWith(ApiKeyText.PREFIX))
                .toList();
        List<String> field = request.values(FIELD);
        if (bearer.isEmpty() && field.isEmpty()) {
            return Optional.empty();
        }
        boolean one = bearer.size() + field.size() == 1;
        return Optional.of(one ? (bearer.isEmpty() ? field.get(0) : bearer.get(0)) : "");
    }

    static Optional<ApiKeyText> fromUrl(String rest) {
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '_')) {
            end++;
        }
        return ApiKeyText.parse(rest.substring(0, end));
    }
}
