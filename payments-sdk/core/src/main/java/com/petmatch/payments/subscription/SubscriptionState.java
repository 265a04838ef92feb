package com.petmatch.payments.subscription;

/** How a subscription stands; our state machine is the truth, not the provider's. */
public enum SubscriptionState {
    TRIALING,
    INCOMPLETE,
    ACTIVE,
    PAST_DUE,
    PAUSED,
    UNPAID,
    CANCELED,
    EXPIRED;

    /** Whether it may still bring money or service; a customer has at most one live paid subscription. */
    public boolean isLive() {
        return this != CANCELED && this != EXPIRED;
    }
}
