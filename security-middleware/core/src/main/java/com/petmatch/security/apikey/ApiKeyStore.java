package com.petmatch.security.apikey;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps API keys. Joins an open transaction, never opens one; safe for concurrent use. */
public interface ApiKeyStore {

    /**
     * Inserts unless the owner has {@code limit} that are neither revoked nor over when this one is created; racing
     * callers do not exceed it.
     */
    boolean insert(TenantId tenant, ApiKey key, int limit);

    Optional<ApiKey> find(TenantId tenant, ApiKeyId id);

    /** The owner's, revoked ones too, the newest first. */
    List<ApiKey> ofOwner(TenantId tenant, SubjectId owner);

    /** Compare-and-set on the version; false when another writer was first or the key is gone. */
    boolean replace(TenantId tenant, ApiKey expected, ApiKey next);

    /** Deletes all of the owner; how many there were. */
    int deleteAll(TenantId tenant, SubjectId owner);

    /** Deletes at most {@code limit} that expired before; how many they were. */
    int deleteExpired(TenantId tenant, Instant before, int limit);
}
