package com.petmatch.security.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.token.TokenOutcome;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.token.VerifiedToken;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Checks what a client proves itself with; for one that does not exist too. */
final class ClientProofs {

    private static final int REMEMBERED = 1_000;
    // A verifier accepts an assertion for so long after its end: until then it could be presented again.
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final SecretHash NOBODYS = SecretHash.of("no client has this secret");

    enum Finding {
        PROVEN,
        NOT_PROVEN,
        KEYS_UNAVAILABLE
    }

    private final String audience;
    private final ReplayGuard replays;
    private final InstantSource clock;
    private final TokenVerifier nobodys;
    private final Cache<VerifierKey, TokenVerifier> verifiers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ClientProofs(String audience, ReplayGuard replays, InstantSource clock) {
        this.audience = audience;
        this.replays = replays;
        this.clock = clock;
        this.nobodys = TokenVerifier.clientAssertions("nobody", audience, DecoyKeys.alone(), clock);
    }

    Finding check(TenantId tenant, Optional<ServiceClient> client, PresentedClient presented) {
        if (presented.assertion().isEmpty()) {
            Optional<SecretHash> stored = client.map(ServiceClient::proof)
                    .filter(ClientProof.SharedSecret.class::isInstance)
                    .map(proof -> ((ClientProof.SharedSecret) proof).secret());
            boolean right = stored.orElse(NOBODYS).matches(SecretHash.of(presented.secret()));
            return right && stored.isPresent() ? Finding.PROVEN : Finding.NOT_PROVEN;
        }
        TokenOutcome outcome = examined(client, presented.assertion());
        if (outcome instanceof TokenOutcome.KeysUnavailable) {
            return Finding.KEYS_UNAVAILABLE;
        }
        return client.isPresent()
                        && outcome instanceof TokenOutcome.Verified verified
                        && isFirst(tenant, client.get(), verified.token())
                ? Finding.PROVEN
                : Finding.NOT_PROVEN;
    }

    /** What the assertion is worth; nothing, after the check of a signature, without a client that signs. */
    TokenOutcome examined(Optional<ServiceClient> client, String assertion) {
        TokenVerifier verifier = client.filter(found -> found.proof() instanceof ClientProof.PublicKeys)
                .map(found -> verifiers.get(
                        new VerifierKey(found.id(), ((ClientProof.PublicKeys) found.proof()).jwks()), this::verifier))
                .orElse(nobodys);
        return verifier.verify(assertion);
    }

    private TokenVerifier verifier(VerifierKey key) {
        return TokenVerifier.clientAssertions(
                key.id().value(), audience, DecoyKeys.beside(IssuerKeys.ofJwks(key.jwks())), clock);
    }

    private boolean isFirst(TenantId tenant, ServiceClient client, VerifiedToken token) {
        SecretHash presented = SecretHash.of(client.id() + "\n" + token.tokenId());
        return !token.tokenId().isEmpty()
                && replays.isFirst(tenant, presented, token.expiresAt().plus(SKEW));
    }

    private record VerifierKey(ServiceClientId id, String jwks) {}
}
