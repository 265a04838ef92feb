package com.petmatch.security.refresh;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps refresh families. Joins an open transaction, never opens one; safe for concurrent use. */
public interface RefreshStore {

    /**
     * Inserts the family and deletes the subject's oldest ones beyond {@code keep}; called inside a transaction, where
     * two openings of one subject wait for each other.
     */
    void insert(TenantId tenant, RefreshFamily family, int keep);

    Optional<RefreshFamily> find(TenantId tenant, FamilyId family);

    /** The subject's families, the newest first. */
    List<RefreshFamily> ofSubject(TenantId tenant, SubjectId subject);

    /** Compare-and-set on the generation; false when another writer was first or the family is gone. */
    boolean replace(TenantId tenant, RefreshFamily expected, RefreshFamily next);

    /** Deletes one family of that subject; false when it is not there. */
    boolean delete(TenantId tenant, SubjectId subject, FamilyId family);

    /** Deletes all families of the subject; how many there were. */
    int deleteAll(TenantId tenant, SubjectId subject);

    /** Deletes at most {@code limit} families not rotated, or opened, since these instants; how many they were. */
    int deleteOver(TenantId tenant, Instant rotatedBefore, Instant openedBefore, int limit);
}
