package com.petmatch.security.session;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.Set;

/**
 * One signed-in browser as the store keeps it. Immutable.
 *
 * @param roles what the subject could do when the session was opened; a change of roles ends the session
 * @param device what the person recognises it by, such as {@code Firefox on Linux}; 200 characters at most
 * @param authenticatedAt when the person last proved who they are
 * @param lastSeenAt to the minute
 * @param version rises with each write, for compare-and-set
 */
public record Session(
        SessionId id,
        SubjectId subject,
        SecretHash secret,
        Set<RoleId> roles,
        String device,
        Instant createdAt,
        Instant authenticatedAt,
        Instant lastSeenAt,
        long version) {

    private static final int MAX_DEVICE = 200;

    public Session {
        roles = Set.copyOf(roles);
        device = device.length() <= MAX_DEVICE ? device : device.substring(0, MAX_DEVICE);
    }

    /** The same sign-in under another secret, so that no limit of time begins anew. */
    Session under(SessionId nextId, SecretHash nextSecret, Set<RoleId> nextRoles, Instant now) {
        return new Session(nextId, subject, nextSecret, nextRoles, device, createdAt, authenticatedAt, now, 1);
    }

    Session provenAt(Instant now) {
        return new Session(id, subject, secret, roles, device, createdAt, now, lastSeenAt, version);
    }

    Session seenAt(Instant now) {
        return new Session(id, subject, secret, roles, device, createdAt, authenticatedAt, now, version + 1);
    }
}
