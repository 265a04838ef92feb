package com.petmatch.payments.subscription;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.idempotency.Fingerprint;
import com.petmatch.payments.idempotency.Idempotency;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.idempotency.IdempotencyScope;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceDraft;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.invoice.InvoiceLine;
import com.petmatch.payments.invoice.Invoices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a new subscription with its draft invoice and its charge in one transaction, once per key and customer. */
public final class SubscriptionStart {

    /** What stands after the transaction. */
    sealed interface Result {}

    /** This subscription belongs to the wish, written now or before. */
    record Stands(Subscription subscription) implements Result {}

    /** Nothing was written. */
    record Refused(SubscriptionOutcome outcome) implements Result {}

    /** An unpaid subscription to something else must be given up first. */
    record InTheWay(Subscription unpaid) implements Result {}

    private record Order(StartSubscription wish, PlanVersion plan, Price price) {

        InvoiceLine line() {
            return new InvoiceLine(plan.title(), price.taxCategory(), wish.seats(), price.amount());
        }
    }

    private static final String OPERATION = "subscription";

    private final EngineContext context;
    private final SubscriptionStore store;
    private final PlanCatalogue catalogue;
    private final Charges charges;
    private final Invoices invoices;
    private final Idempotency idempotency;

    public SubscriptionStart(
            EngineContext context,
            SubscriptionStore store,
            PlanCatalogue catalogue,
            Charges charges,
            Invoices invoices,
            Idempotency idempotency) {
        this.context = context;
        this.store = store;
        this.catalogue = catalogue;
        this.charges = charges;
        this.invoices = invoices;
        this.idempotency = idempotency;
    }

    Result write(StartSubscription wish, IdempotencyKey key) {
        IdempotencyScope scope = new IdempotencyScope(OPERATION, key);
        Fingerprint fingerprint = wish.fingerprint();
        try {
            return context.unitOfWork()
                    .inTransaction(() -> idempotency
                            .known(scope, fingerprint)
                            .<Result>map(known -> new Stands(require(new SubscriptionId(known))))
                            .orElseGet(() -> written(wish, scope)));
        } catch (ConcurrentChangeException lost) {
            // Two tabs with two keys: the other one's subscription stands.
            return context.unitOfWork().inTransaction(() -> standing(wish).orElseThrow(() -> lost));
        }
    }

    private Result written(StartSubscription wish, IdempotencyScope scope) {
        Optional<Plan> plan = catalogue.plan(wish.plan());
        if (plan.isEmpty()) {
            return new Refused(new SubscriptionOutcome.PlanUnknown(wish.plan()));
        }
        PlanVersion version = plan.get().forSale();
        Optional<Price> price = version.price(wish.currency());
        if (price.isEmpty()) {
            return new Refused(new SubscriptionOutcome.CurrencyUnavailable(wish.plan(), wish.currency()));
        }
        if (wish.seats() < version.minimumSeats()) {
            return new Refused(new SubscriptionOutcome.SeatsBelowMinimum(wish.plan(), version.minimumSeats()));
        }
        return standing(wish).orElseGet(() -> fresh(new Order(wish, version, price.get()), scope));
    }

    /** What the customer's live subscriptions mean for the wish; empty when nothing is in its way. */
    private Optional<Result> standing(StartSubscription wish) {
        boolean free =
                catalogue.plan(wish.plan()).map(plan -> plan.forSale().isFree()).orElse(false);
        List<Subscription> live = store.live(context.tenant(), wish.customer());
        return live.stream().filter(it -> it.isPaid() || free).findFirst().map(it -> {
            if (it.state() != SubscriptionState.INCOMPLETE) {
                return new Refused(new SubscriptionOutcome.AlreadySubscribed(it));
            }
            boolean same = it.plan().equals(wish.plan())
                    && it.seats() == wish.seats()
                    && it.net().currency().equals(wish.currency());
            return same ? new Stands(it) : new InTheWay(it);
        });
    }

    private Result fresh(Order order, IdempotencyScope scope) {
        UUID fresh = context.ids().next();
        UUID stands = idempotency.claim(scope, order.wish().fingerprint(), fresh);
        if (!stands.equals(fresh)) {
            return new Stands(require(new SubscriptionId(stands)));
        }
        SubscriptionId id = new SubscriptionId(fresh);
        Subscription subscription = order.plan().isFree() ? free(id, order) : unpaid(id, order);
        if (!store.insert(context.tenant(), subscription)) {
            throw new ConcurrentChangeException(
                    "the live subscription of " + order.wish().customer());
        }
        if (order.plan().isFree()) {
            Instant now = context.clock().instant();
            context.outbox().append(SubscriptionEvents.started(context, subscription, now));
        }
        return new Stands(subscription);
    }

    private Subscription free(SubscriptionId id, Order order) {
        Money nothing = Money.zero(order.wish().currency());
        return subscription(id, order, nothing, SubscriptionState.ACTIVE, Optional.empty(), Optional.empty());
    }

    private Subscription unpaid(SubscriptionId id, Order order) {
        TaxBreakdown total = invoices.total(List.of(order.line()));
        ChargeMethod.HostedPage page = new ChargeMethod.HostedPage(
                order.plan().title(),
                order.wish().successUrl(),
                order.wish().cancelUrl(),
                true,
                Subscriptions.INCOMPLETE_FOR);
        ChargeId charge = charges.prepare(
                ChargeRequest.hosted(OrderRef.of("subscription-" + id), total.gross(), page),
                IdempotencyKey.of("subscription-" + id));
        Invoice draft = invoices.draft(
                new InvoiceDraft(order.wish().customer(), Optional.of(id), List.of(order.line())), charge);
        return subscription(
                id, order, total.net(), SubscriptionState.INCOMPLETE, Optional.of(draft.id()), Optional.of(charge));
    }

    private Subscription subscription(
            SubscriptionId id,
            Order order,
            Money net,
            SubscriptionState state,
            Optional<InvoiceId> invoice,
            Optional<ChargeId> charge) {
        Instant now = context.clock().instant();
        return new Subscription(
                id,
                order.wish().customer(),
                order.plan().plan(),
                order.plan().version(),
                order.wish().seats(),
                net,
                Anchor.at(now, order.wish().zone(), order.plan().interval()),
                state,
                0,
                invoice,
                charge,
                false,
                now,
                state == SubscriptionState.ACTIVE ? Optional.of(now) : Optional.empty(),
                Optional.empty(),
                1);
    }

    private Subscription require(SubscriptionId id) {
        return store.find(context.tenant(), id).orElseThrow(() -> new ConcurrentChangeException("subscription " + id));
    }
}
