package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.AttemptId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.dispute.Dispute;
import com.petmatch.payments.dispute.DisputeId;
import com.petmatch.payments.dispute.DisputeState;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.invoice.InvoiceLine;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.RefundId;
import com.petmatch.payments.refund.RefundState;
import com.petmatch.payments.subscription.Anchor;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionState;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows for store contracts; each can be told apart by its number. */
final class Samples {

    static final TenantId TENANT = new TenantId(new UUID(0, 100));
    static final TenantId OTHER = new TenantId(new UUID(0, 200));
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private Samples() {}

    static Money eur(long cents) {
        return Money.of(cents, CurrencyCode.EUR);
    }

    static UUID id(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }

    static Charge charge(long number) {
        ChargeMethod page = new ChargeMethod.HostedPage(
                "Pro",
                URI.create("https://shop.example/thanks"),
                URI.create("https://shop.example/plans"),
                true,
                Duration.ofHours(23));
        return charge(number, page);
    }

    static Charge charge(long number, ChargeMethod method) {
        OrderRef order = OrderRef.of("order-" + number);
        return charge(number, ChargeRequest.by(method, order, eur(1_000)));
    }

    static Charge charge(long number, ChargeRequest request) {
        return new Charge(new ChargeId(id(number)), request, attempt(number), eur(0), eur(0), eur(0), NOW, 1);
    }

    static Attempt attempt(long number) {
        return new Attempt(
                new AttemptId(id(1_000 + number)),
                GatewayId.STRIPE,
                ChargeState.PREPARED,
                PaymentRefs.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                Optional.empty(),
                0,
                NOW.plus(Attempt.FIRST_LOOK),
                0);
    }

    /** The charge one version later, with another attempt. */
    static Charge next(Charge charge, Attempt attempt) {
        return next(charge, attempt, charge.captured());
    }

    /** The same, with so much taken. */
    static Charge next(Charge charge, Attempt attempt, Money captured) {
        return new Charge(
                charge.id(),
                charge.request(),
                attempt,
                captured,
                charge.refundReserved(),
                charge.refunded(),
                charge.createdAt(),
                charge.version() + 1);
    }

    /** The charge's attempt as a charge of its own that ended without money. */
    static Charge aside(Charge charge, long number) {
        Attempt was = charge.attempt();
        Attempt ended = new Attempt(
                was.id(),
                was.gateway(),
                ChargeState.CANCELED,
                was.refs(),
                was.next(),
                was.decline(),
                was.heldUntil(),
                was.closing(),
                was.preparedAt(),
                Optional.empty(),
                was.sends(),
                was.lookAt(),
                was.looks());
        return new Charge(
                new ChargeId(id(number)), charge.request(), ended, eur(0), eur(0), eur(0), charge.createdAt(), 1);
    }

    static Refund refund(long number, Charge charge, Optional<String> ref) {
        return new Refund(
                new RefundId(id(number)),
                charge.id(),
                GatewayId.STRIPE,
                "pi_1",
                eur(100),
                RefundState.PREPARED,
                ref,
                Optional.empty(),
                true,
                NOW.plusSeconds(number),
                Optional.empty(),
                NOW.plus(Attempt.FIRST_LOOK),
                0,
                1);
    }

    /** A dispute that awaits an answer, opened so many seconds after {@link #NOW}. */
    static Dispute dispute(long number, Charge charge, String ref) {
        return new Dispute(
                new DisputeId(id(number)),
                charge.id(),
                GatewayId.STRIPE,
                ref,
                eur(100),
                DisputeState.NEEDS_RESPONSE,
                new GatewayCode("needs_response"),
                Optional.of(NOW.plus(Duration.ofDays(14))),
                Optional.of(NOW.plus(Duration.ofDays(7))),
                NOW.plusSeconds(number),
                NOW.plusSeconds(number),
                Optional.empty(),
                1);
    }

    static Invoice draft(long number, SubjectId customer) {
        TaxRate rate = TaxRate.included("de-standard", BasisPoints.percent(19));
        return new Invoice(
                new InvoiceId(id(number)),
                customer,
                Optional.of(new SubscriptionId(id(2_000 + number))),
                new ChargeId(id(3_000 + number)),
                List.of(
                        new InvoiceLine("Pro", "subscription", 1, eur(900)),
                        new InvoiceLine("Seat", "subscription", 3, eur(33))),
                TaxBreakdown.of(eur(999), rate, RoundingMode.HALF_UP),
                InvoiceState.DRAFT,
                Optional.empty(),
                Optional.empty(),
                NOW.plusSeconds(number),
                Optional.empty(),
                eur(0),
                1);
    }

    static Subscription subscription(long number, SubjectId customer, Money net) {
        return new Subscription(
                new SubscriptionId(id(number)),
                customer,
                PlanCode.of("pro"),
                1,
                2,
                net,
                Anchor.at(NOW, ZoneId.of("America/Sao_Paulo"), BillingInterval.MONTHLY),
                SubscriptionState.ACTIVE,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                NOW,
                Optional.of(NOW),
                Optional.empty(),
                1);
    }
}
