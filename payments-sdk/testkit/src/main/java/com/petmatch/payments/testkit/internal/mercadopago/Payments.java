package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The provider's payments: create, read, capture, cancel, and what banks and the clock do to them. */
final class Payments {

    private static final int BAD_STATUS = 2016;
    private static final int BAD_AMOUNT = 2017;
    private static final int WRONG_STATE = 2018;
    private static final int NO_STATUS = 4017;
    private static final Set<String> CANCELABLE = Set.of("pending", "in_process", "authorized");

    private final MercadoPagoState state;
    private final Site site;
    private final NewPayment writer;
    private final CardPayments cards;
    private final TransferPayments transfers;
    private final Settlement settlement;

    Payments(
            MercadoPagoState state,
            Site site,
            NewPayment writer,
            CardPayments cards,
            TransferPayments transfers,
            Settlement settlement) {
        this.state = state;
        this.site = site;
        this.writer = writer;
        this.cards = cards;
        this.transfers = transfers;
        this.settlement = settlement;
    }

    ObjectNode create(Call call) {
        ObjectNode payment = writer.write(call);
        boolean isCard = payment.path("payment_type_id").asText().endsWith("_card");
        return settlement.keep(isCard ? cards.decide(payment, call) : transfers.start(payment, call), Events.CREATED);
    }

    ObjectNode read(Call call) {
        return state.payment(call.pathVariable("id"));
    }

    ObjectNode change(Call call) {
        ObjectNode payment = read(call);
        if (call.flag("capture", false)) {
            return capture(payment, call);
        }
        String status = call.text("status").orElse("");
        if (status.isEmpty()) {
            throw ProviderRefusal.invalid(NO_STATUS, "status attribute can't be null");
        }
        if (!status.equals("cancelled")) {
            throw ProviderRefusal.wrongState(BAD_STATUS);
        }
        return cancel(payment);
    }

    /** Ends what nobody finished in time. */
    void expireDue() {
        long now = state.now().getEpochSecond();
        state.where(
                        Kind.PAYMENT,
                        it -> it.has(Settlement.EXPIRES)
                                && it.path(Settlement.EXPIRES).asLong() <= now)
                .forEach(it -> settlement.keep(settlement.end(it, "cancelled", "expired"), Events.UPDATED));
    }

    /** Does to a payment what a bank or the provider's staff does; it must stand at the status. */
    ObjectNode move(String id, String status, Move move) {
        ObjectNode payment = state.payment(id);
        if (!payment.path("status").asText().equals(status)) {
            throw new IllegalStateException(
                    "Payment " + id + " is " + payment.path("status").asText() + ", expected " + status);
        }
        return settlement.keep(move.apply(settlement, payment), Events.UPDATED);
    }

    /** A change of a payment that comes from outside the API. */
    @FunctionalInterface
    interface Move {
        ObjectNode apply(Settlement settlement, ObjectNode payment);
    }

    private ObjectNode capture(ObjectNode payment, Call call) {
        if (!payment.path("status").asText().equals("authorized")) {
            throw ProviderRefusal.wrongState(WRONG_STATE);
        }
        long held = payment.path(Settlement.AMOUNT).asLong();
        long amount = call.number("transaction_amount")
                .map(wire -> site.minorUnits(wire, BAD_AMOUNT))
                .orElse(held);
        if (amount > held) {
            throw ProviderRefusal.invalid(BAD_AMOUNT, "Invalid transaction_amount for update");
        }
        return settlement.keep(settlement.capture(payment, amount), Events.UPDATED);
    }

    private ObjectNode cancel(ObjectNode payment) {
        if (!CANCELABLE.contains(payment.path("status").asText())) {
            throw ProviderRefusal.wrongState(WRONG_STATE);
        }
        return settlement.keep(settlement.end(payment, "cancelled", "by_collector"), Events.UPDATED);
    }
}
