package com.petmatch.payments.vault;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.List;
import java.util.Optional;

/** Keeps methods. Writes join the caller's transaction; safe for concurrent use. */
public interface SavedMethodStore {

    /** Writes a new method; its id must be fresh. */
    void insert(TenantId tenant, SavedMethod method);

    Optional<SavedMethod> find(TenantId tenant, SavedMethodId id);

    /** What a customer has kept, the newest first: only methods that can be charged. */
    List<SavedMethod> keptBy(TenantId tenant, SubjectId owner);

    /** Compare-and-set: writes when the stored version is one below the given method's. */
    boolean replace(TenantId tenant, SavedMethod next);
}
