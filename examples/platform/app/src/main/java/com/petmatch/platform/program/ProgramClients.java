package com.petmatch.platform.program;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.service.ServiceClient;
import com.petmatch.security.service.ServiceClientId;
import com.petmatch.security.service.ServiceClients;
import com.petmatch.security.token.RevocationMarks;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programs of partners and clinics that an operator has registered. Safe for concurrent use. */
public final class ProgramClients {

    private final ServiceClients clients;
    private final Revocations revocations;

    public ProgramClients(ServiceClients clients, Revocations revocations) {
        this.clients = clients;
        this.revocations = revocations;
    }

    /** By id. */
    public List<ServiceClient> all(TenantId tenant) {
        return clients.list(tenant);
    }

    /** Registers a program that signs; false when the id is taken. */
    public boolean register(TenantId tenant, ServiceClientId id, String label, Set<String> scopes, String jwks) {
        return clients.register(tenant, id, label, known(scopes), jwks);
    }

    /** Registers a program with a secret, whose only copy this is; empty when the id is taken. */
    public Optional<Secret> registerWithSecret(TenantId tenant, ServiceClientId id, String label, Set<String> scopes) {
        return clients.registerWithSecret(tenant, id, label, known(scopes));
    }

    /** Gives a program no more tokens and ends those that it has; false when there is none of that id. */
    public boolean disable(TenantId tenant, ServiceClientId id) {
        boolean disabled = clients.disable(tenant, id);
        if (disabled) {
            revocations.revokeSubject(tenant, RevocationMarks.ofClient(tenant, id.value()));
        }
        return disabled;
    }

    private static Set<String> known(Set<String> scopes) {
        if (!ClientScopes.all().containsAll(scopes)) {
            throw new IllegalArgumentException("Expected some of " + ClientScopes.all() + ", got " + scopes);
        }
        return scopes;
    }
}
