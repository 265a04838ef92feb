package com.petmatch.payments.charge;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one place where a charge changes: reply, webhook and recovery all come here, so whoever is second changes nothing.
 *
 * <p>State, events and effects commit together.
 */
final class ChargeRecorder {

    private static final int MAX_TRIES = 8;

    private final EngineContext context;
    private final ChargeStore store;
    private final ChargeEffects effects;

    ChargeRecorder(EngineContext context, ChargeStore store, ChargeEffects effects) {
        this.context = context;
        this.store = store;
        this.effects = effects;
    }

    /** Records an answer of the gateway; the charge as it stands afterwards. */
    Charge answered(ChargeId id, GatewayPayment answer) {
        return change(id, charge -> {
            requireSameAmount(charge, answer);
            Attempt after = charge.attempt().answered(answer, context.clock().instant());
            return isOnOpenPage(charge, answer) || after.equals(charge.attempt())
                    ? Optional.empty()
                    : Optional.of(after);
        });
    }

    Charge unresolved(ChargeId id) {
        return change(
                id,
                charge -> charge.state().rank() < ChargeState.UNRESOLVED.rank()
                        ? Optional.of(charge.attempt().in(ChargeState.UNRESOLVED))
                        : released(charge));
    }

    /** Ends an attempt that is proven never to have taken money. */
    Charge ended(ChargeId id, ChargeState state) {
        return change(
                id,
                charge -> charge.state().isFinal()
                        ? Optional.empty()
                        : Optional.of(charge.attempt().in(state)));
    }

    /** Gives the lease back and leaves the state. */
    Charge released(ChargeId id) {
        return change(id, ChargeRecorder::released);
    }

    Charge lookedAt(ChargeId id, Instant nextLook) {
        return change(
                id,
                charge ->
                        charge.state().isOpen() ? Optional.of(charge.attempt().lookedAt(nextLook)) : Optional.empty());
    }

    /** Changes the attempt in one transaction, again after a lost race; an empty change leaves the charge alone. */
    Charge change(ChargeId id, Function<Charge, Optional<Attempt>> change) {
        return context.unitOfWork().inTransaction(() -> {
            for (int i = 0; i < MAX_TRIES; i++) {
                Charge before = require(id);
                Optional<Attempt> after = change.apply(before);
                if (after.isEmpty()) {
                    return before;
                }
                Charge changed = before.with(after.get());
                if (store.replace(context.tenant(), changed)) {
                    tell(before, changed);
                    return changed;
                }
            }
            throw new ConcurrentChangeException("charge " + id);
        });
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
                effects.captured(after, before.state());
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

    private static Optional<Attempt> released(Charge charge) {
        return charge.attempt().lease().map(lease -> charge.attempt().released());
    }

    // What happens to a card on an open page is not the end of the page: the customer may take another one there. Only
    // money, taken or on its way, counts without the page's own word.
    private static boolean isOnOpenPage(Charge charge, GatewayPayment answer) {
        return charge.request().isHosted()
                && answer.refs().checkout().isEmpty()
                && answer.status() != PaymentStatus.CAPTURED
                && answer.status() != PaymentStatus.PENDING;
    }

    private static void requireSameAmount(Charge charge, GatewayPayment answer) {
        if (answer.amount().isPresent() && !answer.amount().get().equals(charge.amount())) {
            throw new GatewayProtocolException(
                    "charge " + charge.id() + " is about " + charge.amount() + ", the provider says "
                            + answer.amount().get(),
                    CallFacts.of(charge.attempt().gateway().value(), false, Execution.UNKNOWN),
                    null);
        }
    }
}
