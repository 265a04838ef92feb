package com.petmatch.payments.subscription;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.idempotency.Fingerprint;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Who wants which plan, and where the customer comes back to from the provider's page.
 *
 * @param seats one for a plan that is not sold by seats
 * @param zone where the customer's periods begin and end
 */
public record StartSubscription(
        SubjectId customer,
        PlanCode plan,
        CurrencyCode currency,
        int seats,
        ZoneId zone,
        URI successUrl,
        URI cancelUrl) {

    public StartSubscription {
        if (seats < 1 || seats > 100_000) {
            throw new IllegalArgumentException("Expected 1 to 100,000 seats, got " + seats);
        }
    }

    /** One seat, periods by UTC. */
    public static StartSubscription of(
            SubjectId customer, PlanCode plan, CurrencyCode currency, URI successUrl, URI cancelUrl) {
        return new StartSubscription(customer, plan, currency, 1, ZoneOffset.UTC, successUrl, cancelUrl);
    }

    // The return addresses are left out: they carry one-time values of the host, and no money depends on them.
    Fingerprint fingerprint() {
        return Fingerprint.builder()
                .put("customer", customer.toString())
                .put("plan", plan.value())
                .put("currency", currency.value())
                .put("seats", String.valueOf(seats))
                .put("zone", zone.getId())
                .build();
    }
}
