package com.petmatch.security.login;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.login.LoginOutcome.Completed;
import com.petmatch.security.login.LoginOutcome.Refused;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.password.PasswordOutcome;
import com.petmatch.security.password.PasswordRules;
import com.petmatch.security.session.SubjectLogins;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Signs people in by e-mail and password, and keeps what they sign in with.
 *
 * <p><b>Security guarantees.</b> An unknown, wrong or switched-off account gets the same outcome after the same work; so
 * does a password that was reset, or an account that was switched off, while it was being checked. Failures are counted
 * before the check; after five of one account from one network each next attempt waits 1, 2, 4 … 300 seconds, and other
 * networks do not. A changed or reset password ends all sessions. Hashing never happens inside a transaction: the engine
 * refuses to. Safe for concurrent use.
 */
public final class LoginEngine {

    private final CredentialStore credentials;
    private final LookupKeys lookups;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final LoginThrottle throttle;
    private final SubjectLogins logins;
    private final SubjectLogins whenDisabled;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecurityListener listener;
    private final PasswordCheck passwords;

    LoginEngine(LoginEngineBuilder builder) {
        credentials = builder.credentials();
        lookups = builder.lookups();
        hasher = builder.hasher();
        rules = builder.rules();
        logins = builder.logins();
        whenDisabled = builder.whenDisabled();
        unitOfWork = builder.unitOfWork();
        clock = builder.clock();
        throttle = new LoginThrottle(builder.failures(), clock);
        listener = SecurityListener.all(List.of(builder.listener()));
        passwords = new PasswordCheck(credentials, hasher, throttle, builder.dummy());
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
                credential -> moved(credential, credential.state().verified()));
    }

    /** Switches the account off and ends its sessions, and what else ends then; joins the host's transaction. */
    public boolean disable(TenantId tenant, SubjectId subject) {
        return unitOfWork.inTransaction(() -> {
            // First the state, which waits for whatever is just being opened, then its end with everything else.
            boolean changed = change(
                    tenant, subject, found -> found.withState(found.state().disabled(), clock.instant()));
            logins.and(whenDisabled).endAll(tenant, subject);
            return changed;
        });
    }

    /**
     * Opens a session or whatever else keeps a person signed in, only while the account stands as it was proven: one that
     * was switched off or got another password meanwhile opens nothing, and one to which that is just happening waits and
     * then ends this too. Joins the host's transaction.
     */
    public <T> Optional<T> whileStanding(ProvenAccount account, Supplier<T> opening) {
        return unitOfWork.inTransaction(() -> credentials
                .hold(account.tenant(), account.subject())
                .filter(credential -> credential.state() == Credential.State.ACTIVE)
                .filter(credential -> credential.isAsOf(account.asOf()))
                .map(credential -> opening.get()));
    }

    /**
     * The account as it stands now, for a person who proved it by other means than the password, such as a passkey or a
     * session that is still open; empty when it may not be opened.
     */
    public Optional<ProvenAccount> standing(TenantId tenant, SubjectId subject) {
        return credentials
                .find(tenant, subject)
                .filter(credential -> credential.state() == Credential.State.ACTIVE)
                .map(credential -> ProvenAccount.of(tenant, credential));
    }

    /**
     * Switches a disabled account on again, unverified when it was so; joins the host's transaction. False when it is not
     * disabled.
     */
    public boolean enable(TenantId tenant, SubjectId subject) {
        return change(tenant, subject, found -> moved(found, found.state().enabled()));
    }

    /** The person behind an e-mail address, for reset links: the answer to the client must be the same for none. */
    public Optional<SubjectId> subjectOf(TenantId tenant, String email) {
        return findByEmail(tenant, email)
                .filter(credential -> !credential.state().isDisabled())
                .map(Credential::subject);
    }

    /** Whether the account may be opened at all; what opens it does so {@linkplain #whileStanding while it stands}. */
    public boolean isActive(TenantId tenant, SubjectId subject) {
        return standing(tenant, subject).isPresent();
    }

    Optional<Credential> credential(TenantId tenant, SubjectId subject) {
        return credentials.find(tenant, subject);
    }

    /** Checks e-mail and password; outside of a transaction, so that a rollback forgets no failure. */
    public LoginOutcome authenticate(LoginAttempt attempt) {
        return check(attempt).outcome();
    }

    /** The same, with the credential that was proven. */
    PasswordCheck.Checked check(LoginAttempt attempt) {
        requireNoTransaction();
        FailureKey failures = lookups.failure(lookups.current(attempt.email()), attempt.client());
        Optional<Credential> found = findByEmail(attempt.tenant(), attempt.email());
        PasswordCheck.Checked checked = passwords.check(attempt.tenant(), failures, found, attempt.password());
        checked.proven().ifPresent(proven -> {
            throttle.succeeded(attempt.tenant(), failures);
            moveToCurrentKey(attempt, proven);
        });
        tell(attempt, checked.outcome());
        return checked;
    }

    /**
     * Changes the password of a signed-in person who knows the present one; all sessions end. A password that was reset
     * meanwhile stays, and the answer is that of a wrong one.
     */
    public LoginOutcome changePassword(PasswordChange change) {
        requireNoTransaction();
        TenantId tenant = change.tenant();
        Optional<Credential> found = credentials.find(tenant, change.subject());
        LookupKey account = found.map(Credential::lookup)
                .orElseGet(() -> lookups.current(change.subject().toString()));
        FailureKey failures = lookups.failure(account, change.client());
        PasswordCheck.Checked checked = passwords.check(tenant, failures, found, change.current());
        if (checked.proven().isEmpty()) {
            return checked.outcome();
        }
        throttle.succeeded(tenant, failures);
        Instant known = checked.proven().get().changedAt();
        return store(tenant, change.subject(), change.next(), Optional.of(known))
                .map(stored -> PasswordCheck.opened(tenant, stored))
                .orElseGet(Refused::new);
    }

    /** Sets a password after a reset link was redeemed; all sessions end. Joins the host's transaction. */
    public boolean resetPassword(TenantId tenant, SubjectId subject, PreparedPassword next) {
        return store(tenant, subject, next, Optional.empty()).isPresent();
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

    /** Stores the next password; over the credential as it was known alone, when that is given. */
    private Optional<Credential> store(
            TenantId tenant, SubjectId subject, PreparedPassword next, Optional<Instant> known) {
        Optional<Credential> stored = unitOfWork.inTransaction(() -> {
            Optional<Credential> changed = changed(
                    tenant,
                    subject,
                    found -> known.isEmpty() || found.isAsOf(known.get())
                            ? found.withHash(next.hash(), clock.instant())
                            : found);
            if (changed.isPresent()) {
                logins.endAll(tenant, subject);
            }
            return changed;
        });
        if (stored.isPresent()) {
            listener.on(new SecurityEvent.PasswordChanged(tenant, clock.instant(), subject, known.isEmpty()));
        }
        return stored;
    }

    private Credential moved(Credential found, Credential.State next) {
        return found.state() == next ? found : found.withState(next, clock.instant());
    }

    private boolean change(TenantId tenant, SubjectId subject, UnaryOperator<Credential> step) {
        return changed(tenant, subject, step).isPresent();
    }

    /** Compare-and-set with a few repetitions; empty when there is no credential or nothing to change. */
    private Optional<Credential> changed(TenantId tenant, SubjectId subject, UnaryOperator<Credential> step) {
        for (int race = 0; race < 4; race++) {
            Optional<Credential> found = credentials.find(tenant, subject);
            Optional<Credential> next =
                    found.map(step).filter(changed -> !found.get().equals(changed));
            if (next.isEmpty() || credentials.replace(tenant, found.get(), next.get())) {
                return next;
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

    void requireNoTransaction() {
        if (unitOfWork.isOpen()) {
            throw new SecurityMisuseException(
                    SecurityErrors.LOGIN_TRANSACTION, "Sign in outside of a transaction", Map.of());
        }
    }
}
