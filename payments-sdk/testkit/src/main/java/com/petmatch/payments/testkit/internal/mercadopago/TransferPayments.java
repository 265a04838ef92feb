package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** Payments that the buyer makes elsewhere: Pix, bank slips, cash. They wait for the buyer or for the clock. */
final class TransferPayments {

    static final String TICKET = "/ticket/";

    private static final int NO_IDENTIFICATION = 2067;
    private static final int NO_DEFERRED_CAPTURE = 2027;
    private static final int BAD_EXPIRY = 7523;
    private static final Duration PIX_LIFE = Duration.ofHours(24);
    private static final Duration SLIP_LIFE = Duration.ofDays(3);
    private static final Duration LONGEST_LIFE = Duration.ofDays(30);
    private static final Set<String> WAITING = Set.of("pending_waiting_transfer", "pending_waiting_payment");

    /** A blank picture: what a bank app reads is the text beside it. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

    private final MercadoPagoState state;
    private final Site site;
    private final Settlement settlement;
    private final Supplier<URI> baseUri;

    TransferPayments(MercadoPagoState state, Site site, Settlement settlement, Supplier<URI> baseUri) {
        this.state = state;
        this.site = site;
        this.settlement = settlement;
        this.baseUri = baseUri;
    }

    ObjectNode start(ObjectNode payment, Call call) {
        boolean isPix = call.text("payment_method_id").orElse("").equals("pix");
        if (!call.flag("capture", true)) {
            throw ProviderRefusal.invalid(NO_DEFERRED_CAPTURE, "Deferred capture not supported");
        }
        if (call.text("payment_method_id").orElse("").startsWith("bol")) {
            requireIdentification(payment);
        }
        Instant expires = expiry(call, isPix ? PIX_LIFE : SLIP_LIFE);
        settlement.expireAt(payment, expires);
        payment.put("date_of_expiration", Dates.text(expires));
        if (isPix) {
            showCode(payment);
        } else {
            showSlip(payment);
        }
        boolean isTransfer = payment.path("payment_type_id").asText().equals("bank_transfer");
        return settlement.to(payment, "pending", isTransfer ? "pending_waiting_transfer" : "pending_waiting_payment");
    }

    static boolean isWaiting(ObjectNode payment) {
        return payment.path("status").asText().equals("pending")
                && WAITING.contains(payment.path("status_detail").asText());
    }

    /** The buyer's money arrives; what no longer waits stays as it is. */
    ObjectNode paid(ObjectNode payment) {
        return isWaiting(payment) ? settlement.keep(settlement.approve(payment), Events.UPDATED) : payment;
    }

    private Instant expiry(Call call, Duration life) {
        Instant now = state.now();
        if (!call.has("date_of_expiration")) {
            return now.plus(life);
        }
        return Dates.read(call.values(), "date_of_expiration")
                .filter(asked -> asked.isAfter(now) && !asked.isAfter(now.plus(LONGEST_LIFE)))
                .orElseThrow(() -> ProviderRefusal.invalid(BAD_EXPIRY, "Invalid date_of_expiration"));
    }

    private static void requireIdentification(ObjectNode payment) {
        if (!payment.path("payer").path("identification").path("number").isTextual()) {
            throw ProviderRefusal.invalid(NO_IDENTIFICATION, "Invalid user identification number");
        }
    }

    private void showCode(ObjectNode payment) {
        BigDecimal amount = site.wire(payment.path(Settlement.AMOUNT).asLong());
        payment.putObject("point_of_interaction")
                .put("type", "OPENPLATFORM")
                .putObject("transaction_data")
                .put("qr_code", PixCode.of("sandbox-" + payment.path("id").asText(), amount))
                .put("qr_code_base64", PICTURE)
                .put("ticket_url", page(payment));
    }

    private void showSlip(ObjectNode payment) {
        payment.withObject("transaction_details")
                .put("external_resource_url", page(payment))
                .putObject("barcode")
                .put("content", "237933380029" + payment.path("id").asText());
    }

    private String page(ObjectNode payment) {
        return baseUri.get() + TICKET + payment.path("id").asText();
    }
}
