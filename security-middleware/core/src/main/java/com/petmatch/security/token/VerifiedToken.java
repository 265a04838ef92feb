package com.petmatch.security.token;

import com.petmatch.security.access.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The claims of a token whose signature, issuer, audience, type and times were right. Immutable; equal by its claims. */
public final class VerifiedToken {

    private final String issuer;
    private final String subject;
    private final List<String> audience;
    private final String tokenId;
    private final Instant expiresAt;
    private final Set<String> scopes;
    private final Set<String> roles;
    private final Map<String, Object> claims;
    // Read from the claims at the first use of the token: any thread may, all of them read the same.
    private @Nullable Principal own;

    /**
     * Claims as a verifier found them; {@link TokenVerifier} makes these, and tests.
     *
     * @param tokenId {@code jti}, empty when the issuer gave none
     * @param scopes the scope claim, from a text or a list
     * @param roles the roles claim, from a text or a list; unknown ones grant nothing
     * @param claims all claims: texts, whole numbers, booleans, lists and maps of them
     */
    public VerifiedToken(
            String issuer,
            String subject,
            List<String> audience,
            String tokenId,
            Instant expiresAt,
            Set<String> scopes,
            Set<String> roles,
            Map<String, Object> claims) {
        this.issuer = issuer;
        this.subject = subject;
        this.audience = List.copyOf(audience);
        this.tokenId = tokenId;
        this.expiresAt = expiresAt;
        this.scopes = Set.copyOf(scopes);
        this.roles = Set.copyOf(roles);
        this.claims = Map.copyOf(claims);
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public List<String> audience() {
        return audience;
    }

    /** {@code jti}, empty when the issuer gave none. */
    public String tokenId() {
        return tokenId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** The scope claim, from a text or a list. */
    public Set<String> scopes() {
        return scopes;
    }

    /** The roles claim, from a text or a list; unknown ones grant nothing. */
    public Set<String> roles() {
        return roles;
    }

    /** All claims: texts, whole numbers, booleans, lists and maps of them. */
    public Map<String, Object> claims() {
        return claims;
    }

    /** A text claim. */
    public Optional<String> text(String name) {
        return claims.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The principal as {@code reading} finds it in the claims. Kept once found, unless it left a role out. */
    Optional<Principal> own(Function<VerifiedToken, Optional<Principal>> reading) {
        Principal kept = own;
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Principal> read = reading.apply(this);
        read.filter(principal -> principal.roles().size() == roles.size()).ifPresent(principal -> own = principal);
        return read;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifiedToken token
                && issuer.equals(token.issuer)
                && subject.equals(token.subject)
                && audience.equals(token.audience)
                && tokenId.equals(token.tokenId)
                && expiresAt.equals(token.expiresAt)
                && scopes.equals(token.scopes)
                && roles.equals(token.roles)
                && claims.equals(token.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issuer, subject, tokenId, expiresAt);
    }

    /** Names its id only: claims may be personal. */
    @Override
    public String toString() {
        return "VerifiedToken[" + tokenId + "]";
    }
}
