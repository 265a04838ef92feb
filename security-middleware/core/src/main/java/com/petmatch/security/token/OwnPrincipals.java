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
import java.util.function.Function;

/**
 * Principals of our own tokens: a token that its verifier remembers keeps its principal, and with it what the policy gives
 * to it. A token with unknown roles is read each time, so that each use of it is told. Safe for concurrent use.
 */
final class OwnPrincipals implements TokenPrincipals {

    private final UnknownRoles unknown;
    private final Function<VerifiedToken, Optional<Principal>> reading = this::read;

    OwnPrincipals(UnknownRoles unknown) {
        this.unknown = unknown;
    }

    @Override
    public Optional<Principal> principal(VerifiedToken token) {
        return token.own(reading);
    }

    private Optional<Principal> read(VerifiedToken token) {
        Optional<UUID> subject = Uuids.parse(token.subject());
        Optional<UUID> tenant = token.text(TokenIssuer.TENANT_CLAIM).flatMap(Uuids::parse);
        if (subject.isEmpty() || tenant.isEmpty()) {
            return Optional.empty();
        }
        Principal own = new Principal(
                new SubjectId(subject.get()),
                new TenantId(tenant.get()),
                roles(token.roles()),
                new AccessToken(token.tokenId()));
        return ActClaim.actors(token).map(own::actedBy);
    }

    private Set<RoleId> roles(Set<String> texts) {
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
