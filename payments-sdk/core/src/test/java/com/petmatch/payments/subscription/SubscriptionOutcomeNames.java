package com.petmatch.payments.subscription;

/** Says which case it was. */
final class SubscriptionOutcomeNames implements SubscriptionOutcome.Cases<String> {

    @Override
    public String checkoutNeeded(SubscriptionOutcome.CheckoutNeeded it) {
        return "checkout";
    }

    @Override
    public String started(SubscriptionOutcome.Started it) {
        return "started";
    }

    @Override
    public String alreadySubscribed(SubscriptionOutcome.AlreadySubscribed it) {
        return "already";
    }

    @Override
    public String declined(SubscriptionOutcome.PaymentDeclined it) {
        return "declined";
    }

    @Override
    public String inProgress(SubscriptionOutcome.InProgress it) {
        return "progress";
    }

    @Override
    public String unresolved(SubscriptionOutcome.PaymentUnresolved it) {
        return "unresolved";
    }

    @Override
    public String planUnknown(SubscriptionOutcome.PlanUnknown it) {
        return "plan";
    }

    @Override
    public String currencyUnavailable(SubscriptionOutcome.CurrencyUnavailable it) {
        return "currency";
    }

    @Override
    public String seatsBelowMinimum(SubscriptionOutcome.SeatsBelowMinimum it) {
        return "seats";
    }
}
