package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import java.util.Collections;
import java.util.List;

/** Gives money back: never more than was taken, and nothing that a bank has taken back already. */
final class Refunds {

    private static final int WRONG_STATE = 2063;
    private static final int BAD_AMOUNT = 4040;

    private final MercadoPagoState state;
    private final Templates templates;
    private final Site site;
    private final Movements movements;
    private final Settlement settlement;

    Refunds(MercadoPagoState state, Templates templates, Site site, Movements movements, Settlement settlement) {
        this.state = state;
        this.templates = templates;
        this.site = site;
        this.movements = movements;
        this.settlement = settlement;
    }

    ObjectNode create(Call call) {
        ObjectNode payment = state.payment(call.pathVariable("id"));
        long left = Settlement.left(payment);
        if (!payment.path("status").asText().equals("approved") || left == 0) {
            throw ProviderRefusal.wrongState(WRONG_STATE);
        }
        long amount = call.number("amount")
                .map(wire -> site.minorUnits(wire, BAD_AMOUNT))
                .orElse(left);
        if (amount > left) {
            throw ProviderRefusal.invalid(BAD_AMOUNT, "The amount is greater than what is left to refund");
        }
        ObjectNode refund = write(payment, amount);
        payment.put(Settlement.REFUNDED, payment.path(Settlement.REFUNDED).asLong() + amount);
        payment.withArray("refunds").add(SandboxState.visible(refund));
        settlement.keep(settlement.refunded(payment), Events.UPDATED);
        return refund;
    }

    ArrayNode list(Call call) {
        ObjectNode payment = state.payment(call.pathVariable("id"));
        List<ObjectNode> refunds = state.where(
                Kind.REFUND,
                it -> it.path("payment_id").asLong() == payment.path("id").asLong());
        Collections.reverse(refunds);
        ArrayNode answer = payment.arrayNode();
        refunds.forEach(refund -> answer.add(SandboxState.visible(refund)));
        return answer;
    }

    ObjectNode read(Call call) {
        return state.refund(call.pathVariable("refund_id"));
    }

    private ObjectNode write(ObjectNode payment, long amount) {
        ObjectNode refund = templates
                .blank("refund")
                .put("id", state.nextNumber(Kind.REFUND))
                .put("payment_id", payment.path("id").asLong())
                .put(Settlement.AMOUNT, amount)
                .put("amount", site.wire(amount))
                .put("date_created", state.nowText());
        // A refund has no words of its own: these are the payment's.
        refund.set("metadata", payment.path("metadata").deepCopy());
        state.put(Kind.REFUND, refund);
        movements.book("refund", refund.path("id").asText(), payment, -amount);
        return refund;
    }
}
