package com.petmatch.security.session;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps sessions. Joins an open transaction, never opens one; safe for concurrent use. */
public interface SessionStore {

    /**
     * Inserts the session and deletes the subject's oldest ones beyond {@code keep}; called inside a transaction, where
     * two openings of one subject wait for each other.
     */
    void insert(TenantId tenant, Session session, int keep);

    Optional<Session> find(TenantId tenant, SecretHash secret);

    /** The subject's sessions, the newest first. */
    List<Session> ofSubject(TenantId tenant, SubjectId subject);

    /** Compare-and-set on the version; false when another writer was first or the session is gone. */
    boolean replace(TenantId tenant, Session expected, Session next);

    /** Deletes one session of that subject; false when it is not there. */
    boolean delete(TenantId tenant, SubjectId subject, SessionId session);

    /** Deletes all sessions of the subject; how many there were. */
    int deleteAll(TenantId tenant, SubjectId subject);

    /** Deletes at most {@code limit} sessions not seen, or not opened, since these instants; how many they were. */
    int deleteOver(TenantId tenant, Instant seenBefore, Instant createdBefore, int limit);
}
