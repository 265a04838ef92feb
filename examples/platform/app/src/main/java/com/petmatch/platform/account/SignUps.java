package com.petmatch.platform.account;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.AccountPreferences;
import com.petmatch.core.account.Accounts;
import com.petmatch.core.account.EmailAddress;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.core.account.RegisterOutcome;
import com.petmatch.core.account.Registration;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.Pii;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.PrepareOutcome;
import com.petmatch.security.login.PreparedPassword;
import com.petmatch.security.onetime.OneTimePurpose;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.onetime.RedeemOutcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens accounts: account, credential and event in one transaction, after the password was hashed outside of it. A known
 * address gets the same outcome as a new one; only its owner is told, by letter. Safe for concurrent use.
 */
public final class SignUps {

    /** What the person sees; it never tells whether the address was known. */
    public sealed interface SignUpOutcome {

        record CheckYourMail() implements SignUpOutcome {}

        /** A field cannot be accepted: {@code email} or {@code password}. */
        record Refused(String field, ErrorCode code) implements SignUpOutcome {}

        /** Too many passwords are being hashed right now. */
        record Overloaded() implements SignUpOutcome {}
    }

    /**
     * What the person sent.
     *
     * @param language the page's language, which becomes the account's
     * @param clickToken the affiliate's click cookie, when there is one
     */
    public record SignUp(String email, String password, LanguageTag language, Optional<String> clickToken) {

        @Override
        public String toString() {
            return "SignUp[masked]";
        }
    }

    private final TenantId tenant;
    private final Accounts accounts;
    private final LoginEngine logins;
    private final OneTimeSecrets secrets;
    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final IdSource ids;
    private final InstantSource clock;

    public SignUps(
            TenantId tenant,
            Accounts accounts,
            LoginEngine logins,
            OneTimeSecrets secrets,
            UnitOfWork unitOfWork,
            Outbox outbox,
            IdSource ids,
            InstantSource clock) {
        this.tenant = tenant;
        this.accounts = accounts;
        this.logins = logins;
        this.secrets = secrets;
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public SignUpOutcome signUp(SignUp wish) {
        if (EmailAddress.parse(wish.email()).isEmpty()) {
            return new SignUpOutcome.Refused("email", new RegisterOutcome.InvalidEmail().code());
        }
        PrepareOutcome prepared = logins.prepare(wish.password(), List.of(wish.email()));
        if (prepared instanceof PrepareOutcome.Refused refused) {
            return new SignUpOutcome.Refused("password", refused.code());
        }
        if (prepared instanceof PrepareOutcome.Prepared ready) {
            unitOfWork.inTransaction(() -> write(wish, ready.password()));
            return new SignUpOutcome.CheckYourMail();
        }
        return new SignUpOutcome.Overloaded();
    }

    /**
     * Opens an account whose address needs no proof: the operator's own.
     *
     * @param alongside what else commits with it
     */
    public void openVerified(SignUp wish, Consumer<SubjectId> alongside) {
        PrepareOutcome prepared = logins.prepare(wish.password(), List.of());
        if (!(prepared instanceof PrepareOutcome.Prepared ready)) {
            throw new IllegalArgumentException("Expected an acceptable password, got one that is " + prepared);
        }
        unitOfWork.inTransaction(() -> {
            RegisterOutcome outcome = register(wish);
            if (!(outcome instanceof RegisterOutcome.Registered registered)) {
                throw new IllegalStateException("Expected a new account, got " + outcome);
            }
            SubjectId subject = registered.account().id();
            logins.register(tenant, subject, wish.email(), ready.password());
            accounts.verifyEmail(tenant, subject, wish.email());
            logins.verified(tenant, subject);
            alongside.accept(subject);
        });
    }

    /** Spends the link of the confirmation letter; empty when the address is proven, else why not. */
    public Optional<ErrorCode> confirm(String token) {
        return unitOfWork.inTransaction(() -> {
            RedeemOutcome outcome = secrets.redeem(tenant, OneTimePurpose.VERIFY_EMAIL, token);
            if (outcome instanceof RedeemOutcome.Redeemed redeemed) {
                prove(redeemed.subject());
                return Optional.<ErrorCode>empty();
            }
            return Optional.of(((RedeemOutcome.Refused) outcome).code());
        });
    }

    private void prove(SubjectId subject) {
        Account account = accounts.find(tenant, subject).orElseThrow();
        accounts.verifyEmail(tenant, subject, account.emailAddress().text());
        logins.verified(tenant, subject);
    }

    private void write(SignUp wish, PreparedPassword password) {
        RegisterOutcome outcome = register(wish);
        if (outcome instanceof RegisterOutcome.Registered registered) {
            logins.register(tenant, registered.account().id(), wish.email(), password);
        } else if (outcome instanceof RegisterOutcome.EmailTaken taken) {
            outbox.append(new SignUpRepeated(new EventId(ids.next()), tenant, taken.holder(), clock.instant()));
        }
    }

    private RegisterOutcome register(SignUp wish) {
        Pii<String> email = Pii.of(wish.email(), DataCategory.CONTACT);
        return accounts.register(
                tenant, new Registration(email, AccountPreferences.of(wish.language()), wish.clickToken()));
    }
}
