package com.petmatch.security.service;

import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps registered clients. Joins an open transaction, never opens one; safe for concurrent use. */
public interface ServiceClientStore {

    /** Inserts; false, without harm to the transaction, when the id is taken in the tenant. */
    boolean insert(TenantId tenant, ServiceClient client);

    Optional<ServiceClient> find(TenantId tenant, ServiceClientId id);

    /** The tenant's, by id. */
    List<ServiceClient> all(TenantId tenant);

    /** Compare-and-set on the version; false when another writer was first or the client is gone. */
    boolean replace(TenantId tenant, ServiceClient expected, ServiceClient next);

    /** Deletes; false when there is none. */
    boolean delete(TenantId tenant, ServiceClientId id);
}
