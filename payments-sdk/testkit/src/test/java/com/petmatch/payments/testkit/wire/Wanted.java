package com.petmatch.payments.testkit.wire;

import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.PaymentRefs;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What both sides are told of the payment, the page and the person. */
final class Wanted {

    static final String CHARGE = "00000000-0000-0000-0000-000000000006";
    static final String ATTEMPT = "00000000-0000-0000-0000-000000000007";
    static final String REFUND = "00000000-0000-0000-0000-000000000009";
    static final String ORDER = "order-1";
    static final String TITLE = "Pro plan";
    static final String SUCCESS = "https://shop.example/thanks?order=1&paid=yes";
    static final String CANCEL = "https://shop.example/plans";
    static final String EMAIL = "ana+pets@example.com";
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant EXPIRES = Instant.parse("2026-03-01T11:00:00Z");

    static final Correlation CORRELATION = new Correlation(UUID.fromString(CHARGE), UUID.fromString(ATTEMPT), ORDER);
    static final Payer ANA = Payer.of(EMAIL).named("Ana", "Lima").with(new Payer.TaxNumber("CPF", "19119119100"));

    private Wanted() {}

    static GatewayKey key(String operation) {
        return GatewayKey.of(UUID.fromString(ATTEMPT), operation);
    }

    static String keyText(String operation) {
        return key(operation).value();
    }

    static URI successUrl() {
        return URI.create(SUCCESS);
    }

    static URI cancelUrl() {
        return URI.create(CANCEL);
    }

    static PaymentRefs page(String ref) {
        return PaymentRefs.checkout(ref, Optional.empty());
    }
}
