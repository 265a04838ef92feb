package com.petmatch.security.service;

import java.time.Instant;
import java.util.Set;

/**
 * A registered client as the store keeps it; its tenant is fixed by where it is kept. Immutable.
 *
 * @param scopes the most that its tokens may have
 * @param version rises with each write, for compare-and-set
 */
public record ServiceClient(
        ServiceClientId id,
        String label,
        ClientProof proof,
        Set<String> scopes,
        boolean disabled,
        Instant createdAt,
        long version) {

    private static final int MAX_LABEL = 100;
    private static final int MAX_SCOPES = 100;

    public ServiceClient {
        if (label.length() > MAX_LABEL || scopes.isEmpty() || scopes.size() > MAX_SCOPES) {
            throw new IllegalArgumentException("Expected a label of at most 100 characters and 1 to 100 scopes");
        }
        if (!scopes.stream().allMatch(ServiceClient::isScope)) {
            throw new IllegalArgumentException("Expected scopes of 1 to 64 visible characters without quotes");
        }
        scopes = Set.copyOf(scopes);
    }

    /** RFC 6749 §3.3: a scope-token. */
    static boolean isScope(String text) {
        return !text.isEmpty()
                && text.length() <= 64
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '\\');
    }

    ServiceClient switched(boolean off) {
        return new ServiceClient(id, label, proof, scopes, off, createdAt, version + 1);
    }

    ServiceClient proving(ClientProof next) {
        return new ServiceClient(id, label, next, scopes, disabled, createdAt, version + 1);
    }
}
