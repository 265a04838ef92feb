package com.petmatch.security.service;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.token.RevocationMarks;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.VerifiedToken;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Turns verified tokens of service clients into principals, and leaves all others to the rule for people. A scope is a
 * role here: what it may do stands in the access policy. Immutable, safe for concurrent use.
 */
public final class ServicePrincipals implements TokenPrincipals {

    private static final String CLIENT = "client_id";
    private static final String TENANT = "pm_tenant";

    private final TokenPrincipals people;
    private final Map<String, RoleId> roles;

    private ServicePrincipals(TokenPrincipals people, Map<String, RoleId> roles) {
        this.people = people;
        this.roles = roles;
    }

    /**
     * Principals of people and of programs.
     *
     * @param roles by scope; a scope that is not listed grants nothing
     */
    public static TokenPrincipals of(TokenPrincipals people, Map<String, RoleId> roles) {
        return new ServicePrincipals(people, Map.copyOf(roles));
    }

    @Override
    public Optional<Principal> principal(VerifiedToken token) {
        boolean program = ServiceClientId.isPossible(token.subject())
                && token.text(CLIENT).filter(token.subject()::equals).isPresent();
        return program ? program(token) : people.principal(token);
    }

    private Optional<Principal> program(VerifiedToken token) {
        Optional<TenantId> tenant = token.text(TENANT).flatMap(ServicePrincipals::tenant);
        Set<RoleId> granted = token.scopes().stream()
                .filter(roles::containsKey)
                .map(roles::get)
                .collect(Collectors.toSet());
        return tenant.map(owner -> new Principal(
                subject(owner, token.subject()), owner, granted, new CredentialRef.ServiceClient(token.subject())));
    }

    /** The subject that a client acts as, whose revocation ends its tokens: that of {@link RevocationMarks#ofClient}. */
    public static SubjectId subject(TenantId tenant, String clientId) {
        return RevocationMarks.ofClient(tenant, clientId);
    }

    private static Optional<TenantId> tenant(String text) {
        try {
            return Optional.of(new TenantId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
