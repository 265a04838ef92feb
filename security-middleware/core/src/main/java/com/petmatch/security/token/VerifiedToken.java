package com.petmatch.security.token;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The claims of a token whose signature, issuer, audience, type and times were right. Immutable.
 *
 * @param tokenId {@code jti}, empty when the issuer gave none
 * @param scopes the scope claim, from a text or a list
 * @param roles the roles claim, from a text or a list; unknown ones grant nothing
 * @param claims all claims: texts, whole numbers, booleans, lists and maps of them
 */
public record VerifiedToken(
        String issuer,
        String subject,
        List<String> audience,
        String tokenId,
        Instant expiresAt,
        Set<String> scopes,
        Set<String> roles,
        Map<String, Object> claims) {

    public VerifiedToken {
        audience = List.copyOf(audience);
        scopes = Set.copyOf(scopes);
        roles = Set.copyOf(roles);
        claims = Map.copyOf(claims);
    }

    /** A text claim. */
    public Optional<String> text(String name) {
        return claims.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Names subject and id only: claims may be personal. */
    @Override
    public String toString() {
        return "VerifiedToken[" + tokenId + "]";
    }
}
