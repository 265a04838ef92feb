package com.petmatch.affiliate.attribution;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;
import java.time.Instant;
import java.util.Optional;

/** What became of a new customer's click. Whatever it is, the sign-up itself goes on. */
public sealed interface LeadOutcome {

    /** Why the customer was not bound by this call; empty when it was. */
    Optional<ErrorCode> reason();

    /** The customer belongs to the partner from now on. */
    record Bound(Binding binding) implements LeadOutcome {
        @Override
        public Optional<ErrorCode> reason() {
            return Optional.empty();
        }
    }

    /** The customer belonged to a partner before; nothing was written. */
    record AlreadyBound(Binding binding) implements LeadOutcome {
        @Override
        public Optional<ErrorCode> reason() {
            return Optional.of(Codes.LEAD_ALREADY_BOUND);
        }
    }

    /** No token, or one whose click is not known here. */
    record NoClick() implements LeadOutcome {
        @Override
        public Optional<ErrorCode> reason() {
            return Optional.of(Codes.LEAD_NO_CLICK);
        }
    }

    /** The click is older than the window. */
    record Expired(Instant clickedAt) implements LeadOutcome {
        @Override
        public Optional<ErrorCode> reason() {
            return Optional.of(Codes.LEAD_EXPIRED);
        }
    }

    /** No live key of ours signed the token. */
    record Forged() implements LeadOutcome {
        @Override
        public Optional<ErrorCode> reason() {
            return Optional.of(Codes.LEAD_FORGED);
        }
    }

    /** The customer is the partner. */
    record SelfReferral() implements LeadOutcome {
        @Override
        public Optional<ErrorCode> reason() {
            return Optional.of(Codes.LEAD_SELF_REFERRAL);
        }
    }

    /** The click earns no credit: the browser said that no person asked for it, or it lies in the future. */
    record Discredited(ErrorCode cause) implements LeadOutcome {
        @Override
        public Optional<ErrorCode> reason() {
            return Optional.of(cause);
        }
    }
}
