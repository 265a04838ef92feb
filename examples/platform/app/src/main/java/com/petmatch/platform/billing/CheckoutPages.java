package com.petmatch.platform.billing;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.Payments;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.platform.plan.PriceList;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import com.petmatch.security.access.Principal;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says how far a purchase is, to the one who made it. Safe for concurrent use. */
@Component
final class CheckoutPages {

    private static final Logger log = LoggerFactory.getLogger(CheckoutPages.class);
    private static final String STATUS = "/checkout/return";

    private final Subscriptions subscriptions;
    private final Charges charges;

    CheckoutPages(Payments payments) {
        this.subscriptions = payments.subscriptions();
        this.charges = payments.charges();
    }

    /** The state after asking the provider itself: its webhook may be late or lost, and the way back proves nothing. */
    CheckoutReturnPage asked(Principal person, String checkout) {
        Subscription subscription = mine(person, checkout);
        if (subscription.state() == SubscriptionState.INCOMPLETE) {
            subscription.charge().ifPresent(this::askProvider);
        }
        return state(person, checkout);
    }

    private void askProvider(ChargeId charge) {
        try {
            charges.resume(charge);
        } catch (PaymentException unreachable) {
            // The page says "being confirmed"; webhook and recovery go on trying.
            log.info("Provider not asked on return, charge {}, code {}", charge.value(), unreachable.code());
        }
    }

    CheckoutReturnPage state(Principal person, String checkout) {
        Subscription subscription = mine(person, checkout);
        if (subscription.state() != SubscriptionState.INCOMPLETE && subscription.state() != SubscriptionState.EXPIRED) {
            return page(subscription, CheckoutProgress.PAID, Optional.empty());
        }
        Optional<ChargeOutcome> charge = subscription.charge().map(charges::outcome);
        if (charge.isPresent() && charge.get() instanceof ChargeOutcome.Declined declined) {
            return page(
                    subscription,
                    CheckoutProgress.DECLINED,
                    Optional.of(Refusal.of(declined.reason().code())));
        }
        boolean over = subscription.state() == SubscriptionState.EXPIRED;
        return page(subscription, over ? CheckoutProgress.CANCELED : CheckoutProgress.CONFIRMING, Optional.empty());
    }

    /** The same for somebody who left the provider's page, unless the payment went through after all. */
    CheckoutReturnPage left(Principal person, String checkout) {
        CheckoutReturnPage state = state(person, checkout);
        return state.progress() == CheckoutProgress.CONFIRMING
                ? page(mine(person, checkout), CheckoutProgress.CANCELED, Optional.empty())
                : state;
    }

    private Subscription mine(Principal person, String checkout) {
        return parsed(checkout)
                .flatMap(subscriptions::find)
                .filter(subscription -> subscription.customer().equals(person.subject()))
                .orElseThrow(PageFault::notFound);
    }

    private CheckoutReturnPage page(Subscription subscription, CheckoutProgress progress, Optional<Refusal> reason) {
        Optional<Money> total = subscription.charge().flatMap(charges::find).map(Charge::amount);
        Optional<String> invoice = subscription.invoice().map(id -> "/invoices/" + id.value());
        String family = PriceList.family(subscription.plan());
        return new CheckoutReturnPage(progress, family, total, invoice, reason, STATUS);
    }

    private static Optional<SubscriptionId> parsed(String checkout) {
        try {
            return Optional.of(new SubscriptionId(UUID.fromString(checkout)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
