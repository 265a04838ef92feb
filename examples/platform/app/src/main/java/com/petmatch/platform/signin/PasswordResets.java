package com.petmatch.platform.signin;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.PrepareOutcome;
import com.petmatch.security.login.PreparedPassword;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.onetime.RedeemOutcome;
import java.util.List;
import java.util.Optional;

/**
 * Sets a new password for whoever holds a mailed link. The link is spent with the change, in one transaction; a password
 * that is refused leaves it good. Every session ends, and the second factor stays. Safe for concurrent use.
 */
public final class PasswordResets {

    /** What became of a reset. */
    public sealed interface ResetOutcome {

        record Done() implements ResetOutcome {}

        /** The password cannot be accepted. */
        record PasswordRefused(ErrorCode code) implements ResetOutcome {}

        /** The link is unknown, used or too old. */
        record LinkRefused(ErrorCode code) implements ResetOutcome {}

        /** Too many passwords are being hashed right now. */
        record Overloaded() implements ResetOutcome {}
    }

    private static final TenantId TENANT = TenantId.SINGLE;

    private final LoginEngine logins;
    private final OneTimeSecrets secrets;
    private final UnitOfWork unitOfWork;

    public PasswordResets(LoginEngine logins, OneTimeSecrets secrets, UnitOfWork unitOfWork) {
        this.logins = logins;
        this.secrets = secrets;
        this.unitOfWork = unitOfWork;
    }

    public ResetOutcome reset(String token, String password) {
        // Before the hash, which is dear on purpose: who makes links up must not get processors for them.
        Optional<ErrorCode> refusal = secrets.refusal(TENANT, MailedLink.RESET.purpose(), token);
        if (refusal.isPresent()) {
            return new ResetOutcome.LinkRefused(refusal.get());
        }
        PrepareOutcome prepared = logins.prepare(password, List.of());
        if (prepared instanceof PrepareOutcome.Refused refused) {
            return new ResetOutcome.PasswordRefused(refused.code());
        }
        if (!(prepared instanceof PrepareOutcome.Prepared ready)) {
            return new ResetOutcome.Overloaded();
        }
        return unitOfWork.inTransaction(() -> changed(token, ready.password()));
    }

    private ResetOutcome changed(String token, PreparedPassword next) {
        RedeemOutcome outcome = secrets.redeem(TENANT, MailedLink.RESET.purpose(), token);
        if (!(outcome instanceof RedeemOutcome.Redeemed redeemed)) {
            return new ResetOutcome.LinkRefused(((RedeemOutcome.Refused) outcome).code());
        }
        return logins.resetPassword(TENANT, redeemed.subject(), next)
                ? new ResetOutcome.Done()
                : new ResetOutcome.LinkRefused(SecurityErrors.ONETIME_UNKNOWN);
    }
}
