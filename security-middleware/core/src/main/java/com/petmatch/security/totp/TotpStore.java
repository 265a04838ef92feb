package com.petmatch.security.totp;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;

/** Keeps authenticator apps, one a person. Joins an open transaction, never opens one; safe for concurrent use. */
public interface TotpStore {

    /** Inserts; false, without harm to the transaction, when the subject has one. */
    boolean insert(TenantId tenant, TotpEnrolment enrolment);

    Optional<TotpEnrolment> find(TenantId tenant, SubjectId subject);

    /** Compare-and-set on the version; false when another writer was first or it is gone. */
    boolean replace(TenantId tenant, TotpEnrolment expected, TotpEnrolment next);

    /** Deletes; false when there is none. */
    boolean delete(TenantId tenant, SubjectId subject);

    /** Deletes at most {@code limit} unconfirmed ones made before; how many they were. */
    int deletePending(TenantId tenant, Instant before, int limit);
}
