package com.petmatch.security.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.token.TokenOutcome;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.token.VerifiedToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
    private final Cache<VerifierKey, TokenVerifier> verifiers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ClientProofs(String audience, ReplayGuard replays, InstantSource clock) {
        this.audience = audience;
        this.replays = replays;
        this.clock = clock;
    }

    Finding check(TenantId tenant, Optional<ServiceClient> client, PresentedClient presented) {
        if (presented.assertion().isEmpty()) {
            Optional<SecretHash> stored = client.map(ServiceClient::proof)
                    .filter(ClientProof.SharedSecret.class::isInstance)
                    .map(proof -> ((ClientProof.SharedSecret) proof).secret());
            boolean right = same(stored.orElse(NOBODYS), SecretHash.of(presented.secret()));
            return right && stored.isPresent() ? Finding.PROVEN : Finding.NOT_PROVEN;
        }
        boolean signs = client.isPresent() && client.get().proof() instanceof ClientProof.PublicKeys;
        return signs ? signed(tenant, client.get(), presented.assertion()) : Finding.NOT_PROVEN;
    }

    private Finding signed(TenantId tenant, ServiceClient client, String assertion) {
        VerifierKey key = new VerifierKey(client.id(), ((ClientProof.PublicKeys) client.proof()).jwks());
        TokenVerifier verifier = verifiers.get(
                key,
                made -> TokenVerifier.clientAssertions(
                        made.id().value(), audience, IssuerKeys.ofJwks(made.jwks()), clock));
        TokenOutcome outcome = verifier.verify(assertion);
        if (outcome instanceof TokenOutcome.KeysUnavailable) {
            return Finding.KEYS_UNAVAILABLE;
        }
        return outcome instanceof TokenOutcome.Verified verified && isFirst(tenant, client, verified.token())
                ? Finding.PROVEN
                : Finding.NOT_PROVEN;
    }

    private boolean isFirst(TenantId tenant, ServiceClient client, VerifiedToken token) {
        SecretHash presented = SecretHash.of(client.id() + "\n" + token.tokenId());
        return !token.tokenId().isEmpty()
                && replays.isFirst(tenant, presented, token.expiresAt().plus(SKEW));
    }

    private static boolean same(SecretHash stored, SecretHash presented) {
        return MessageDigest.isEqual(
                stored.value().getBytes(StandardCharsets.US_ASCII),
                presented.value().getBytes(StandardCharsets.US_ASCII));
    }

    private record VerifierKey(ServiceClientId id, String jwks) {}
}
