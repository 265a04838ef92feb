package com.petmatch.payments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a call that failed.
 *
 * @param gateway the provider, such as {@code stripe}; {@code none} when no provider was involved
 * @param requestId the provider's own id of the request
 * @param retryable whether the same request with the same key may succeed later
 */
public record CallFacts(String gateway, Optional<String> requestId, boolean retryable, Execution execution) {

    /** Facts of a refusal that happened before any call. */
    public static CallFacts local() {
        return new CallFacts("none", Optional.empty(), false, Execution.NOT_EXECUTED);
    }

    public static CallFacts of(String gateway, boolean retryable, Execution execution) {
        return new CallFacts(gateway, Optional.empty(), retryable, execution);
    }

    public CallFacts withRequestId(String id) {
        return new CallFacts(gateway, Optional.of(id), retryable, execution);
    }

    Map<String, Object> toMap() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("gateway", gateway);
        requestId.ifPresent(id -> facts.put("requestId", id));
        facts.put("retryable", retryable);
        facts.put("execution", execution);
        return facts;
    }
}
