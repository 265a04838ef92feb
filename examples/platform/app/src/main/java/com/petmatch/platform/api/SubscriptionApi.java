package com.petmatch.platform.api;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.StartSubscription;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionOutcome;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionOutcome.Started;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.platform.web.PublicAddress;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Plans, and subscribing to one. */
@RestController
class SubscriptionApi {

    record PlanView(String plan, Map<String, MoneyView> prices) {}

    record Start(String plan, String currency) {}

    record SubscriptionView(String id, String plan, String state) {

        static SubscriptionView of(Subscription subscription) {
            return new SubscriptionView(
                    subscription.id().value().toString(),
                    subscription.plan().value(),
                    subscription.state().name());
        }
    }

    private final PlanCatalogue catalogue;
    private final Subscriptions subscriptions;
    private final PublicAddress address;

    SubscriptionApi(PlanCatalogue catalogue, Subscriptions subscriptions, PublicAddress address) {
        this.catalogue = catalogue;
        this.subscriptions = subscriptions;
        this.address = address;
    }

    @GetMapping("/api/v1/plans")
    List<PlanView> plans() {
        return catalogue.plans().stream()
                .map(plan -> {
                    Map<String, MoneyView> prices = new TreeMap<>();
                    plan.forSale()
                            .prices()
                            .forEach((currency, price) -> prices.put(currency.value(), MoneyView.of(price.amount())));
                    return new PlanView(plan.code().value(), prices);
                })
                .toList();
    }

    @GetMapping("/api/v1/subscriptions/current")
    SubscriptionView current(Principal person) {
        return subscriptions
                .current(person.subject())
                .map(SubscriptionView::of)
                .orElseThrow(() -> ApiFault.of(HostErrors.NOT_FOUND));
    }

    @PostMapping("/api/v1/subscriptions")
    ResponseEntity<Object> start(
            Principal person, @RequestBody Start body, @RequestHeader(name = "Idempotency-Key") Optional<String> key) {
        SubscriptionOutcome outcome = subscriptions.start(wish(person, body), key(key));
        if (outcome instanceof CheckoutNeeded needed) {
            return ResponseEntity.created(needed.hostedPage())
                    .body(Map.of("subscription", needed.subscription().value(), "hostedPage", needed.hostedPage()));
        }
        if (outcome instanceof Started started) {
            return ResponseEntity.status(HttpStatus.CREATED).body(SubscriptionView.of(started.subscription()));
        }
        throw ApiFault.of(outcome.code());
    }

    private StartSubscription wish(Principal person, Start body) {
        try {
            return StartSubscription.of(
                    person.subject(),
                    PlanCode.of(body.plan()),
                    CurrencyCode.of(body.currency()),
                    address.of("/checkout/return"),
                    address.of("/checkout/canceled"));
        } catch (IllegalArgumentException | NullPointerException malformed) {
            throw ApiFault.at("/plan", HostErrors.UNREADABLE);
        }
    }

    private static IdempotencyKey key(Optional<String> header) {
        try {
            return IdempotencyKey.of(header.orElseThrow(() -> ApiFault.of(HostErrors.KEY_MISSING)));
        } catch (IllegalArgumentException malformed) {
            throw ApiFault.of(HostErrors.KEY_MISSING);
        }
    }
}
