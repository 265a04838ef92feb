package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.reputation.BanOutcome.Placed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Points of one tenant's networks and accounts: written when something happens, worth less from minute to minute without
 * a timer, and turned into a ban where they are too many.
 *
 * <p><b>Security guarantees.</b> Weak signals count for at most half of a ban, so they never ban alone. Points of a network
 * never count against an account, nor the other way round. A ban brings the score down to where a challenge begins, so
 * that what follows is judged anew. A clock set back lets points stand as they were. Safe for concurrent use.
 */
public final class Reputation {

    private static final int TRIES = 16;

    private final TenantId tenant;
    private final ReputationStore store;
    private final BanList bans;
    private final ReputationRules rules;
    private final InstantSource clock;

    public Reputation(
            TenantId tenant, ReputationStore store, BanList bans, ReputationRules rules, InstantSource clock) {
        this.tenant = tenant;
        this.store = store;
        this.bans = bans;
        this.rules = rules;
        this.clock = clock;
    }

    /** The score now, 0 to 100. */
    public double score(ScoreKey key) {
        return store.find(tenant, key)
                .map(found -> found.value(clock.instant(), rules))
                .orElse(0.0);
    }

    /** Whether the score asks for a challenge; never for whom the list exempts. */
    public boolean isDoubtful(ScoreKey key) {
        return isAtLeast(score(key), rules.challengeAt())
                && !bans.exemptions().touchesAllowed(key)
                && !bans.exemptions().isVerifiedCrawler(key);
    }

    /**
     * Adds the points of a signal, and bans where they are too many.
     *
     * @param detail for operators: the rule, the request's id
     * @return what came of it; empty while the score is below a ban
     */
    public Optional<BanOutcome> record(ScoreKey key, Signal signal, String detail) {
        Instant now = clock.instant();
        Score score = added(key, new Misdeed(signal, now, detail));
        if (!isAtLeast(score.value(now, rules), rules.banAt())) {
            return Optional.empty();
        }
        BanOutcome outcome = bans.banForMisdeeds(key, score.misdeeds(), rules.lengths());
        if (outcome instanceof Placed) {
            // Lost to another writer: that one's points are judged on their own.
            store.replace(tenant, key, score, score.paidDown(rules.challengeAt()));
        }
        return Optional.of(outcome);
    }

    /** Lifts a ban and forgets the points; false when there was no ban. */
    public boolean pardon(ScoreKey key, String actor, String reason) {
        boolean lifted = bans.unban(key, actor, reason);
        store.remove(tenant, key);
        return lifted;
    }

    // In whole points: twice forty is eighty, also where a moment passed between the two.
    private static boolean isAtLeast(double score, int level) {
        return Math.round(score) >= level;
    }

    private Score added(ScoreKey key, Misdeed misdeed) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Score> known = store.find(tenant, key);
            Score next = known.orElseGet(() -> Score.none(misdeed.at())).plus(misdeed, rules);
            if (known.isPresent() ? store.replace(tenant, key, known.get(), next) : store.insert(tenant, key, next)) {
                return next;
            }
        }
        throw new StoreConflictException("reputation");
    }
}
