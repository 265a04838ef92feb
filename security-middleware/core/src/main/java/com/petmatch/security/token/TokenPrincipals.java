package com.petmatch.security.token;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.CredentialRef.AccessToken;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.access.UnknownRoles;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns verified claims into a principal; the host replaces it for tokens of a foreign issuer. */
@FunctionalInterface
public interface TokenPrincipals {

    /** The principal; empty when the claims do not name one of ours, which refuses the token. */
    Optional<Principal> principal(VerifiedToken token);

    /** For tokens of our own {@link TokenIssuer}: UUID subject and tenant, well-formed roles. */
    static TokenPrincipals own() {
        return own(UnknownRoles.ignored());
    }

    /** The same, telling of texts in the roles claim that cannot be a role. An {@code act} claim is kept. */
    static TokenPrincipals own(UnknownRoles unknown) {
        return token -> {
            Optional<UUID> subject = Uuids.parse(token.subject());
            Optional<UUID> tenant = token.text(TokenIssuer.TENANT_CLAIM).flatMap(Uuids::parse);
            if (subject.isEmpty() || tenant.isEmpty()) {
                return Optional.empty();
            }
            Principal principal = new Principal(
                    new SubjectId(subject.get()),
                    new TenantId(tenant.get()),
                    roles(token.roles(), unknown),
                    new AccessToken(token.tokenId()));
            return ActClaim.actors(token).map(principal::actedBy);
        };
    }

    private static Set<RoleId> roles(Set<String> texts, UnknownRoles unknown) {
        Set<RoleId> roles = new LinkedHashSet<>();
        for (String text : texts) {
            if (RoleId.isWellFormed(text)) {
                roles.add(RoleId.of(text));
            } else {
                unknown.seen(text);
            }
        }
        return roles;
    }
}
