package com.petmatch.security.revocation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;

/** Keeps revocations. Joins an open transaction, never opens one; safe for concurrent use. */
public interface RevocationStore {

    /** Raises the subject's epoch as {@link SubjectEpoch#raised} says; two at once raise it twice. */
    SubjectEpoch raise(TenantId tenant, SubjectId subject, Instant now);

    /** The subject's epoch; empty when nothing of them was revoked, or long ago. */
    Optional<SubjectEpoch> epoch(TenantId tenant, SubjectId subject);

    /** Adds a token of the subject; false when it is there already. */
    boolean add(SubjectId subject, RevokedToken token);

    /** How many tokens of the tenant are listed that have not expired by then. */
    long liveTokens(TenantId tenant, Instant now);

    /** How many of them are the subject's. */
    long liveTokens(TenantId tenant, SubjectId subject, Instant now);

    /**
     * What was committed since the cursor, of all tenants; something may come twice, nothing is left out, however late
     * it was committed.
     */
    RevocationBatch since(long cursor);

    /** Deletes at most {@code limit} epochs raised before and tokens expired before these instants; how many they were. */
    int deleteOver(Instant raisedBefore, Instant expiredBefore, int limit);
}
