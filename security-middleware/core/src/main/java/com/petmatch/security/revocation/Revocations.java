package com.petmatch.security.revocation;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent.SubjectRevoked;
import com.petmatch.security.event.SecurityListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Revokes tokens, and answers from a copy in memory that {@link #poll} keeps fresh on every node.
 *
 * <p><b>Security guarantees.</b> What this node revokes outside of a transaction it knows when the call returns; what
 * another node committed, or this one inside of a transaction, after the next poll. Without a successful poll for the
 * stated staleness nothing is called clear any more. No subject, person or program, fills more than its share of the list
 * of single tokens. Time for that is monotonic: a clock set back thaws nothing. Safe for
 * concurrent use.
 */
public final class Revocations implements RevocationView {

    private static final Logger LOG = LoggerFactory.getLogger(Revocations.class);
    // Clocks of nodes and the skew that verifiers grant.
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final RevocationStore store;
    private final UnitOfWork unitOfWork;
    private final RevocationRules rules;
    private final InstantSource clock;
    private final SecurityListener listener;
    private final LongSupplier ticker;

    private final Map<SubjectKey, SubjectEpoch> subjects = new ConcurrentHashMap<>();
    private final Map<TokenKey, RevokedToken> tokens = new ConcurrentHashMap<>();
    private final AtomicLong cursor = new AtomicLong(RevocationBatch.BEGINNING);
    private final AtomicLong askedNanos;
    private volatile boolean polled;

    public Revocations(
            RevocationStore store,
            UnitOfWork unitOfWork,
            RevocationRules rules,
            InstantSource clock,
            SecurityListener listener) {
        this(store, unitOfWork, rules, clock, listener, System::nanoTime);
    }

    Revocations(
            RevocationStore store,
            UnitOfWork unitOfWork,
            RevocationRules rules,
            InstantSource clock,
            SecurityListener listener,
            LongSupplier ticker) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.clock = clock;
        this.listener = listener;
        this.ticker = ticker;
        this.askedNanos = new AtomicLong(ticker.getAsLong());
    }

    /** The epoch to put into a token that is issued now: always the store's own. */
    public long epoch(TenantId tenant, SubjectId subject) {
        return store.epoch(tenant, subject).map(SubjectEpoch::epoch).orElse(0L);
    }

    /** Ends every access token of the subject that was issued so far: disabled, new factor, stolen token. */
    public void revokeSubject(TenantId tenant, SubjectId subject) {
        Instant now = clock.instant();
        boolean joined = unitOfWork.isOpen();
        SubjectEpoch raised = unitOfWork.inTransaction(() -> store.raise(tenant, subject, now));
        if (!joined) {
            // Inside of a transaction it may still be rolled back; the next poll brings what was committed.
            keep(raised);
        }
        listener.on(new SubjectRevoked(tenant, now, subject));
    }

    /** Ends one token; when too many are listed, of the subject or altogether, the subject's own epoch is raised instead. */
    public void revokeToken(TenantId tenant, SubjectId subject, String tokenId, Instant expiresAt) {
        list(subject, new RevokedToken(tenant, tokenId, expiresAt));
    }

    /** Ends the access tokens that came from one refresh family: one device signs out. */
    public void revokeFamily(TenantId tenant, SubjectId subject, UUID family) {
        Instant over = clock.instant().plus(rules.longestToken()).plus(MARGIN);
        list(subject, RevokedToken.ofFamily(tenant, family, over));
    }

    @Override
    public RevocationOutcome check(TokenMark mark) {
        SubjectEpoch revoked = subjects.get(mark.subject());
        boolean dead = revoked != null && mark.isDeadBy(revoked);
        if (dead || isListed(mark.token()) || isListed(mark.family())) {
            return RevocationOutcome.REVOKED;
        }
        return isStale() ? RevocationOutcome.STALE : RevocationOutcome.CLEAR;
    }

    /**
     * Takes over what other nodes revoked. The host calls it about once a second on every node, and once before it serves.
     *
     * @return false when the store did not answer; the copy stays and grows stale
     */
    public boolean poll() {
        // Taken before asking: what is committed while the store answers is not in the answer.
        long asked = ticker.getAsLong();
        try {
            RevocationBatch batch = store.since(cursor.get());
            batch.subjects().forEach(this::keep);
            batch.tokens().forEach(token -> tokens.put(new TokenKey(token.tenant(), token.tokenId()), token));
            // Two polls at once bring the same twice; the further one stays.
            cursor.accumulateAndGet(batch.cursor(), Math::max);
            askedNanos.accumulateAndGet(asked, (known, mine) -> mine - known > 0 ? mine : known);
            polled = true;
            return true;
        } catch (RuntimeException unanswered) {
            LOG.warn("Revocations could not be read", unanswered);
            return false;
        }
    }

    /** Forgets what no living token can meet, in the store at most so many rows; how many were deleted there. */
    public int removeOver(int limit) {
        Instant now = clock.instant();
        Instant raisedBefore = now.minus(rules.longestToken()).minus(MARGIN);
        Instant expiredBefore = now.minus(MARGIN);
        subjects.values().removeIf(old -> old.revokedAt().isBefore(raisedBefore));
        tokens.values().removeIf(old -> old.expiresAt().isBefore(expiredBefore));
        return store.deleteOver(raisedBefore, expiredBefore, limit);
    }

    /** Whether the copy is young enough to call anything clear. */
    public boolean isFresh() {
        return !isStale();
    }

    /** How many entries the copy in memory has. */
    public int size() {
        return subjects.size() + tokens.size();
    }

    private void list(SubjectId subject, RevokedToken token) {
        if (isFull(token.tenant(), subject)) {
            revokeSubject(token.tenant(), subject);
            return;
        }
        boolean joined = unitOfWork.isOpen();
        unitOfWork.inTransaction(() -> store.add(subject, token));
        if (!joined) {
            tokens.put(new TokenKey(token.tenant(), token.tokenId()), token);
        }
    }

    // The subject's own share first: whoever fills it never gets to the room of the others.
    private boolean isFull(TenantId tenant, SubjectId subject) {
        Instant now = clock.instant();
        return store.liveTokens(tenant, subject, now) >= rules.maxTokensPerSubject()
                || store.liveTokens(tenant, now) >= rules.maxTokens();
    }

    // Two writers may meet here; the higher epoch stays.
    private void keep(SubjectEpoch raised) {
        subjects.merge(
                new SubjectKey(raised.tenant(), raised.subject()),
                raised,
                (known, other) -> known.epoch() >= other.epoch() ? known : other);
    }

    private boolean isListed(Optional<TokenKey> key) {
        return key.isPresent() && tokens.containsKey(key.get());
    }

    private boolean isStale() {
        return !polled
                || ticker.getAsLong() - askedNanos.get() > rules.maxStaleness().toNanos();
    }
}
