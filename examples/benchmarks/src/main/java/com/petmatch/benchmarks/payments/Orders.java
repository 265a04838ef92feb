package com.petmatch.benchmarks.payments;

import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A shop in which each charge pays an order of its own, under a key of its own. */
final class Orders {

    static final String API_KEY = "sk_test_benchmark";
    static final String METHOD = "pm_card_visa";
    static final Money AMOUNT = Money.of(1099, CurrencyCode.USD);

    private final Charges charges;
    private final AtomicLong numbers = new AtomicLong();

    Orders(PaymentStores stores, URI provider) {
        charges = Payments.builder()
                .gateway(StripeGateway.of(StripeConfig.builder(Secret.of(API_KEY))
                        .forSandbox(provider)
                        .build()))
                .stores(stores)
                .clock(InstantSource.system())
                .ids(new UuidV7IdSource(InstantSource.system()))
                .build()
                .charges();
    }

    ChargeOutcome charge() {
        String name = "order-" + numbers.incrementAndGet();
        ChargeOutcome outcome = charges.charge(
                ChargeRequest.of(OrderRef.of(name), AMOUNT, MethodToken.of(METHOD)), IdempotencyKey.of(name));
        if (!(outcome instanceof ChargeOutcome.Approved)) {
            throw new IllegalStateException("Expected an approved charge, got " + outcome);
        }
        return outcome;
    }

    long charged() {
        return numbers.get();
    }
}
