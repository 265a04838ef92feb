package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The one place where a charge changes: reply, webhook and recovery all come here, so whoever is second changes nothing.
 *
 * <p>State, events and effects commit together.
 */
final class ChargeRecorder {

    private static final int MAX_TRIES = 8;
    private static final Set<PaymentStatus> MONEY =
            EnumSet.of(PaymentStatus.CAPTURED, PaymentStatus.AUTHORIZED, PaymentStatus.PENDING);

    private final EngineContext context;
    private final ChargeStore store;
    private final ChargeEffects effects;

    ChargeRecorder(EngineContext context, ChargeStore store, ChargeEffects effects) {
        this.context = context;
        this.store = store;
        this.effects = effects;
    }

    /** Records the answer to a question about this charge as it stood; the charge as it stands afterwards. */
    Charge answered(Charge asked, GatewayPayment answer) {
        boolean knewOfHold = asked.state() == ChargeState.AUTHORIZED;
        Function<Charge, Optional<Charge>> change = charge -> after(charge, answer, knewOfHold);
        return context.unitOfWork().inTransaction(() -> {
            // Whoever asked knows the charge; only one that has changed since, or would not change, is read again.
            Optional<Charge> after = change.apply(asked).filter(next -> isWritten(asked, next));
            return after.isPresent() ? after.get() : change(owner(asked), change);
        });
    }

    /** Records what an event told, whenever it was written. */
    Charge told(ChargeId id, GatewayPayment news) {
        return change(id, charge -> after(charge, news, false));
    }

    private Optional<Charge> after(Charge charge, GatewayPayment answer, boolean knewOfHold) {
        requireSameAmount(charge, answer);
        if (isOnOpenPage(charge, answer)) {
            return Optional.empty();
        }
        if (!knewOfHold && endsHold(charge, answer)) {
            // It may be older than the hold: recovery reads the payment.
            return Optional.of(
                    charge.with(charge.attempt().dueAt(context.clock().instant())));
        }
        Attempt after = attempt(charge, answer);
        Money taken = taken(charge, after, answer);
        boolean news = !after.equals(charge.attempt()) || !taken.equals(charge.captured());
        return news ? Optional.of(charge.with(after, taken)) : Optional.empty();
    }

    private static boolean endsHold(Charge charge, GatewayPayment answer) {
        return charge.state() == ChargeState.AUTHORIZED
                && ChargeState.of(answer.status()).isFinal()
                && answer.status() != PaymentStatus.CAPTURED;
    }

    // While the call was out, the charge may have gone to another gateway: the answer is about the attempt.
    private ChargeId owner(Charge asked) {
        return store.findByAttempt(context.tenant(), asked.attempt().id())
                .map(Charge::id)
                .orElse(asked.id());
    }

    Charge unresolved(Charge asked) {
        return changeAttempt(
                owner(asked),
                charge -> charge.state().rank() < ChargeState.UNRESOLVED.rank()
                        ? Optional.of(charge.attempt().in(ChargeState.UNRESOLVED))
                        : withoutLease(charge));
    }

    /** Ends an attempt that is proven never to have taken money. */
    Charge ended(Charge asked, ChargeState state) {
        return changeAttempt(
                owner(asked),
                charge -> charge.state().isFinal()
                        ? Optional.empty()
                        : Optional.of(charge.attempt().in(state)));
    }

    /** Gives a leased charge that was not reached to another gateway; empty when somebody else has changed it. */
    Optional<Charge> fallBack(Charge unreached, GatewayId gateway) {
        Instant now = context.clock().instant();
        Lease lease = Lease.from(context.ids().next(), now);
        Charge aside = unreached.aside(new ChargeId(context.ids().next()));
        Charge next = unreached.at(gateway, new AttemptId(context.ids().next()), lease, now);
        boolean done = context.unitOfWork().inTransaction(() -> store.fallBack(context.tenant(), next, aside));
        return done ? Optional.of(next) : Optional.empty();
    }

    /** Ends a charge of which no call can have gone out; any other stays. */
    Charge neverSent(ChargeId id) {
        return changeAttempt(
                id,
                charge -> charge.state() == ChargeState.PREPARED
                                && charge.attempt().sends() == 0
                                && charge.attempt().lease().isEmpty()
                        ? Optional.of(charge.attempt().in(ChargeState.CANCELED))
                        : Optional.empty());
    }

    /** A call is about to go out again, by whoever holds the lease. */
    Charge sending(Charge leased) {
        return changeAttempt(
                leased.id(),
                charge -> charge.attempt().lease().map(lease -> charge.attempt().sending(lease)));
    }

    /** The call that was to go out is proven not to have. */
    Charge unsent(Charge asked) {
        return changeAttempt(
                owner(asked),
                charge -> charge.state() == ChargeState.PREPARED
                                && charge.attempt()
                                        .lease()
                                        .equals(asked.attempt().lease())
                        ? Optional.of(charge.attempt().unsent())
                        : Optional.empty());
    }

    /** Gives the lease back and leaves the state. */
    Charge released(Charge asked) {
        // A lease that somebody else has taken since is his.
        return changeAttempt(
                owner(asked),
                charge -> charge.attempt().lease().equals(asked.attempt().lease())
                        ? withoutLease(charge)
                        : Optional.empty());
    }

    Charge lookedAt(ChargeId id, Instant nextLook) {
        Instant now = context.clock().instant();
        return changeAttempt(
                id,
                charge -> charge.isOpen() ? Optional.of(charge.attempt().lookedAt(nextLook, now)) : Optional.empty());
    }

    /** The asked word was refused, or is not needed any more. */
    Charge withoutClosing(Charge asked) {
        Instant now = context.clock().instant();
        return changeAttempt(
                owner(asked),
                charge -> charge.attempt().closing().isPresent()
                        ? Optional.of(charge.attempt().withoutClosing(now))
                        : withoutLease(charge));
    }

    Charge changeAttempt(ChargeId id, Function<Charge, Optional<Attempt>> change) {
        return change(id, charge -> change.apply(charge).map(charge::with));
    }

    /** Changes a charge in one transaction, again after a lost race; an empty change leaves it alone. */
    Charge change(ChargeId id, Function<Charge, Optional<Charge>> change) {
        return context.unitOfWork().inTransaction(() -> {
            for (int i = 0; i < MAX_TRIES; i++) {
                Charge before = require(id);
                Optional<Charge> after = change.apply(before);
                if (after.isEmpty()) {
                    return before;
                }
                if (isWritten(before, after.get())) {
                    return after.get();
                }
            }
            throw new ConcurrentChangeException("charge " + id);
        });
    }

    private boolean isWritten(Charge before, Charge after) {
        boolean written = store.replace(context.tenant(), after);
        if (written) {
            tell(before, after);
        }
        return written;
    }

    Charge require(ChargeId id) {
        return store.find(context.tenant(), id)
                .orElseThrow(() -> new InvalidPaymentRequestException(PaymentErrors.CHARGE_UNKNOWN, "no charge " + id));
    }

    private void tell(Charge before, Charge after) {
        if (before.state() == after.state()) {
            return;
        }
        switch (after.state()) {
            case CAPTURED -> {
                context.outbox().append(ChargeEvents.approved(context, after));
                boolean late = before.state().isFinal();
                effects.captured(after, late || !wins(after));
            }
            case DECLINED, CANCELED, EXPIRED -> {
                context.outbox().append(ChargeEvents.declined(context, after));
                effects.ended(after);
            }
            case UNRESOLVED -> context.outbox().append(ChargeEvents.unresolved(context, after));
            default -> {
                // On its way: nobody needs to know yet.
            }
        }
    }

    // What the provider says it took; all of it when it says nothing else. What was taken stays so.
    private static Money taken(Charge charge, Attempt after, GatewayPayment answer) {
        if (after.state() != ChargeState.CAPTURED || charge.captured().isPositive()) {
            return charge.captured();
        }
        Money all = charge.amount();
        Money told = answer.captured().orElse(all);
        if (!told.currency().equals(all.currency()) || !told.isPositive() || told.compareTo(all) > 0) {
            throw differs(charge, told);
        }
        return told;
    }

    private boolean wins(Charge charge) {
        return store.win(context.tenant(), charge.request().order(), charge.id());
    }

    // Money is held for a charge that has ended: it must be given up, which recovery does.
    private Attempt attempt(Charge charge, GatewayPayment answer) {
        Instant now = context.clock().instant();
        Attempt after = charge.attempt().answered(answer, now);
        boolean heldInVain = answer.status() == PaymentStatus.AUTHORIZED
                && after.state().isFinal()
                && after.state() != ChargeState.CAPTURED
                && after.closing().isEmpty();
        return heldInVain ? after.givingUp(new Closing(Closing.Kind.VOID, charge.amount(), now)) : after;
    }

    private static Optional<Attempt> withoutLease(Charge charge) {
        return charge.attempt().lease().map(lease -> charge.attempt().released());
    }

    // What happens to a card on an open page is not the end of the page: the customer may take another one there. Only
    // money, taken, held or on its way, counts without the page's own word.
    private static boolean isOnOpenPage(Charge charge, GatewayPayment answer) {
        return charge.request().isHosted()
                && charge.state().rank() < ChargeState.AUTHORIZED.rank()
                && answer.refs().checkout().isEmpty()
                && !MONEY.contains(answer.status());
    }

    private static void requireSameAmount(Charge charge, GatewayPayment answer) {
        if (answer.amount().isPresent() && !answer.amount().get().equals(charge.amount())) {
            throw differs(charge, answer.amount().get());
        }
    }

    private static GatewayProtocolException differs(Charge charge, Money told) {
        return new GatewayProtocolException(
                "charge " + charge.id() + " is about " + charge.amount() + ", the provider says " + told,
                CallFacts.of(charge.attempt().gateway().value(), false, Execution.UNKNOWN),
                null);
    }

    /** Takes the attempt of a charge that is as wanted and that nobody has taken. */
    Optional<Charge> lease(ChargeId id, Predicate<Charge> wanted, BiFunction<Attempt, Lease, Attempt> how) {
        Instant now = context.clock().instant();
        Lease lease = Lease.from(context.ids().next(), now);
        Charge after = changeAttempt(
                id,
                charge -> wanted.test(charge) && !charge.attempt().isLeased(now)
                        ? Optional.of(how.apply(charge.attempt(), lease))
                        : Optional.empty());
        return after.attempt().lease().equals(Optional.of(lease)) ? Optional.of(after) : Optional.empty();
    }
}
