package com.petmatch.security.passkey;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps passkeys and open challenges. Joins an open transaction, never opens one; safe for concurrent use. */
public interface PasskeyStore {

    /** Why a passkey was or was not inserted. */
    enum Insertion {
        DONE,
        /** The tenant has that credential id already, whoever's it is. */
        TAKEN,
        /** The subject has as many as allowed. */
        FULL
    }

    /** Inserts unless the id is taken or the subject has {@code limit} already; racing callers do not exceed it. */
    Insertion insert(TenantId tenant, Passkey passkey, int limit);

    Optional<Passkey> find(TenantId tenant, PasskeyId id);

    /** The subject's, the oldest first. */
    List<Passkey> ofSubject(TenantId tenant, SubjectId subject);

    /** Compare-and-set on the version; false when another writer was first or the passkey is gone. */
    boolean replace(TenantId tenant, Passkey expected, Passkey next);

    /** Deletes one of the subject; false when it is not theirs. */
    boolean delete(TenantId tenant, SubjectId subject, PasskeyId id);

    int deleteAll(TenantId tenant, SubjectId subject);

    void open(TenantId tenant, PasskeyChallenge challenge);

    /** Takes the challenge away; of any number of callers exactly one gets it. */
    Optional<PasskeyChallenge> take(TenantId tenant, SecretHash hash);

    /** Deletes at most {@code limit} challenges that expired before; how many they were. */
    int deleteExpired(TenantId tenant, Instant before, int limit);
}
