package com.petmatch.core.account;

import com.petmatch.core.CoreErrors;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.SubjectId;

/**
 * What became of a sign-up. A page answers all of them alike, so that nobody learns who has an account; what differs goes
 * into the mail.
 */
public sealed interface RegisterOutcome {

    /** The account is there, its address still unverified. */
    record Registered(Account account) implements RegisterOutcome {}

    /** The address belongs to this account already. */
    record EmailTaken(SubjectId holder) implements RegisterOutcome {

        /** {@code account.email.taken}. */
        public ErrorCode code() {
            return CoreErrors.EMAIL_TAKEN;
        }
    }

    /** The text is no address. */
    record InvalidEmail() implements RegisterOutcome {

        /** {@code account.email.invalid}. */
        public ErrorCode code() {
            return CoreErrors.EMAIL_INVALID;
        }
    }
}
