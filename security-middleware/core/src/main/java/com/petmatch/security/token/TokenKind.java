package com.petmatch.security.token;

import java.time.Duration;
import java.util.Set;

/** What a token is for; a verifier accepts one kind, so that none can stand in for another. */
public enum TokenKind {
    /** Calls an API: {@code typ} {@code at+jwt} (RFC 9068 §2.1). */
    ACCESS(Duration.ofHours(24)),
    /** Tells a client who signed in (OpenID Connect Core §2); opens nothing. With {@code iat}, and {@code azp} when it has several audiences. */
    ID(Duration.ofHours(24)),
    /**
     * Proves a client to a token endpoint (RFC 7523 §3): issuer and subject are the client, {@code jti} is there for the
     * caller to accept once, five minutes at most.
     */
    CLIENT_ASSERTION(Duration.ofMinutes(5));

    private final Duration maxLifetime;

    TokenKind(Duration maxLifetime) {
        this.maxLifetime = maxLifetime;
    }

    /** The header types in lower case; an empty one for none. */
    Set<String> types() {
        return switch (this) {
            case ACCESS -> Set.of("at+jwt");
            case ID -> Set.of("jwt", "");
            case CLIENT_ASSERTION -> Set.of("jwt", "client-authentication+jwt", "");
        };
    }

    Duration maxLifetime() {
        return maxLifetime;
    }
}
