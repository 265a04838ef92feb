package com.petmatch.payments.charge;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.NextAction;

/** What became of a charge, as far as known. An unknown outcome is {@link Unresolved}: never charge again for it. */
public sealed interface ChargeOutcome {

    ChargeId charge();

    /** A stable reason code. */
    ErrorCode code();

    <T> T fold(Cases<T> cases);

    /** One method per case, so that a new case breaks the build of whoever forgot it. */
    interface Cases<T> {
        T approved(Approved it);

        T authorized(Authorized it);

        T actionRequired(ActionRequired it);

        T pending(Pending it);

        T declined(Declined it);

        T inProgress(InProgress it);

        T unresolved(Unresolved it);
    }

    /** The money was taken. */
    record Approved(ChargeId charge) implements ChargeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CHARGE_APPROVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.approved(this);
        }
    }

    /** The money is held, not taken. */
    record Authorized(ChargeId charge) implements ChargeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CHARGE_AUTHORIZED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.authorized(this);
        }
    }

    /** The customer must act. */
    record ActionRequired(ChargeId charge, NextAction next) implements ChargeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CHARGE_ACTION_REQUIRED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.actionRequired(this);
        }
    }

    /** The provider is still working on it; a webhook will tell. */
    record Pending(ChargeId charge) implements ChargeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CHARGE_PENDING;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.pending(this);
        }
    }

    /** No money was taken. */
    record Declined(ChargeId charge, DeclineReason reason) implements ChargeOutcome {
        @Override
        public ErrorCode code() {
            return reason.code();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.declined(this);
        }
    }

    /** Another thread or process is at it right now. */
    record InProgress(ChargeId charge) implements ChargeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CHARGE_IN_PROGRESS;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inProgress(this);
        }
    }

    /** The provider's answer did not arrive; recovery finds out. */
    record Unresolved(ChargeId charge) implements ChargeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.CHARGE_UNRESOLVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unresolved(this);
        }
    }
}
