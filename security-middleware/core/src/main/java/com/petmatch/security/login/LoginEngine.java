package com.petmatch.security.login;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.login.LoginOutcome.Completed;
import com.petmatch.security.login.LoginOutcome.Delayed;
import com.petmatch.security.login.LoginOutcome.Overloaded;
import com.petmatch.security.login.LoginOutcome.Refused;
import com.petmatch.security.login.LoginOutcome.VerificationNeeded;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.password.PasswordOutcome;
import com.petmatch.security.password.PasswordRules;
import com.petmatch.security.session.SubjectLogins;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Signs people in by e-mail and password, and keeps what they sign in with.
 *
 * <p><b>Security guarantees.</b> An unknown, wrong or switched-off account gets the same outcome after the same work.
 * Failures are counted before the check; after five of one account from one network each next attempt waits 1, 2, 4 …
 * 300 seconds, and other networks do not. A changed or reset password ends all sessions. Hashing never happens inside a
 * transaction: the engine refuses to. Safe for concurrent use.
 */
public final class LoginEngine {

    private static final Secret NO_PASSWORD = Secret.of(new byte[] {0});

    private final CredentialStore credentials;
    private final LookupKeys lookups;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final LoginThrottle throttle;
    private final SubjectLogins logins;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecurityListener listener;
    private final PasswordHash dummy;

    LoginEngine(LoginEngineBuilder builder) {
        credentials = builder.credentials();
        lookups = builder.lookups();
        hasher = builder.hasher();
        rules = builder.rules();
        logins = builder.logins();
        unitOfWork = builder.unitOfWork();
        clock = builder.clock();
        throttle = new LoginThrottle(builder.failures(), clock);
        listener = SecurityListener.all(List.of(builder.listener()));
        dummy = builder.dummy();
    }

    public static LoginEngineBuilder builder() {
        return new LoginEngineBuilder();
    }

    /**
     * Checks a new password against the rules and hashes it; outside of a transaction.
     *
     * @param context words the password must not be made of, such as the e-mail name
     */
    public PrepareOutcome prepare(String password, List<String> context) {
        requireNoTransaction();
        PasswordOutcome checked = rules.check(password, context);
        if (!(checked instanceof PasswordOutcome.Acceptable acceptable)) {
            return new PrepareOutcome.Refused(((PasswordOutcome.Refused) checked).code());
        }
        HashOutcome hashed = hasher.hash(acceptable.password());
        return hashed instanceof HashOutcome.Hashed done
                ? new PrepareOutcome.Prepared(new PreparedPassword(done.hash()))
                : new PrepareOutcome.Overloaded();
    }

    /**
     * Stores what a new person signs in with, unverified; joins the host's transaction. False when the e-mail address or
     * the subject has a credential already: the host's answer must not tell.
     */
    public boolean register(TenantId tenant, SubjectId subject, String email, PreparedPassword password) {
        boolean known = lookups.candidates(email).stream()
                .anyMatch(lookup -> credentials.find(tenant, lookup).isPresent());
        return !known
                && credentials.insert(
                        tenant,
                        new Credential(
                                subject,
                                lookups.current(email),
                                password.hash(),
                                Credential.State.UNVERIFIED,
                                clock.instant(),
                                1));
    }

    /** The e-mail address is proven; joins the host's transaction. False when there is nothing to verify. */
    public boolean verified(TenantId tenant, SubjectId subject) {
        return change(
                tenant,
                subject,
                credential -> credential.state() == Credential.State.UNVERIFIED
                        ? credential.withState(Credential.State.ACTIVE, clock.instant())
                        : credential);
    }

    /** Switches the account off and ends its sessions; joins the host's transaction. */
    public boolean disable(TenantId tenant, SubjectId subject) {
        return unitOfWork.inTransaction(() -> {
            logins.endAll(tenant, subject);
            return change(tenant, subject, found -> found.withState(Credential.State.DISABLED, clock.instant()));
        });
    }

    /** Switches a disabled account on again; joins the host's transaction. False when it is not disabled. */
    public boolean enable(TenantId tenant, SubjectId subject) {
        return change(
                tenant,
                subject,
                found -> found.state() == Credential.State.DISABLED
                        ? found.withState(Credential.State.ACTIVE, clock.instant())
                        : found);
    }

    /** The person behind an e-mail address, for reset links: the answer to the client must be the same for none. */
    public Optional<SubjectId> subjectOf(TenantId tenant, String email) {
        return findByEmail(tenant, email)
                .filter(credential -> credential.state() != Credential.State.DISABLED)
                .map(Credential::subject);
    }

    /** Whether the account may be opened at all; ask before a passkey or a token alone opens it. */
    public boolean isActive(TenantId tenant, SubjectId subject) {
        return credentials
                .find(tenant, subject)
                .filter(credential -> credential.state() == Credential.State.ACTIVE)
                .isPresent();
    }

    Optional<Credential> credential(TenantId tenant, SubjectId subject) {
        return credentials.find(tenant, subject);
    }

    /** Checks e-mail and password; outside of a transaction, so that a rollback forgets no failure. */
    public LoginOutcome authenticate(LoginAttempt attempt) {
        requireNoTransaction();
        FailureKey failures = lookups.failure(lookups.current(attempt.email()), attempt.client());
        Optional<Credential> found = findByEmail(attempt.tenant(), attempt.email());
        LoginOutcome outcome = checked(attempt.tenant(), failures, found, attempt.password());
        if (outcome instanceof Completed || outcome instanceof VerificationNeeded) {
            throttle.succeeded(attempt.tenant(), failures);
            moveToCurrentKey(attempt, found.orElseThrow());
        }
        tell(attempt, outcome);
        return outcome;
    }

    /** Changes the password of a signed-in person who knows the present one; all sessions end. */
    public LoginOutcome changePassword(PasswordChange change) {
        requireNoTransaction();
        Optional<Credential> found = credentials.find(change.tenant(), change.subject());
        LookupKey account = found.map(Credential::lookup)
                .orElseGet(() -> lookups.current(change.subject().toString()));
        FailureKey failures = lookups.failure(account, change.client());
        LoginOutcome outcome = checked(change.tenant(), failures, found, change.current());
        if (outcome instanceof Completed || outcome instanceof VerificationNeeded) {
            throttle.succeeded(change.tenant(), failures);
            store(change.tenant(), change.subject(), change.next(), false);
        }
        return outcome;
    }

    /** Sets a password after a reset link was redeemed; all sessions end. Joins the host's transaction. */
    public boolean resetPassword(TenantId tenant, SubjectId subject, PreparedPassword next) {
        return store(tenant, subject, next, true);
    }

    private LoginOutcome checked(TenantId tenant, FailureKey failures, Optional<Credential> found, String presented) {
        Duration delay = throttle.admit(tenant, failures);
        if (!delay.isZero()) {
            return new Delayed(delay);
        }
        Optional<Credential> usable = found.filter(credential -> credential.state() != Credential.State.DISABLED);
        Optional<Secret> password = PasswordRules.presented(presented);
        CheckOutcome check = hasher.check(
                password.orElse(NO_PASSWORD),
                usable.filter(credential -> password.isPresent())
                        .map(Credential::hash)
                        .orElse(dummy));
        if (check instanceof CheckOutcome.Overloaded) {
            return new Overloaded();
        }
        if (!(check instanceof CheckOutcome.Match match) || usable.isEmpty() || password.isEmpty()) {
            return new Refused();
        }
        if (match.needsRehash()) {
            rehash(tenant, usable.get(), password.get());
        }
        return usable.get().state() == Credential.State.UNVERIFIED
                ? new VerificationNeeded(usable.get().subject())
                : new Completed(usable.get().subject());
    }

    // Best effort: when the hasher is busy or another writer was first, the next sign-in tries again.
    private void rehash(TenantId tenant, Credential credential, Secret password) {
        if (hasher.hash(password) instanceof HashOutcome.Hashed hashed) {
            credentials.replace(tenant, credential, credential.withHash(hashed.hash(), clock.instant()));
        }
    }

    private void moveToCurrentKey(LoginAttempt attempt, Credential credential) {
        LookupKey current = lookups.current(attempt.email());
        if (!credential.lookup().equals(current)) {
            change(attempt.tenant(), credential.subject(), found -> found.withLookup(current));
        }
    }

    private Optional<Credential> findByEmail(TenantId tenant, String email) {
        return lookups.candidates(email).stream()
                .map(lookup -> credentials.find(tenant, lookup))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean store(TenantId tenant, SubjectId subject, PreparedPassword next, boolean byReset) {
        boolean stored = unitOfWork.inTransaction(() -> {
            logins.endAll(tenant, subject);
            return change(tenant, subject, found -> found.withHash(next.hash(), clock.instant()));
        });
        if (stored) {
            listener.on(new SecurityEvent.PasswordChanged(tenant, clock.instant(), subject, byReset));
        }
        return stored;
    }

    /** Compare-and-set with a few repetitions; false when there is no credential or nothing to change. */
    private boolean change(TenantId tenant, SubjectId subject, UnaryOperator<Credential> step) {
        for (int race = 0; race < 4; race++) {
            Optional<Credential> found = credentials.find(tenant, subject);
            Optional<Credential> next =
                    found.map(step).filter(changed -> !found.get().equals(changed));
            if (next.isEmpty()) {
                return false;
            }
            if (credentials.replace(tenant, found.get(), next.get())) {
                return true;
            }
        }
        throw new StoreConflictException("credential");
    }

    private void tell(LoginAttempt attempt, LoginOutcome outcome) {
        if (outcome instanceof Completed completed) {
            listener.on(new SecurityEvent.LoginSucceeded(
                    attempt.tenant(), clock.instant(), completed.subject(), attempt.client()));
        } else {
            listener.on(new SecurityEvent.LoginRefused(
                    attempt.tenant(), clock.instant(), attempt.client(), outcome.code()));
        }
    }

    private void requireNoTransaction() {
        if (unitOfWork.isOpen()) {
            throw new SecurityMisuseException(
                    SecurityErrors.LOGIN_TRANSACTION, "Passwords are not hashed inside a transaction", Map.of());
        }
    }
}
