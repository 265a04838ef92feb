package com.petmatch.security.totp;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.session.SubjectLogins;
import com.petmatch.security.totp.TotpEnrolment.State;
import com.petmatch.security.totp.TotpOutcome.Accepted;
import com.petmatch.security.totp.TotpOutcome.Locked;
import com.petmatch.security.totp.TotpOutcome.Refused;
import com.petmatch.security.totp.TotpOutcome.Replayed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of authenticator apps: 20 random bytes, SHA-1, 6 digits, 30 seconds, one step of drift either way.
 *
 * <p><b>Security guarantees.</b> A code works once: the accepted step only rises, by compare-and-set, so of any number
 * of racing callers one is accepted. The code that confirms an enrolment does not sign in. No answer is given before
 * the attempt is written, and codes are not checked in a transaction of the host, whose rollback would forget it;
 * after five wrong codes each next one waits 1, 2, 4 … 300 seconds, whoever asks from wherever. An unknown person
 * takes the same path. Adding or removing the app ends the person's sessions. Safe for concurrent use.
 */
public final class TotpEngine {

    private static final Duration TO_CONFIRM = Duration.ofMinutes(10);
    private static final Duration LOST_RACE = Duration.ofSeconds(1);
    private static final int SECRET_BYTES = 20;
    private static final int RACES = 16;

    private final TotpStore store;
    private final TotpKeys keys;
    private final SubjectLogins logins;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecureRandom random;
    private final SecurityListener listener;
    private final String issuer;

    TotpEngine(TotpEngineBuilder builder) {
        store = builder.store();
        keys = builder.keys();
        logins = builder.logins();
        unitOfWork = builder.unitOfWork();
        clock = builder.clock();
        random = builder.random();
        listener = SecurityListener.all(List.of(builder.listener()));
        issuer = builder.issuer();
    }

    public static TotpEngineBuilder builder() {
        return new TotpEngineBuilder();
    }

    /**
     * A new secret, in place of one that was not confirmed; empty when the person has a confirmed app, which must be
     * removed first.
     *
     * @param account what the app shows beside the issuer, such as the e-mail address
     */
    public Optional<TotpOffer> enrol(TenantId tenant, SubjectId subject, String account) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        Secret secret = Secret.of(bytes);
        Instant now = clock.instant();
        TotpEnrolment pending = new TotpEnrolment(
                subject, keys.seal(tenant, subject, secret, random), State.PENDING, Long.MIN_VALUE, 0, now, now, 1);
        return unitOfWork.inTransaction(() -> stored(tenant, pending))
                ? Optional.of(offer(Base32.text(bytes), account))
                : Optional.empty();
    }

    /**
     * Turns the factor on by the app's first code, within ten minutes; all sessions of the person end. Outside of a
     * transaction.
     */
    public TotpOutcome confirm(TenantId tenant, SubjectId subject, String code) {
        requireNoTransaction();
        TotpOutcome outcome = unitOfWork.inTransaction(() -> {
            TotpOutcome checked = checked(tenant, subject, code, State.PENDING);
            if (checked instanceof Accepted) {
                logins.endAll(tenant, subject);
            }
            return checked;
        });
        if (outcome instanceof Accepted) {
            tell(tenant, subject, true);
        }
        return outcome;
    }

    /** Checks a code of the person's confirmed app; outside of a transaction. */
    public TotpOutcome check(TenantId tenant, SubjectId subject, String code) {
        requireNoTransaction();
        return checked(tenant, subject, code, State.CONFIRMED);
    }

    /** Whether the person has a confirmed app. */
    public boolean isOn(TenantId tenant, SubjectId subject) {
        return store.find(tenant, subject)
                .filter(row -> row.state() == State.CONFIRMED)
                .isPresent();
    }

    /** Turns the factor off; all sessions of the person end. False when there was none. Joins the host's transaction. */
    public boolean remove(TenantId tenant, SubjectId subject) {
        boolean removed = unitOfWork.inTransaction(() -> {
            boolean gone = store.delete(tenant, subject);
            if (gone) {
                logins.endAll(tenant, subject);
            }
            return gone;
        });
        if (removed) {
            tell(tenant, subject, false);
        }
        return removed;
    }

    /** Removes enrolments that were not confirmed in time, at most so many; the host calls it now and then. */
    public int removeExpired(TenantId tenant, int limit) {
        return store.deletePending(tenant, clock.instant().minus(TO_CONFIRM), limit);
    }

    private boolean stored(TenantId tenant, TotpEnrolment pending) {
        Optional<TotpEnrolment> present = store.find(tenant, pending.subject());
        if (present.filter(row -> row.state() == State.CONFIRMED).isPresent()) {
            return false;
        }
        if (present.isPresent()) {
            return store.replace(tenant, present.get(), pending.replacing(present.get()));
        }
        return store.insert(tenant, pending);
    }

    private TotpOutcome checked(TenantId tenant, SubjectId subject, String code, State wanted) {
        for (int race = 0; race < RACES; race++) {
            Instant now = clock.instant();
            Optional<TotpEnrolment> found =
                    store.find(tenant, subject).filter(row -> row.state() == wanted && isInTime(row, now));
            if (found.isEmpty()) {
                return TotpSteps.nothing(code, now);
            }
            Duration delay = found.get().remainingDelay(now);
            if (!delay.isZero()) {
                return new Locked(delay);
            }
            Optional<TotpOutcome> written = written(tenant, found.get(), code, now);
            if (written.isPresent()) {
                return written.get();
            }
        }
        // So many parallel codes for one person are no person's.
        return new Locked(LOST_RACE);
    }

    /** The outcome, once the row says so; empty when another writer was first. */
    private Optional<TotpOutcome> written(TenantId tenant, TotpEnrolment row, String code, Instant now) {
        Optional<Secret> secret = keys.open(tenant, row.subject(), row.secret());
        if (secret.isEmpty()) {
            return Optional.of(new Refused(SecurityErrors.TOTP_CODE));
        }
        TotpSteps steps = TotpSteps.of(secret.get(), code, now);
        boolean accepted = steps.step().isPresent() && steps.step().getAsLong() > row.lastStep();
        TotpEnrolment next = accepted
                ? row.accepted(steps.step().getAsLong(), resealed(tenant, row, secret.get()), now)
                : row.failed(now);
        if (!store.replace(tenant, row, next)) {
            return Optional.empty();
        }
        if (accepted) {
            return Optional.of(new Accepted());
        }
        return Optional.of(steps.step().isPresent() ? new Replayed() : refused(row, steps));
    }

    // Told at enrolment alone: later it would tell a guesser that the code was right an hour ago.
    private static TotpOutcome refused(TotpEnrolment row, TotpSteps steps) {
        boolean clockIsOff = row.state() == State.PENDING && steps.isOfAnotherTime();
        return new Refused(clockIsOff ? SecurityErrors.TOTP_CLOCK : SecurityErrors.TOTP_CODE);
    }

    private SealedSecret resealed(TenantId tenant, TotpEnrolment row, Secret secret) {
        return keys.isCurrent(row.secret()) ? row.secret() : keys.seal(tenant, row.subject(), secret, random);
    }

    private static boolean isInTime(TotpEnrolment row, Instant now) {
        return row.state() == State.CONFIRMED || now.isBefore(row.createdAt().plus(TO_CONFIRM));
    }

    private TotpOffer offer(String base32, String account) {
        String uri = "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32 + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=6&period=30";
        return new TotpOffer(Secret.of(base32), Secret.of(uri));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void requireNoTransaction() {
        if (unitOfWork.isOpen()) {
            throw new SecurityMisuseException(
                    SecurityErrors.LOGIN_TRANSACTION, "Check codes outside of a transaction", Map.of());
        }
    }

    private void tell(TenantId tenant, SubjectId subject, boolean added) {
        listener.on(new FactorChanged(tenant, clock.instant(), subject, FactorChanged.Kind.TOTP, added));
    }
}
