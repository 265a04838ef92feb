package com.petmatch.payments.webhook;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;

/** What to answer a webhook; the body of the answer is empty in every case. */
public sealed interface Receipt {

    ErrorCode code();

    int httpStatus();

    <T> T fold(Cases<T> cases);

    /** One method per case, so that a new case breaks the build of whoever forgot it. */
    interface Cases<T> {
        T accepted(Accepted it);

        T duplicate(Duplicate it);

        T rejected(Rejected it);

        T unavailable(Unavailable it);
    }

    /** Stored for ever; applied later. */
    record Accepted(String eventId) implements Receipt {
        @Override
        public ErrorCode code() {
            return PaymentErrors.WEBHOOK_ACCEPTED;
        }

        @Override
        public int httpStatus() {
            return 200;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.accepted(this);
        }
    }

    /** Stored before. */
    record Duplicate(String eventId) implements Receipt {
        @Override
        public ErrorCode code() {
            return PaymentErrors.WEBHOOK_DUPLICATE;
        }

        @Override
        public int httpStatus() {
            return 200;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.duplicate(this);
        }
    }

    /** Not from the provider, or not readable; why is in our log, not in the answer. */
    record Rejected() implements Receipt {
        @Override
        public ErrorCode code() {
            return PaymentErrors.WEBHOOK_REJECTED;
        }

        @Override
        public int httpStatus() {
            return 400;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.rejected(this);
        }
    }

    /** Could not be checked or stored now; the provider sends it again. */
    record Unavailable() implements Receipt {
        @Override
        public ErrorCode code() {
            return PaymentErrors.WEBHOOK_UNAVAILABLE;
        }

        @Override
        public int httpStatus() {
            return 503;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unavailable(this);
        }
    }
}
