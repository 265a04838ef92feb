package com.petmatch.payments.refund;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.GatewayCode;

/** What became of a refund, as far as known. */
public sealed interface RefundOutcome {

    /** A stable reason code. */
    ErrorCode code();

    <T> T fold(Cases<T> cases);

    /** One method per case, so that a new case breaks the build of whoever forgot it. */
    interface Cases<T> {
        T refunded(Refunded it);

        T pending(RefundPending it);

        T exceeds(RefundExceeds it);

        T refused(RefundRefused it);

        T failed(RefundFailed it);

        T inProgress(InProgress it);

        T unresolved(Unresolved it);
    }

    /** The money was given back. */
    record Refunded(RefundId refund, Money amount) implements RefundOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.REFUND_REFUNDED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.refunded(this);
        }
    }

    /** The provider is working on it; a webhook will tell. */
    record RefundPending(RefundId refund) implements RefundOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.REFUND_PENDING;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.pending(this);
        }
    }

    /** More than is left of the charge; nothing was done. */
    record RefundExceeds(Money remaining) implements RefundOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.REFUND_EXCEEDS;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.exceeds(this);
        }
    }

    /** This charge cannot be refunded; nothing was done. */
    record RefundRefused(ErrorCode code) implements RefundOutcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.refused(this);
        }
    }

    /** The provider could not give the money back; the amount may be refunded again. */
    record RefundFailed(RefundId refund, GatewayCode reason) implements RefundOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.REFUND_FAILED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.failed(this);
        }
    }

    /** Written down, and not yet answered. */
    record InProgress(RefundId refund) implements RefundOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.REFUND_IN_PROGRESS;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inProgress(this);
        }
    }

    /** The provider's answer did not arrive; recovery finds out. */
    record Unresolved(RefundId refund) implements RefundOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.REFUND_UNRESOLVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unresolved(this);
        }
    }
}
