package com.petmatch.security.onetime;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.onetime.RedeemOutcome.Redeemed;
import com.petmatch.security.onetime.RedeemOutcome.Refused;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Issues secrets for links that work once, and redeems them.
 *
 * <p><b>Security guarantees.</b> 256 random bits, stored as SHA-256 only, bound to a purpose, spent by compare-and-set: of
 * any number of racing clicks one wins. A new secret ends the person's unused ones of the same purpose. Inside a host's
 * transaction a rollback gives the secret back. Safe for concurrent use.
 */
public final class OneTimeSecrets {

    private final OneTimeStore store;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecureRandom random;

    public OneTimeSecrets(OneTimeStore store, UnitOfWork unitOfWork, InstantSource clock, SecureRandom random) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.random = random;
    }

    /** The only copy of a new secret: 43 characters that fit into a link. */
    public Secret issue(TenantId tenant, OneTimePurpose purpose, SubjectId subject) {
        RandomCode code = RandomCode.forLink(random);
        Instant now = clock.instant();
        OneTimeSecret secret = new OneTimeSecret(
                SecretHash.of(code), purpose.name(), subject, now, now.plus(purpose.lifetime()), false);
        unitOfWork.inTransaction(() -> {
            store.deleteUnused(tenant, purpose.name(), subject);
            store.insert(tenant, secret);
        });
        return Secret.of(code.reveal());
    }

    /** Spends a presented secret. */
    public RedeemOutcome redeem(TenantId tenant, OneTimePurpose purpose, String presented) {
        return found(tenant, purpose, presented)
                .map(secret -> spent(tenant, secret))
                .orElseGet(OneTimeSecrets::unknown);
    }

    /**
     * Why {@link #redeem} would refuse a presented secret now; empty while it is good. Spends nothing, so that a host can
     * turn a stranger away before it does anything dear, such as hashing a password.
     */
    public Optional<ErrorCode> refusal(TenantId tenant, OneTimePurpose purpose, String presented) {
        return found(tenant, purpose, presented)
                .map(this::refusal)
                .orElseGet(() -> Optional.of(unknown().code()));
    }

    private Optional<OneTimeSecret> found(TenantId tenant, OneTimePurpose purpose, String presented) {
        return RandomCode.parse(presented)
                .flatMap(code -> store.find(tenant, SecretHash.of(code)))
                .filter(secret -> secret.purpose().equals(purpose.name()));
    }

    private RedeemOutcome spent(TenantId tenant, OneTimeSecret secret) {
        Optional<ErrorCode> refusal = refusal(secret);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return store.spend(tenant, secret.hash())
                ? new Redeemed(secret.subject())
                : new Refused(SecurityErrors.ONETIME_USED);
    }

    private Optional<ErrorCode> refusal(OneTimeSecret secret) {
        if (isOver(secret)) {
            return Optional.of(SecurityErrors.ONETIME_EXPIRED);
        }
        return secret.used() ? Optional.of(SecurityErrors.ONETIME_USED) : Optional.empty();
    }

    private boolean isOver(OneTimeSecret secret) {
        return !clock.instant().isBefore(secret.expiresAt());
    }

    private static Refused unknown() {
        return new Refused(SecurityErrors.ONETIME_UNKNOWN);
    }

    /** Removes secrets whose time is over, at most so many; the host calls it now and then. */
    public int removeExpired(TenantId tenant, int limit) {
        return store.deleteExpired(tenant, clock.instant(), limit);
    }
}
