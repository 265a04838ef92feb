package com.petmatch.payments;

import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.OutboxLease;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxPolicy;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.Invoicing;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.Plan;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.PlanVersion;
import com.petmatch.payments.subscription.Price;
import com.petmatch.payments.subscription.StartSubscription;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Engines in memory over a scripted gateway. */
public final class TestShop {

    public static final CurrencyCode EUR = CurrencyCode.EUR;
    public static final SubjectId ANA = new SubjectId(new UUID(1, 1));
    public static final PlanCode FREE = PlanCode.of("free");
    public static final PlanCode PRO = PlanCode.of("pro");
    public static final PlanCode YEARLY = PlanCode.of("pro-yearly");

    public final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    public final ScriptedGateway gateway = new ScriptedGateway();
    public final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    public final InMemoryOutboxStore outbox = new InMemoryOutboxStore(unitOfWork);
    public final RecordingListener listener = new RecordingListener();
    public final PaymentStores stores = InMemoryPaymentStores.of(unitOfWork, outbox);
    public final Payments payments = Payments.builder()
            .gateway(gateway)
            .stores(stores)
            .clock(clock)
            .ids(new CountingIds())
            .plans(plans())
            .invoicing(Invoicing.with(TaxPolicy.uniform(TaxRate.included("de-standard", BasisPoints.percent(19)))))
            .listener(listener)
            .build();

    public static Money eur(long cents) {
        return Money.of(cents, EUR);
    }

    public static ChargeRequest request() {
        return ChargeRequest.of(OrderRef.of("order-1"), eur(1_099), MethodToken.of("pm_1"));
    }

    /** The charge of the {@link #request()}, paid. */
    public Charge paid() {
        Charges charges = payments.charges();
        return charges.find(charges.charge(request(), IdempotencyKey.of("order-1"))
                        .charge())
                .orElseThrow();
    }

    public static ChargeRequest hosted() {
        ChargeMethod.HostedPage page = new ChargeMethod.HostedPage(
                "Order 1",
                URI.create("https://shop.example/thanks"),
                URI.create("https://shop.example/cart"),
                false,
                Duration.ofHours(1));
        return ChargeRequest.hosted(OrderRef.of("order-1"), eur(1_099), page);
    }

    public static StartSubscription wish(PlanCode plan) {
        return StartSubscription.of(
                ANA, plan, EUR, URI.create("https://shop.example/thanks"), URI.create("https://shop.example/plans"));
    }

    /** All committed events, each once per call. */
    public List<OutboxRow> events() {
        List<OutboxRow> rows = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Optional<OutboxLease> lease =
                    outbox.lease(clock.instant(), clock.instant().plus(Duration.ofSeconds(1)));
            lease.ifPresent(taken -> rows.addAll(outbox.ready(taken, clock.instant(), 1_000)));
        }
        clock.advance(Duration.ofSeconds(2));
        return rows;
    }

    public List<OutboxRow> events(String type) {
        return events().stream().filter(row -> row.type().equals(type)).toList();
    }

    private static PlanCatalogue plans() {
        Entitlements pro = new Entitlements(Set.of("export"), Map.of("pets", 20L));
        return PlanCatalogue.of(List.of(
                plan(FREE, 0, BillingInterval.MONTHLY, Entitlements.NONE),
                plan(PRO, 999, BillingInterval.MONTHLY, pro),
                plan(YEARLY, 9_990, BillingInterval.YEARLY, pro)));
    }

    private static Plan plan(PlanCode code, long cents, BillingInterval interval, Entitlements entitlements) {
        return Plan.of(PlanVersion.first(code, code.value(), interval, List.of(Price.of(eur(cents))), entitlements));
    }
}
