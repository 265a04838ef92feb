package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundOps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Refunds of a payment, in parts or whole. */
final class MercadoPagoRefunds implements RefundOps {

    private final MercadoPagoClient client;
    private final MercadoPagoPayments payments;
    private final MercadoPagoObjects objects;
    private final MercadoPagoAmounts amounts;

    MercadoPagoRefunds(
            MercadoPagoClient client,
            MercadoPagoPayments payments,
            MercadoPagoObjects objects,
            MercadoPagoAmounts amounts) {
        this.client = client;
        this.payments = payments;
        this.objects = objects;
        this.amounts = amounts;
    }

    @Override
    public GatewayRefund refund(RefundCall call) {
        // The amount is always named: without one the provider would give back all that is left.
        ObjectNode body = MercadoPagoJson.object().put("amount", amounts.number(call.amount()));
        return objects.refund(client.post(
                MercadoPagoPayments.ROUTE + "/{id}/refunds",
                MercadoPagoPayments.path(call.paymentRef()) + "/refunds",
                body,
                call.key().value()));
    }

    /** Always empty: a refund carries no word of ours, so only the same key tells it from another of the same amount. */
    @Override
    public Optional<GatewayRefund> find(String paymentRef, UUID refund) {
        return Optional.empty();
    }

    @Override
    public boolean areNamed() {
        return false;
    }

    @Override
    public List<GatewayRefund> refundsOf(String paymentRef) {
        JsonNode refunds = payments.read(paymentRef).path("refunds");
        if (!refunds.isArray()) {
            throw MercadoPagoObjects.missing("refunds");
        }
        List<GatewayRefund> found = new ArrayList<>();
        for (JsonNode refund : refunds) {
            found.add(objects.refund(refund));
        }
        return found;
    }
}
