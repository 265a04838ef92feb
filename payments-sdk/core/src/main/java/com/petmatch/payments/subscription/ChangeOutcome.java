package com.petmatch.payments.subscription;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.SubscriptionId;

/** What became of a wish to change a subscription. */
public sealed interface ChangeOutcome {

    /** A stable reason code. */
    ErrorCode code();

    <T> T fold(Cases<T> cases);

    /** One method per case, so that a new case breaks the build of whoever forgot it. */
    interface Cases<T> {
        T changed(Changed it);

        T notAllowed(NotAllowed it);

        T unknown(SubscriptionUnknown it);
    }

    /** It stands as asked for, now or since before. */
    record Changed(Subscription subscription) implements ChangeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_CHANGED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.changed(this);
        }
    }

    /** Its state does not allow this; nothing was done. */
    record NotAllowed(SubscriptionState state) implements ChangeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_NOT_ALLOWED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.notAllowed(this);
        }
    }

    record SubscriptionUnknown(SubscriptionId subscription) implements ChangeOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_UNKNOWN;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unknown(this);
        }
    }
}
