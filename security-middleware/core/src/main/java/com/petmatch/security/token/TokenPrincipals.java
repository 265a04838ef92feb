package com.petmatch.security.token;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.CredentialRef.AccessToken;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns verified claims into a principal; the host replaces it for tokens of a foreign issuer. */
@FunctionalInterface
public interface TokenPrincipals {

    /** The principal; empty when the claims do not name one of ours, which refuses the token. */
    Optional<Principal> principal(VerifiedToken token);

    /** For tokens of our own {@link TokenIssuer}: UUID subject and tenant, well-formed roles. */
    static TokenPrincipals own() {
        return token -> {
            Optional<UUID> subject = Uuids.parse(token.subject());
            Optional<UUID> tenant = token.text(TokenIssuer.TENANT_CLAIM).flatMap(Uuids::parse);
            if (subject.isEmpty() || tenant.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Principal(
                    new SubjectId(subject.get()),
                    new TenantId(tenant.get()),
                    token.roles().stream()
                            .filter(RoleId::isWellFormed)
                            .map(RoleId::of)
                            .collect(Collectors.toSet()),
                    new AccessToken(token.tokenId())));
        };
    }
}
