package com.petmatch.payments.subscription;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and ends subscriptions, and says what a customer is entitled to.
 *
 * <p>A paid one is INCOMPLETE until the provider tells that the first invoice was paid; coming back from the page proves
 * nothing. A customer has at most one live paid subscription, whatever is clicked twice. Safe for concurrent use.
 */
public final class Subscriptions {

    /** How long a first payment may take. */
    public static final Duration INCOMPLETE_FOR = Duration.ofHours(23);

    private static final Logger log = LoggerFactory.getLogger(Subscriptions.class);

    private final EngineContext context;
    private final SubscriptionStore store;
    private final PlanCatalogue catalogue;
    private final Charges charges;
    private final SubscriptionStart start;
    private final SubscriptionRecorder recorder;

    public Subscriptions(
            EngineContext context,
            SubscriptionStore store,
            PlanCatalogue catalogue,
            Charges charges,
            SubscriptionStart start,
            SubscriptionRecorder recorder) {
        this.context = context;
        this.store = store;
        this.catalogue = catalogue;
        this.charges = charges;
        this.start = start;
        this.recorder = recorder;
    }

    /**
     * Starts a plan: a free one at once, a paid one by the provider's page. Calls the provider, so it is refused inside a
     * transaction.
     */
    public SubscriptionOutcome start(StartSubscription wish, IdempotencyKey key) {
        context.requireNoTransaction("subscription start");
        SubscriptionStart.Result result = start.write(wish, key);
        if (result instanceof SubscriptionStart.InTheWay other) {
            Optional<SubscriptionOutcome> still = giveUp(other.unpaid());
            if (still.isPresent()) {
                return still.get();
            }
            result = start.write(wish, key);
        }
        if (result instanceof SubscriptionStart.Refused refused) {
            return refused.outcome();
        }
        return result instanceof SubscriptionStart.Stands stands
                ? outcome(stands.subscription())
                : new SubscriptionOutcome.InProgress(
                        ((SubscriptionStart.InTheWay) result).unpaid().id());
    }

    // Another plan was chosen before the first was paid: its page is closed first, or the customer could pay twice.
    private Optional<SubscriptionOutcome> giveUp(Subscription unpaid) {
        ChargeOutcome closed = charges.cancel(unpaid.charge().orElseThrow());
        return closed instanceof ChargeOutcome.Declined ? Optional.empty() : Optional.of(outcome(unpaid));
    }

    private SubscriptionOutcome outcome(Subscription written) {
        Subscription subscription = written;
        if (subscription.state() != SubscriptionState.INCOMPLETE) {
            return settled(subscription);
        }
        ChargeOutcome charge = charges.execute(subscription.charge().orElseThrow());
        if (charge instanceof ChargeOutcome.Unresolved) {
            charge = charges.resume(charge.charge());
        }
        if (charge instanceof ChargeOutcome.ActionRequired action
                && action.next() instanceof NextAction.Redirect page) {
            return new SubscriptionOutcome.CheckoutNeeded(subscription.id(), action.charge(), page.target());
        }
        if (charge instanceof ChargeOutcome.Approved) {
            return settled(store.find(context.tenant(), subscription.id()).orElseThrow());
        }
        if (charge instanceof ChargeOutcome.Declined declined) {
            return new SubscriptionOutcome.PaymentDeclined(subscription.id(), declined.reason());
        }
        return charge instanceof ChargeOutcome.Unresolved
                ? new SubscriptionOutcome.PaymentUnresolved(subscription.id(), charge.charge())
                : new SubscriptionOutcome.InProgress(subscription.id());
    }

    private SubscriptionOutcome settled(Subscription subscription) {
        if (subscription.state() != SubscriptionState.EXPIRED) {
            return new SubscriptionOutcome.Started(subscription);
        }
        ChargeOutcome charge = charges.outcome(subscription.charge().orElseThrow());
        return charge instanceof ChargeOutcome.Declined declined
                ? new SubscriptionOutcome.PaymentDeclined(subscription.id(), declined.reason())
                : new SubscriptionOutcome.InProgress(subscription.id());
    }

    public Optional<Subscription> find(SubscriptionId id) {
        return store.find(context.tenant(), id);
    }

    /** The customer's subscription that counts: the paid one if it entitles, else the free one. */
    public Optional<Subscription> current(SubjectId customer) {
        Instant now = context.clock().instant();
        return store.live(context.tenant(), customer).stream()
                .filter(subscription -> subscription.isEntitled(now))
                .findFirst();
    }

    /** What the customer may use now; {@link Entitlements#NONE} without a subscription. */
    public Entitlements entitlements(SubjectId customer) {
        return current(customer)
                .flatMap(it -> catalogue.version(it.plan(), it.planVersion()))
                .map(PlanVersion::entitlements)
                .orElse(Entitlements.NONE);
    }

    /** Ends the subscription with its period, revocable until then. */
    public ChangeOutcome cancelAtPeriodEnd(SubscriptionId id) {
        return change(id, true);
    }

    /** Takes a cancellation for the period end back. */
    public ChangeOutcome revokeCancellation(SubscriptionId id) {
        return change(id, false);
    }

    /** Ends the subscription now; nothing is given back. An unpaid one is given up by {@link #start} or by time. */
    public ChangeOutcome cancelNow(SubscriptionId id) {
        Optional<Subscription> found = find(id);
        if (found.isEmpty()) {
            return new ChangeOutcome.SubscriptionUnknown(id);
        }
        if (found.get().state() == SubscriptionState.INCOMPLETE) {
            return new ChangeOutcome.NotAllowed(SubscriptionState.INCOMPLETE);
        }
        return recorder.end(id)
                .<ChangeOutcome>map(ChangeOutcome.Changed::new)
                .orElseGet(() -> new ChangeOutcome.NotAllowed(found.get().state()));
    }

    private ChangeOutcome change(SubscriptionId id, boolean ends) {
        Optional<Subscription> found = find(id);
        if (found.isEmpty()) {
            return new ChangeOutcome.SubscriptionUnknown(id);
        }
        Subscription subscription = found.get();
        boolean over =
                subscription.endsWithPeriod() && !context.clock().instant().isBefore(subscription.periodEnd());
        boolean allowed = subscription.state().isLive() && subscription.state() != SubscriptionState.INCOMPLETE;
        if (!allowed || over) {
            return new ChangeOutcome.NotAllowed(subscription.state());
        }
        return new ChangeOutcome.Changed(recorder.endWithPeriod(id, ends).orElse(subscription));
    }

    /**
     * Ends what is due: subscriptions canceled for a period end that has come, and first payments that never came; for
     * those the provider is asked. Called by the host, outside a transaction.
     *
     * @return how many were looked at, {@code limit} of each kind at most
     */
    public int processDue(int limit) {
        context.requireNoTransaction("subscriptions due");
        Instant now = context.clock().instant();
        List<Subscription> ending = store.endingBy(context.tenant(), now, limit);
        ending.forEach(subscription -> recorder.end(subscription.id()));
        List<Subscription> unpaid = store.incompleteSince(context.tenant(), now.minus(INCOMPLETE_FOR), limit);
        unpaid.forEach(this::giveUpQuietly);
        return ending.size() + unpaid.size();
    }

    private void giveUpQuietly(Subscription unpaid) {
        try {
            charges.cancel(unpaid.charge().orElseThrow());
        } catch (PaymentException e) {
            log.warn("Unpaid subscription not given up yet, subscription {}, code {}", unpaid.id(), e.code());
        }
    }
}
