package com.petmatch.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.refresh.IssuedRefresh;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.token.AccessClaims;
import com.petmatch.security.token.TokenIssuer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a program that has proven whose it is: an access token with the roles of now, and the refresh token beside it. */
@Component
final class AccessTokens {

    /** The answer; without a refresh token its fields are left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Token(
            String accessToken,
            String tokenType,
            long expiresIn,
            Optional<String> refreshToken,
            Optional<Long> refreshExpiresIn) {

        @Override
        public String toString() {
            return "Token[masked]";
        }
    }

    private final TokenIssuer tokens;
    private final RoleGrants roles;
    private final Revocations revocations;
    private final InstantSource clock;

    AccessTokens(TokenIssuer tokens, RoleGrants roles, Revocations revocations, InstantSource clock) {
        this.tokens = tokens;
        this.roles = roles;
        this.revocations = revocations;
        this.clock = clock;
    }

    ResponseEntity<Token> of(SubjectId subject) {
        return answer(access(subject, Optional.empty()), Optional.empty());
    }

    /** The access token dies with the family. */
    ResponseEntity<Token> of(IssuedRefresh refresh) {
        return answer(access(refresh.subject(), Optional.of(refresh.family().value())), Optional.of(refresh));
    }

    /** Whether the person has the console open: then nothing stays signed in for weeks. */
    boolean isForOperator(SubjectId subject) {
        return !Collections.disjoint(roles.of(TenantId.SINGLE, subject), RoleGrants.OPERATORS);
    }

    private String access(SubjectId subject, Optional<UUID> family) {
        Set<RoleId> granted = new TreeSet<>(roles.of(TenantId.SINGLE, subject));
        if (family.isPresent()) {
            // Who became an operator after the app signed in.
            granted.removeAll(RoleGrants.OPERATORS);
        }
        AccessClaims claims = AccessClaims.of(TenantId.SINGLE, subject, granted)
                .withEpoch(revocations.epoch(TenantId.SINGLE, subject));
        return tokens.accessToken(family.map(claims::withFamily).orElse(claims))
                .token()
                .revealText();
    }

    private ResponseEntity<Token> answer(String access, Optional<IssuedRefresh> refresh) {
        long life = TokenIssuer.ACCESS_LIFETIME.toSeconds();
        Optional<String> text = refresh.map(issued -> issued.token().revealText());
        Optional<Long> refreshLife = refresh.map(
                issued -> Duration.between(clock.instant(), issued.expiresAt()).toSeconds());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(access, "Bearer", life, text, refreshLife));
    }
}
