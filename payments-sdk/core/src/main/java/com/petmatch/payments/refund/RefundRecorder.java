package com.petmatch.payments.refund;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.GatewayRefund;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The one place where a refund changes; the charge's sums, the credit note, books and events commit with it. */
final class RefundRecorder {

    private static final int MAX_TRIES = 8;

    private final EngineContext context;
    private final RefundStore refunds;
    private final ChargeStore charges;
    private final RefundEffects effects;

    RefundRecorder(EngineContext context, RefundStore refunds, ChargeStore charges, RefundEffects effects) {
        this.context = context;
        this.refunds = refunds;
        this.charges = charges;
        this.effects = effects;
    }

    Refund answered(RefundId id, GatewayRefund answer) {
        Instant now = context.clock().instant();
        return change(id, refund -> {
            requireSameAmount(refund, answer);
            return refund.told(answer, now);
        });
    }

    Refund unresolved(RefundId id) {
        return change(
                id,
                refund -> refund.state() == RefundState.PREPARED
                        ? Optional.of(refund.in(RefundState.UNRESOLVED))
                        : refund.lease().map(lease -> refund.released()));
    }

    /** Ends a refund that is proven never to have happened. */
    Refund failed(RefundId id) {
        return change(
                id, refund -> refund.state().isOpen() ? Optional.of(refund.in(RefundState.FAILED)) : Optional.empty());
    }

    Refund released(RefundId id) {
        return change(id, refund -> refund.lease().map(lease -> refund.released()));
    }

    Refund change(RefundId id, Function<Refund, Optional<Refund>> change) {
        return context.unitOfWork().inTransaction(() -> {
            for (int i = 0; i < MAX_TRIES; i++) {
                Refund before = require(id);
                Optional<Refund> after = change.apply(before);
                if (after.isEmpty()) {
                    return before;
                }
                if (refunds.replace(context.tenant(), after.get())) {
                    settle(before.state(), after.get());
                    return after.get();
                }
            }
            throw new ConcurrentChangeException("refund " + id);
        });
    }

    /** What a refund's new state means for its charge; call it after the refund is written. */
    void settle(RefundState before, Refund after) {
        if (before == after.state()) {
            return;
        }
        if (after.state() == RefundState.SUCCEEDED) {
            Charge charge = changeCharge(after.charge(), found -> found.refunding(after.amount()));
            effects.refunded(after, charge);
        } else if (after.state() == RefundState.FAILED && before == RefundState.SUCCEEDED) {
            // The claim on the charge stays: a person decides how the customer gets the money.
            effects.returned(after);
            context.listener()
                    .operatorNeeded(
                            PaymentErrors.REFUND_FAILED_AFTER_SUCCESS,
                            after.id().value());
        } else if (after.state() == RefundState.FAILED) {
            changeCharge(after.charge(), found -> found.releasing(after.amount()));
        }
    }

    /** Claims an amount from a charge; empty when less is left, also after a lost race. */
    Optional<Charge> reserve(ChargeId id, Money amount) {
        for (int i = 0; i < MAX_TRIES; i++) {
            Charge charge = requireCharge(id);
            if (amount.compareTo(charge.refundable()) > 0) {
                return Optional.empty();
            }
            Charge reserved = charge.reserving(amount);
            if (charges.replace(context.tenant(), reserved)) {
                return Optional.of(reserved);
            }
        }
        throw new ConcurrentChangeException("charge " + id);
    }

    Charge changeCharge(ChargeId id, UnaryOperator<Charge> change) {
        for (int i = 0; i < MAX_TRIES; i++) {
            Charge next = change.apply(requireCharge(id));
            if (charges.replace(context.tenant(), next)) {
                return next;
            }
        }
        throw new ConcurrentChangeException("charge " + id);
    }

    Charge requireCharge(ChargeId id) {
        return charges.find(context.tenant(), id)
                .orElseThrow(() -> new InvalidPaymentRequestException(PaymentErrors.CHARGE_UNKNOWN, "no charge " + id));
    }

    Refund require(RefundId id) {
        return refunds.find(context.tenant(), id)
                .orElseThrow(() -> new InvalidPaymentRequestException(PaymentErrors.REFUND_UNKNOWN, "no refund " + id));
    }

    private static void requireSameAmount(Refund refund, GatewayRefund answer) {
        if (!refund.amount().equals(answer.amount())) {
            throw new GatewayProtocolException(
                    "refund " + refund.id() + " is about " + refund.amount() + ", the provider says " + answer.amount(),
                    CallFacts.of(refund.gateway().value(), false, Execution.UNKNOWN),
                    null);
        }
    }
}
