package com.petmatch.security.session;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.session.SessionOutcome.Expired;
import com.petmatch.security.session.SessionOutcome.Live;
import com.petmatch.security.session.SessionOutcome.Unknown;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Opens, recognises and ends browser sessions.
 *
 * <p><b>Security guarantees.</b> 256 random bits, stored as SHA-256 only; a sign-in or change of privilege always makes a
 * new secret and ends the presented one, so a planted cookie is worth nothing. Safe for concurrent use.
 */
public final class SessionEngine {

    // A write for each request would cost more than a minute's precision is worth.
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final SessionStore store;
    private final UnitOfWork unitOfWork;
    private final SessionRules rules;
    private final InstantSource clock;
    private final IdSource ids;
    private final SecureRandom random;

    public SessionEngine(
            SessionStore store,
            UnitOfWork unitOfWork,
            SessionRules rules,
            InstantSource clock,
            IdSource ids,
            SecureRandom random) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
    }

    /**
     * Opens a session after a sign-in; the subject's oldest ones beyond the limit end. The engine knows no accounts:
     * where one may be switched off meanwhile, open within {@code LoginEngine.whileStanding}.
     */
    public OpenedSession open(TenantId tenant, SubjectId subject, Set<RoleId> roles, String device) {
        Instant now = clock.instant();
        return inserted(tenant, (id, secret) -> new Session(id, subject, secret, roles, device, now, now, now, 1));
    }

    /**
     * Puts a session under a new secret and ends the given one, because of new roles. It stays the same sign-in: neither
     * its absolute time nor the age of its last proof begins anew. Empty, and nothing is opened, when the given session
     * has ended meanwhile.
     */
    public Optional<OpenedSession> renew(TenantId tenant, Session former, Set<RoleId> roles) {
        Instant now = clock.instant();
        return replaced(tenant, former, (id, secret) -> former.under(id, secret, roles, now));
    }

    /**
     * The same after the person proved again who they are: the session counts as authenticated now, and still ends when
     * the former one would have. Empty when the given session has ended meanwhile.
     */
    public Optional<OpenedSession> steppedUp(TenantId tenant, Session former) {
        Instant now = clock.instant();
        return replaced(
                tenant,
                former,
                (id, secret) -> former.under(id, secret, former.roles(), now).provenAt(now));
    }

    /**
     * Opens a session in place of one that ended with all others when its own person changed a factor or the password,
     * and so proved who they are; nobody else's sessions may be reopened, and none of an account that was switched off
     * meanwhile: reopen within {@code LoginEngine.whileStanding}. Its absolute time does not begin anew: empty
     * when that is over.
     *
     * @param former as it was before the change
     */
    public Optional<OpenedSession> reopen(TenantId tenant, Session former) {
        Instant now = clock.instant();
        if (isOver(former, now)) {
            return Optional.empty();
        }
        return Optional.of(inserted(
                tenant,
                (id, secret) -> former.under(id, secret, former.roles(), now).provenAt(now)));
    }

    private Optional<OpenedSession> replaced(
            TenantId tenant, Session former, BiFunction<SessionId, SecretHash, Session> next) {
        return unitOfWork.inTransaction(() -> {
            boolean live = !isOver(former, clock.instant()) && store.delete(tenant, former.subject(), former.id());
            return live ? Optional.of(inserted(tenant, next)) : Optional.<OpenedSession>empty();
        });
    }

    private OpenedSession inserted(TenantId tenant, BiFunction<SessionId, SecretHash, Session> made) {
        RandomCode code = RandomCode.forLink(random);
        Session session = made.apply(new SessionId(ids.next()), SecretHash.of(code));
        unitOfWork.inTransaction(() -> store.insert(tenant, session, rules.perSubject()));
        return new OpenedSession(session, Secret.of(code.reveal()));
    }

    /** Recognises a presented cookie value; notes the visit at most once a minute. */
    public SessionOutcome resolve(TenantId tenant, String presented) {
        Optional<Session> found = RandomCode.parse(presented).flatMap(code -> store.find(tenant, SecretHash.of(code)));
        if (found.isEmpty()) {
            return new Unknown();
        }
        Session session = found.get();
        Instant now = clock.instant();
        if (isOver(session, now)) {
            store.delete(tenant, session.subject(), session.id());
            return new Expired();
        }
        return new Live(noted(tenant, session, now));
    }

    /** The subject's live sessions, the newest first. */
    public List<Session> list(TenantId tenant, SubjectId subject) {
        Instant now = clock.instant();
        return store.ofSubject(tenant, subject).stream()
                .filter(session -> !isOver(session, now))
                .toList();
    }

    /** Ends one session of the subject; false when it is not theirs or already over. */
    public boolean revoke(TenantId tenant, SubjectId subject, SessionId session) {
        return store.delete(tenant, subject, session);
    }

    /** Ends all sessions of the subject: account disabled, factor changed, password reset. */
    public int revokeAll(TenantId tenant, SubjectId subject) {
        return store.deleteAll(tenant, subject);
    }

    /** Removes sessions whose time is over, at most so many; the host calls it now and then. */
    public int removeOver(TenantId tenant, int limit) {
        Instant now = clock.instant();
        return store.deleteOver(tenant, now.minus(rules.idle()), now.minus(rules.absolute()), limit);
    }

    private boolean isOver(Session session, Instant now) {
        return !now.isBefore(session.lastSeenAt().plus(rules.idle()))
                || !now.isBefore(session.createdAt().plus(rules.absolute()));
    }

    private Session noted(TenantId tenant, Session session, Instant now) {
        if (now.isBefore(session.lastSeenAt().plus(SEEN_PRECISION))) {
            return session;
        }
        Session next = session.seenAt(now);
        // Losing means that a parallel request has noted the same minute.
        return store.replace(tenant, session, next) ? next : session;
    }
}
