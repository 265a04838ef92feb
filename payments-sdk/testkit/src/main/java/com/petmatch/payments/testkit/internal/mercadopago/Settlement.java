package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * Every change of a payment's state, and the money that moves with it. Amounts are kept as minor units in the payment's own
 * hidden fields; the numbers that the API answers are written from them.
 */
final class Settlement {

    /** Minor units that were asked for; of a captured payment those that were taken. */
    static final String AMOUNT = "_amount";

    /** Minor units that were given back. */
    static final String REFUNDED = "_refunded";

    /** When the clock alone ends a payment that nobody finished, in epoch seconds. */
    static final String EXPIRES = "_expires";

    /** An authorisation that is not captured by then is let go. */
    static final Duration AUTHORIZATION_LIFE = Duration.ofDays(5);

    private final MercadoPagoState state;
    private final Site site;
    private final Movements movements;
    private final Events events;

    Settlement(MercadoPagoState state, Site site, Movements movements, Events events) {
        this.state = state;
        this.site = site;
        this.movements = movements;
        this.events = events;
    }

    /** Takes the money. */
    ObjectNode approve(ObjectNode payment) {
        long amount = payment.path(AMOUNT).asLong();
        long fee = Movements.fee(amount);
        payment.remove(EXPIRES);
        payment.put("captured", true)
                .put("date_approved", state.nowText())
                .put("money_release_date", state.nowText())
                .put("authorization_code", "301299");
        showAmount(payment);
        payment.withObject("transaction_details").put("net_received_amount", site.wire(amount - fee));
        payment.withArray("fee_details").removeAll();
        payment.withArray("fee_details")
                .addObject()
                .put("type", "mercadopago_fee")
                .put("amount", site.wire(fee))
                .put("fee_payer", "collector");
        movements.book("charge", payment.path("id").asText(), payment, amount);
        return to(payment, "approved", "accredited");
    }

    /** Holds the money until it is captured. */
    ObjectNode authorize(ObjectNode payment) {
        expireAt(payment, state.now().plus(AUTHORIZATION_LIFE));
        return to(payment, "authorized", "pending_capture");
    }

    /** Takes this much of the held money and lets the rest go. */
    ObjectNode capture(ObjectNode payment, long amount) {
        payment.put(AMOUNT, amount);
        return approve(payment);
    }

    /** Ends a payment that took nothing. */
    ObjectNode end(ObjectNode payment, String status, String detail) {
        payment.remove(EXPIRES);
        return to(payment, status, detail);
    }

    ObjectNode to(ObjectNode payment, String status, String detail) {
        return payment.put("status", status).put("status_detail", detail);
    }

    void expireAt(ObjectNode payment, Instant moment) {
        payment.put(EXPIRES, moment.getEpochSecond());
    }

    /** Shows how much was given back and whether that is all. */
    ObjectNode refunded(ObjectNode payment) {
        boolean isAll = payment.path(REFUNDED).asLong() == payment.path(AMOUNT).asLong();
        payment.put(
                "transaction_amount_refunded", site.wire(payment.path(REFUNDED).asLong()));
        return isAll ? to(payment, "refunded", "refunded") : to(payment, "approved", "partially_refunded");
    }

    /** The bank takes back what was not refunded. */
    ObjectNode chargeBack(ObjectNode payment) {
        movements.book("chargeback", payment.path("id").asText(), payment, -left(payment));
        return to(payment, "charged_back", "in_process");
    }

    /** The bank decides: for the seller the money comes back, against it nothing more moves. */
    ObjectNode endChargeBack(ObjectNode payment, boolean isForSeller) {
        if (isForSeller) {
            movements.book("chargeback_reversal", payment.path("id").asText(), payment, left(payment));
        }
        return to(payment, "charged_back", isForSeller ? "reimbursed" : "settled");
    }

    /** What could still be given back, in minor units. */
    static long left(ObjectNode payment) {
        return payment.path("captured").asBoolean()
                ? payment.path(AMOUNT).asLong() - payment.path(REFUNDED).asLong()
                : 0;
    }

    /** Writes the payment and tells the host. */
    ObjectNode keep(ObjectNode payment, String action) {
        payment.put("date_last_updated", state.nowText());
        state.put(Kind.PAYMENT, payment);
        events.raise(action, payment);
        return payment;
    }

    /** Writes the amounts as the API answers them. */
    void showAmount(ObjectNode payment) {
        BigDecimal amount = site.wire(payment.path(AMOUNT).asLong());
        payment.put("transaction_amount", amount);
        payment.withObject("transaction_details")
                .put("total_paid_amount", amount)
                .put("installment_amount", installment(payment));
    }

    private BigDecimal installment(ObjectNode payment) {
        long parts = Math.max(1, payment.path("installments").asLong(1));
        return site.wire(payment.path(AMOUNT).asLong() / parts);
    }
}
