package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.DisputeOps;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** PayPal's disputes in neutral words. */
final class PayPalDisputes implements DisputeOps {

    private static final String ROUTE = "/v1/customer/disputes";

    private final PayPalClient client;
    private final PayPalObjects objects;

    PayPalDisputes(PayPalClient client, PayPalObjects objects) {
        this.client = client;
        this.objects = objects;
    }

    @Override
    public Optional<GatewayDispute> find(String disputeRef) {
        return client.find(ROUTE, disputeRef).map(this::dispute);
    }

    /** The list holds short forms, so each dispute is read; a payment has one or two in its life. */
    @Override
    public List<GatewayDispute> disputesOf(String paymentRef) {
        String path = ROUTE + "?disputed_transaction_id=" + PayPalClient.segment(paymentRef);
        JsonNode page = client.read(ROUTE, path).orElseThrow(() -> PayPalObjects.missing("items"));
        return page.path("items")
                .valueStream()
                .flatMap(item -> PayPalObjects.text(item, "dispute_id").flatMap(this::find).stream())
                .sorted(Comparator.comparing(GatewayDispute::updatedAt))
                .toList();
    }

    GatewayDispute dispute(JsonNode dispute) {
        JsonNode transaction = dispute.path("disputed_transactions").path(0);
        String stage = PayPalObjects.text(dispute, "dispute_life_cycle_stage").orElse("");
        String status = PayPalObjects.requiredText(dispute, "status");
        Instant opened = PayPalObjects.time(dispute, "create_time").orElse(Instant.EPOCH);
        return new GatewayDispute(
                PayPalObjects.requiredText(dispute, "dispute_id"),
                PayPalObjects.requiredText(transaction, "seller_transaction_id"),
                objects.amount(dispute, "dispute_amount").orElseThrow(() -> PayPalObjects.missing("dispute_amount")),
                status(status, stage, dispute.path("dispute_outcome")),
                new GatewayCode(stage.isEmpty() ? status : stage + "/" + status),
                PayPalObjects.time(dispute, "seller_response_due_date"),
                opened,
                PayPalObjects.time(dispute, "update_time").orElse(opened));
    }

    private static DisputeStatus status(String status, String stage, JsonNode outcome) {
        return switch (status) {
            case "OPEN", "WAITING_FOR_SELLER_RESPONSE" ->
                stage.equals("INQUIRY") ? DisputeStatus.WARNING : DisputeStatus.NEEDS_RESPONSE;
            case "WAITING_FOR_BUYER_RESPONSE", "UNDER_REVIEW" ->
                stage.equals("INQUIRY") ? DisputeStatus.WARNING : DisputeStatus.UNDER_REVIEW;
            case "RESOLVED" ->
                resolved(PayPalObjects.text(outcome, "outcome_code").orElse(""));
            default -> DisputeStatus.UNKNOWN;
        };
    }

    private static DisputeStatus resolved(String outcome) {
        return switch (outcome) {
            case "RESOLVED_SELLER_FAVOUR", "RESOLVED_WITH_PAYOUT", "CANCELED_BY_BUYER", "DENIED" -> DisputeStatus.WON;
            case "RESOLVED_BUYER_FAVOUR", "ACCEPTED" -> DisputeStatus.LOST;
            case "NONE" -> DisputeStatus.CLOSED;
            default -> DisputeStatus.UNKNOWN;
        };
    }
}
