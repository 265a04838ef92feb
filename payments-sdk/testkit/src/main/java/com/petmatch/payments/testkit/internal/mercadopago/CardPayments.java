package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;

/** Decides payments by card: approved, held, rejected, looked at by hand, or handed to the holder for 3-D Secure. */
final class CardPayments {

    static final String CHALLENGE = "/3ds/challenge/";
    static final String PENDING_CHALLENGE = "pending_challenge";

    private static final int NO_INSTALLMENTS = 4004;
    private static final Duration CHALLENGE_LIFE = Duration.ofHours(24);
    private static final String HOLD = "_hold";

    private final MercadoPagoState state;
    private final Account account;
    private final CardTokens tokens;
    private final Settlement settlement;
    private final Supplier<URI> baseUri;

    CardPayments(
            MercadoPagoState state, Account account, CardTokens tokens, Settlement settlement, Supplier<URI> baseUri) {
        this.state = state;
        this.account = account;
        this.tokens = tokens;
        this.settlement = settlement;
        this.baseUri = baseUri;
    }

    ObjectNode decide(ObjectNode payment, Call call) {
        if (!call.has("installments")) {
            throw ProviderRefusal.invalid(NO_INSTALLMENTS, "installments attribute can't be null");
        }
        UsedCard card = tokens.use(call);
        payment.set("card", card.shown());
        payment.put(HOLD, !call.flag("capture", true));
        if (card.isSaved() && !card.hasSecurityCode() && account.isSecurityCodeRequired()) {
            return settlement.end(payment, "rejected", TestHolder.BAD_SECURITY_CODE.statusDetail());
        }
        boolean mayAsk =
                !call.text("three_d_secure_mode").orElse("not_supported").equals("not_supported");
        if (card.holder() == TestHolder.THREE_D_SECURE && mayAsk) {
            return ask(payment);
        }
        return decided(payment, card.holder());
    }

    /** The holder's answer to the bank; an answered question stays answered. */
    ObjectNode answered(ObjectNode payment, boolean isAuthorized) {
        if (!payment.path("status_detail").asText().equals(PENDING_CHALLENGE)) {
            return payment;
        }
        ObjectNode after =
                isAuthorized ? take(payment) : settlement.end(payment, "rejected", "cc_rejected_3ds_challenge");
        return settlement.keep(after, Events.UPDATED);
    }

    /** The provider's answer to a payment that it looked at by hand. */
    ObjectNode reviewed(ObjectNode payment, boolean isApproved) {
        ObjectNode after =
                isApproved ? take(payment) : settlement.end(payment, "rejected", TestHolder.HIGH_RISK.statusDetail());
        return settlement.keep(after, Events.UPDATED);
    }

    private ObjectNode decided(ObjectNode payment, TestHolder holder) {
        if (holder == TestHolder.APPROVED) {
            return take(payment);
        }
        if (holder == TestHolder.IN_REVIEW && !payment.path("binary_mode").asBoolean()) {
            return settlement.to(payment, holder.status(), holder.statusDetail());
        }
        TestHolder told = holder == TestHolder.IN_REVIEW ? TestHolder.HIGH_RISK : holder;
        return settlement.end(payment, told.status(), told.statusDetail());
    }

    private ObjectNode take(ObjectNode payment) {
        return payment.path(HOLD).asBoolean() ? settlement.authorize(payment) : settlement.approve(payment);
    }

    private ObjectNode ask(ObjectNode payment) {
        String id = payment.path("id").asText();
        byte[] creq = ("{\"messageType\":\"CReq\",\"messageVersion\":\"2.1.0\",\"acsTransID\":\"" + id + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        payment.putObject("three_ds_info")
                .put("external_resource_url", baseUri.get() + CHALLENGE + id)
                .put("creq", Base64.getUrlEncoder().withoutPadding().encodeToString(creq));
        settlement.expireAt(payment, state.now().plus(CHALLENGE_LIFE));
        return settlement.to(payment, "pending", PENDING_CHALLENGE);
    }
}
