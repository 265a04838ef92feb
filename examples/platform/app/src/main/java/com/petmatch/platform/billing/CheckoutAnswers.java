package com.petmatch.platform.billing;

import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.subscription.SubscriptionOutcome;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.SeeOther;
import java.util.function.Consumer;

/** Where each outcome of a purchase leads the browser. */
final class CheckoutAnswers implements SubscriptionOutcome.Cases<Answer> {

    private static final SeeOther WAIT = new SeeOther("/checkout/return");

    private final Consumer<SubscriptionId> remembered;

    CheckoutAnswers(Consumer<SubscriptionId> remembered) {
        this.remembered = remembered;
    }

    @Override
    public Answer checkoutNeeded(SubscriptionOutcome.CheckoutNeeded it) {
        remembered.accept(it.subscription());
        return new SeeOther(it.hostedPage().toString());
    }

    @Override
    public Answer started(SubscriptionOutcome.Started it) {
        remembered.accept(it.subscription().id());
        return WAIT;
    }

    @Override
    public Answer alreadySubscribed(SubscriptionOutcome.AlreadySubscribed it) {
        return new SeeOther("/billing");
    }

    @Override
    public Answer declined(SubscriptionOutcome.PaymentDeclined it) {
        remembered.accept(it.subscription());
        return WAIT;
    }

    @Override
    public Answer inProgress(SubscriptionOutcome.InProgress it) {
        remembered.accept(it.subscription());
        return WAIT;
    }

    @Override
    public Answer unresolved(SubscriptionOutcome.PaymentUnresolved it) {
        remembered.accept(it.subscription());
        return WAIT;
    }

    @Override
    public Answer planUnknown(SubscriptionOutcome.PlanUnknown it) {
        throw PageFault.notFound();
    }

    @Override
    public Answer currencyUnavailable(SubscriptionOutcome.CurrencyUnavailable it) {
        throw PageFault.unreadable();
    }

    @Override
    public Answer seatsBelowMinimum(SubscriptionOutcome.SeatsBelowMinimum it) {
        throw PageFault.unreadable();
    }
}
