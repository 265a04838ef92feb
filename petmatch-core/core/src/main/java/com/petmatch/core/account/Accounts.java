package com.petmatch.core.account;

import com.petmatch.core.EngineParts;
import com.petmatch.core.account.AccountChange.Absent;
import com.petmatch.core.account.AccountChange.Changed;
import com.petmatch.core.account.AccountChange.NotAllowed;
import com.petmatch.core.account.AccountChange.Stale;
import com.petmatch.core.account.AccountChange.Unchanged;
import com.petmatch.core.account.AccountState.Active;
import com.petmatch.core.account.AccountState.Erased;
import com.petmatch.core.account.AccountState.PendingErasure;
import com.petmatch.core.account.AccountState.Suspended;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Opens and changes accounts; every change commits together with its event. Safe for concurrent use.
 *
 * <p>Passwords, keys and logins are not here: they belong to security-middleware under the same {@link SubjectId}.
 */
public final class Accounts {

    private final AccountStore store;
    private final EngineParts parts;

    /** Accounts kept in this store. */
    public Accounts(AccountStore store, EngineParts parts) {
        this.store = store;
        this.parts = parts;
    }

    /** Opens an account with a new id and tells {@link AccountCreated}. */
    public RegisterOutcome register(TenantId tenant, Registration registration) {
        Optional<EmailAddress> email = EmailAddress.parse(registration.email().reveal(Purpose.SERVICE));
        if (email.isEmpty()) {
            return new RegisterOutcome.InvalidEmail();
        }
        return parts.unitOfWork().inTransaction(() -> registered(tenant, email.get(), registration));
    }

    /** The account in whatever state; its own person and the operator may ask. */
    public Optional<Account> find(TenantId tenant, SubjectId id) {
        return store.find(tenant, id);
    }

    /** The account of this address, however it is written; for sign-in, never to tell others whether it exists. */
    public Optional<Account> findByEmail(TenantId tenant, String email) {
        return EmailAddress.parse(email).flatMap(address -> store.findByEmail(tenant, address));
    }

    /** Records that the person proved to read this address; not allowed when the account has another one by now. */
    public AccountChange verifyEmail(TenantId tenant, SubjectId id, String email) {
        return change(tenant, id, AccountChanged.Kind.EMAIL_VERIFIED, (account, now) -> {
            boolean same = EmailAddress.parse(email)
                    .filter(account.emailAddress()::equals)
                    .isPresent();
            if (!account.state().isActive() || !same) {
                return new NotAllowed(account.state());
            }
            return account.isEmailVerified() ? new Unchanged(account) : new Changed(account.withEmailVerified(now));
        });
    }

    /** Changes language, time zone and country of the version that the person saw. */
    public AccountChange changePreferences(
            TenantId tenant, SubjectId id, long expectedVersion, AccountPreferences preferences) {
        return change(tenant, id, AccountChanged.Kind.PREFERENCES_CHANGED, (account, now) -> {
            if (!account.state().isActive()) {
                return new NotAllowed(account.state());
            }
            if (account.version() != expectedVersion) {
                return new Stale(account);
            }
            return account.preferences().equals(preferences)
                    ? new Unchanged(account)
                    : new Changed(account.withPreferences(preferences));
        });
    }

    /** Closes an active account for a stated reason. */
    public AccountChange suspend(TenantId tenant, SubjectId id, ErrorCode reason) {
        return change(tenant, id, AccountChanged.Kind.SUSPENDED, (account, now) -> {
            if (account.state() instanceof Suspended) {
                return new Unchanged(account);
            }
            return fromActive(account, new Suspended(reason, now));
        });
    }

    /** Opens a suspended account again. */
    public AccountChange reinstate(TenantId tenant, SubjectId id) {
        return change(tenant, id, AccountChanged.Kind.REINSTATED, (account, now) -> {
            if (account.state().isActive()) {
                return new Unchanged(account);
            }
            return account.state() instanceof Suspended
                    ? new Changed(account.withState(new Active()))
                    : new NotAllowed(account.state());
        });
    }

    /** Starts the 14 days after which the account is erased; it is hidden at once. Suspended accounts may ask too. */
    public AccountChange requestErasure(TenantId tenant, SubjectId id) {
        return change(tenant, id, AccountChanged.Kind.ERASURE_REQUESTED, (account, now) -> {
            if (account.state() instanceof PendingErasure) {
                return new Unchanged(account);
            }
            if (account.state() instanceof Erased) {
                return new NotAllowed(account.state());
            }
            Optional<Suspended> suspension =
                    account.state() instanceof Suspended suspended ? Optional.of(suspended) : Optional.empty();
            return new Changed(account.withState(new PendingErasure(now, suspension)));
        });
    }

    /** Takes an erasure back while its 14 days run; a suspension from before stands again. */
    public AccountChange withdrawErasure(TenantId tenant, SubjectId id) {
        return change(tenant, id, AccountChanged.Kind.ERASURE_WITHDRAWN, (account, now) -> {
            if (account.state() instanceof PendingErasure pending && now.isBefore(pending.due())) {
                return new Changed(account.withState(pending.before()));
            }
            return new NotAllowed(account.state());
        });
    }

    /** Erases an account whose 14 days have passed; the last step, after every other participant has erased. */
    public AccountChange erase(TenantId tenant, SubjectId id) {
        return change(tenant, id, AccountChanged.Kind.ERASED, (account, now) -> {
            if (account.state() instanceof Erased) {
                return new Unchanged(account);
            }
            boolean due = account.state() instanceof PendingErasure pending && !now.isBefore(pending.due());
            return due ? new Changed(account.erased(now)) : new NotAllowed(account.state());
        });
    }

    private RegisterOutcome registered(TenantId tenant, EmailAddress email, Registration registration) {
        Optional<Account> holder = store.findByEmail(tenant, email);
        if (holder.isPresent()) {
            return new RegisterOutcome.EmailTaken(holder.get().id());
        }
        SubjectId id = new SubjectId(parts.ids().next());
        Account account = Account.created(id, email, registration.preferences(), parts.now());
        if (!store.insert(tenant, account)) {
            // Somebody else registered the address between the look and the insert.
            return new RegisterOutcome.EmailTaken(
                    store.findByEmail(tenant, email).orElseThrow().id());
        }
        parts.outbox()
                .append(new AccountCreated(
                        parts.nextEventId(),
                        tenant,
                        id,
                        registration.preferences().language(),
                        registration.clickToken(),
                        account.createdAt()));
        return new RegisterOutcome.Registered(account);
    }

    private static AccountChange fromActive(Account account, AccountState next) {
        return account.state().isActive() ? new Changed(account.withState(next)) : new NotAllowed(account.state());
    }

    /** Decides on the account as it stands, then writes and tells when the decision is a change. */
    private AccountChange change(
            TenantId tenant,
            SubjectId id,
            AccountChanged.Kind kind,
            BiFunction<Account, Instant, AccountChange> decide) {
        return parts.unitOfWork().inTransaction(() -> {
            Instant now = parts.now();
            AccountChange decision = store.find(tenant, id)
                    .map(account -> decide.apply(account, now))
                    .orElseGet(Absent::new);
            if (decision instanceof Changed changed) {
                return written(tenant, changed, kind, now);
            }
            return decision;
        });
    }

    private AccountChange written(TenantId tenant, Changed changed, AccountChanged.Kind kind, Instant now) {
        Account next = changed.account();
        if (!store.update(tenant, next)) {
            return store.find(tenant, next.id()).<AccountChange>map(Stale::new).orElseGet(Absent::new);
        }
        parts.outbox().append(new AccountChanged(parts.nextEventId(), tenant, next.id(), kind, next.version(), now));
        return changed;
    }
}
