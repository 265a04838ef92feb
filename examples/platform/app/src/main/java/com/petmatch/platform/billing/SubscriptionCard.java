package com.petmatch.platform.billing;

import com.petmatch.platform.plan.PlanPrice;
import java.time.Instant;

/**
 * The subscription that a person has.
 *
 * @param periodEnd the next payment, or the last day when it is ending
 */
public record SubscriptionCard(
        String id, String plan, SubscriptionStanding standing, PlanPrice price, Instant periodEnd) {

    public boolean canCancel() {
        return standing == SubscriptionStanding.ACTIVE
                || standing == SubscriptionStanding.TRIAL
                || standing == SubscriptionStanding.PAST_DUE;
    }

    public boolean canResume() {
        return standing == SubscriptionStanding.ENDING;
    }
}
