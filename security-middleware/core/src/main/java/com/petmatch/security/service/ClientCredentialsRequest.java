package com.petmatch.security.service;

import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.Map;

/**
 * What arrived at a token endpoint. {@code toString} shows the tenant alone.
 *
 * @param tenant whose endpoint it is; never read from the request
 * @param authorization the values of the {@code Authorization} field
 * @param form the decoded body; a name given twice is refused
 */
public record ClientCredentialsRequest(TenantId tenant, List<String> authorization, Map<String, List<String>> form) {

    public ClientCredentialsRequest {
        authorization = List.copyOf(authorization);
        form = Map.copyOf(form);
    }

    boolean isAmbiguous() {
        return authorization.size() > 1 || form.values().stream().anyMatch(values -> values.size() != 1);
    }

    /** The one value; empty when there is none. */
    String value(String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    @Override
    public String toString() {
        return "ClientCredentialsRequest[" + tenant + "]";
    }
}
