package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.RefundRequest;
import java.util.Optional;

/** An order as its buyer and the shop's staff see it: what was asked for, and under which key it is asked again. */
final class SimulatedOrder {

    private static final int MOST_TRIES = 3;
    private static final int MOST_REFUNDS = 2;

    private final String name;
    private final ChargeRequest request;
    private int tries = 1;
    private int refunds = 1;
    private Optional<ChargeId> charge = Optional.empty();

    SimulatedOrder(String name, ChargeRequest request) {
        this.name = name;
        this.request = request;
    }

    String name() {
        return name;
    }

    ChargeRequest request() {
        return request;
    }

    /** How many keys were used. */
    int tries() {
        return tries;
    }

    /** The same for each repeat, until it is known that the last one came to nothing. */
    IdempotencyKey key() {
        return IdempotencyKey.of(name + "#" + tries);
    }

    IdempotencyKey refundKey() {
        return IdempotencyKey.of(name + "-refund#" + refunds);
    }

    Optional<ChargeId> charge() {
        return charge;
    }

    void standsFor(ChargeId id) {
        charge = Optional.of(id);
    }

    /** Nothing was taken, for sure: the buyer may try again. */
    void cameToNothing() {
        if (tries < MOST_TRIES) {
            tries++;
        }
    }

    /** Never all of it, so that what goes back as a whole was given back by the engine. */
    Money part() {
        return Money.of(
                request.amount().minorUnits() / (MOST_REFUNDS + 2),
                request.amount().currency());
    }

    Optional<RefundRequest> refund() {
        return charge.map(id -> RefundRequest.of(id, part()));
    }

    void refunded() {
        if (refunds < MOST_REFUNDS) {
            refunds++;
        }
    }
}
