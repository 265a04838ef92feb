package com.petmatch.payments.subscription;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.DeclineReason;
import java.net.URI;

/** What became of a wish to subscribe. */
public sealed interface SubscriptionOutcome {

    /** A stable reason code. */
    ErrorCode code();

    <T> T fold(Cases<T> cases);

    /** One method per case, so that a new case breaks the build of whoever forgot it. */
    interface Cases<T> {
        T checkoutNeeded(CheckoutNeeded it);

        T started(Started it);

        T alreadySubscribed(AlreadySubscribed it);

        T declined(PaymentDeclined it);

        T inProgress(InProgress it);

        T unresolved(PaymentUnresolved it);

        T planUnknown(PlanUnknown it);

        T currencyUnavailable(CurrencyUnavailable it);

        T seatsBelowMinimum(SeatsBelowMinimum it);
    }

    /** Send the customer to the page; the subscription starts when the provider tells that it was paid. */
    record CheckoutNeeded(SubscriptionId subscription, ChargeId charge, URI hostedPage) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_CHECKOUT_NEEDED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.checkoutNeeded(this);
        }
    }

    /** It is active. */
    record Started(Subscription subscription) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_STARTED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.started(this);
        }
    }

    /** The customer has a live subscription that this one would double. */
    record AlreadySubscribed(Subscription subscription) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_ALREADY;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.alreadySubscribed(this);
        }
    }

    /** The first payment was declined, canceled or not made in time; start again with a new key. */
    record PaymentDeclined(SubscriptionId subscription, DeclineReason reason) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return reason.code();
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.declined(this);
        }
    }

    /** Being set up or paid right now; ask again. */
    record InProgress(SubscriptionId subscription) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_IN_PROGRESS;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.inProgress(this);
        }
    }

    /** The provider did not answer; recovery finds out, and the same start may be asked again. */
    record PaymentUnresolved(SubscriptionId subscription, ChargeId charge) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.SUBSCRIPTION_UNRESOLVED;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unresolved(this);
        }
    }

    /** No such plan is for sale. */
    record PlanUnknown(PlanCode plan) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.PLAN_UNKNOWN;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.planUnknown(this);
        }
    }

    /** The plan has no price in this currency. */
    record CurrencyUnavailable(PlanCode plan, CurrencyCode currency) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.PLAN_CURRENCY_UNAVAILABLE;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.currencyUnavailable(this);
        }
    }

    /** The plan is sold from more seats on. */
    record SeatsBelowMinimum(PlanCode plan, int minimum) implements SubscriptionOutcome {
        @Override
        public ErrorCode code() {
            return PaymentErrors.PLAN_SEATS_BELOW_MINIMUM;
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.seatsBelowMinimum(this);
        }
    }
}
