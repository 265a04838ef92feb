package com.petmatch.payments.subscription;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.books.RecurringRevenueSource;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Changes subscriptions in the transaction of what causes the change, such as a payment. Safe for concurrent use.
 */
public final class SubscriptionRecorder implements RecurringRevenueSource {

    private static final int MAX_TRIES = 8;

    private final EngineContext context;
    private final SubscriptionStore store;

    public SubscriptionRecorder(EngineContext context, SubscriptionStore store) {
        this.context = context;
        this.store = store;
    }

    /** The first invoice was paid: the subscription starts now, and a free one it replaces ends. */
    public Optional<Subscription> paid(SubscriptionId id) {
        Instant now = context.clock().instant();
        Optional<Subscription> started =
                change(id, found -> found.state() == SubscriptionState.INCOMPLETE, found -> found.started(now));
        started.ifPresent(subscription -> {
            context.outbox().append(SubscriptionEvents.started(context, subscription, now));
            endFree(subscription);
        });
        return started;
    }

    /** The first payment will not come: the subscription expires. */
    public void unpaid(SubscriptionId id) {
        Instant now = context.clock().instant();
        change(
                id,
                found -> found.state() == SubscriptionState.INCOMPLETE,
                found -> found.ended(SubscriptionState.EXPIRED, now));
    }

    /** Ends a live subscription now. */
    public Optional<Subscription> end(SubscriptionId id) {
        Instant now = context.clock().instant();
        Optional<Subscription> ended =
                change(id, found -> found.state().isLive(), found -> found.ended(SubscriptionState.CANCELED, now));
        ended.ifPresent(it -> context.outbox().append(SubscriptionEvents.canceled(context, it, now)));
        return ended;
    }

    Optional<Subscription> endWithPeriod(SubscriptionId id, boolean ends) {
        Instant now = context.clock().instant();
        Optional<Subscription> changed = change(
                id,
                found -> found.state().isLive() && found.endsWithPeriod() != ends,
                found -> found.endingWithPeriod(ends));
        changed.ifPresent(it -> context.outbox().append(SubscriptionEvents.changed(context, it, now)));
        return changed;
    }

    @Override
    public List<Money> monthlyPrices(Instant at) {
        return store.activePaid(context.tenant()).stream()
                .map(subscription -> monthly(subscription, at))
                .toList();
    }

    // A year's price is shared over its months by largest remainder, so twelve months add up to it.
    private static Money monthly(Subscription subscription, Instant at) {
        int months = subscription.anchor().interval().months();
        LocalDateTime start = LocalDateTime.ofInstant(
                subscription.periodStart(), subscription.anchor().zone());
        LocalDateTime now = LocalDateTime.ofInstant(at, subscription.anchor().zone());
        long elapsed = Math.max(0, Math.min(months - 1L, ChronoUnit.MONTHS.between(start, now)));
        return subscription.net().splitEvenly(months).get((int) elapsed);
    }

    private void endFree(Subscription paid) {
        store.live(context.tenant(), paid.customer()).stream()
                .filter(other -> !other.isPaid())
                .forEach(free -> end(free.id()));
    }

    private Optional<Subscription> change(
            SubscriptionId id, Predicate<Subscription> allowed, UnaryOperator<Subscription> change) {
        return context.unitOfWork().inTransaction(() -> {
            for (int i = 0; i < MAX_TRIES; i++) {
                Optional<Subscription> found = store.find(context.tenant(), id).filter(allowed);
                if (found.isEmpty()) {
                    return found;
                }
                Subscription next = change.apply(found.get());
                if (store.replace(context.tenant(), next)) {
                    return Optional.of(next);
                }
            }
            throw new ConcurrentChangeException("subscription " + id);
        });
    }
}
