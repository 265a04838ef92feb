package com.petmatch.payments.paypal;

import com.petmatch.kernel.privacy.Secret;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Keeps PayPal's access tokens between calls, by client id; a host with many processes may share them. Implementations are safe
 * for concurrent use and keep tokens as they keep passwords: in memory, never in a log.
 */
public interface TokenCache {

    /** The token kept last, expired or not. */
    Optional<AccessToken> find(String clientId);

    void keep(String clientId, AccessToken token);

    /** Drops the token that PayPal refused, unless another one has taken its place. */
    void forget(String clientId, AccessToken refused);

    /** A cache for one process. */
    static TokenCache inMemory() {
        ConcurrentMap<String, AccessToken> tokens = new ConcurrentHashMap<>();
        return new TokenCache() {
            @Override
            public Optional<AccessToken> find(String clientId) {
                return Optional.ofNullable(tokens.get(clientId));
            }

            @Override
            public void keep(String clientId, AccessToken token) {
                tokens.put(clientId, token);
            }

            @Override
            public void forget(String clientId, AccessToken refused) {
                tokens.remove(clientId, refused);
            }
        };
    }

    /** A token and when it ends; redacted when printed. */
    record AccessToken(Secret value, Instant expiresAt) {}
}
