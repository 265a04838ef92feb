package com.petmatch.payments.vault;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.NextAction;

/** What became of keeping a method, as far as known. */
public sealed interface SetupOutcome {

    SavedMethodId method();

    /** A stable reason code. */
    ErrorCode code();

    <T> T fold(Cases<T> cases);

    /** One method per case, so that a new case breaks the build of whoever forgot it. */
    interface Cases<T> {
        T saved(Saved it);

        T actionRequired(ActionRequired it);

        T declined(Declined it);

        T inProgress(InProgress it);

        T unresolved(Unresolved it);

        T removed(Removed it);
    }

    /** It is kept and may be charged. */
    record Saved(SavedMethod kept) implements SetupOutcome {
        @Override
        public SavedMethodId method() {
            return kept.id();
        }

        @Override
        public ErrorCode code() {
            return PaymentErrors.METHOD_SAVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.saved(this);
        }
    }

    /** The customer must act; {@link Vault#resume} when he comes back. */
    record ActionRequired(SavedMethodId method, NextAction next) implements SetupOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.METHOD_ACTION_REQUIRED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.actionRequired(this);
        }
    }

    /** It is not kept. */
    record Declined(SavedMethodId method, DeclineReason reason) implements SetupOutcome {
        @Override
        public ErrorCode code() {
            return reason.code();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.declined(this);
        }
    }

    /** Written down and not answered yet. */
    record InProgress(SavedMethodId method) implements SetupOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.METHOD_IN_PROGRESS;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inProgress(this);
        }
    }

    /** The provider's answer did not arrive; asking again with the same key finds out. */
    record Unresolved(SavedMethodId method) implements SetupOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.METHOD_UNRESOLVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unresolved(this);
        }
    }

    /** It was kept once, and deleted since. */
    record Removed(SavedMethodId method) implements SetupOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.METHOD_REMOVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.removed(this);
        }
    }
}
