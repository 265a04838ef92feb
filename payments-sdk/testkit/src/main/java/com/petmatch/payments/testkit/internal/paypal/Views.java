package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Objects as they are answered: an order with its payments, and links that lead on from the state that an object is in. */
final class Views {

    private static final Map<Kind, String> PATHS = Map.of(
            Kind.ORDER, "/v2/checkout/orders/",
            Kind.AUTHORIZATION, "/v2/payments/authorizations/",
            Kind.CAPTURE, "/v2/payments/captures/",
            Kind.REFUND, "/v2/payments/refunds/",
            Kind.SETUP_TOKEN, "/v3/vault/setup-tokens/",
            Kind.PAYMENT_TOKEN, "/v3/vault/payment-tokens/",
            Kind.DISPUTE, "/v1/customer/disputes/");
    private static final Map<String, Kind> PAYMENTS =
            Map.of("authorizations", Kind.AUTHORIZATION, "captures", Kind.CAPTURE, "refunds", Kind.REFUND);

    private final PayPalState state;
    private final Supplier<URI> baseUri;

    Views(PayPalState state, Supplier<URI> baseUri) {
        this.state = state;
        this.baseUri = baseUri;
    }

    ObjectNode whole(Kind kind, ObjectNode object) {
        ObjectNode view = SandboxState.visible(object);
        if (kind == Kind.ORDER) {
            view.path("purchase_units").forEach(unit -> addPayments(object, (ObjectNode) unit));
        }
        if (kind == Kind.AUTHORIZATION || kind == Kind.CAPTURE) {
            ObjectNode related = view.withObject("/supplementary_data/related_ids");
            related.set("order_id", object.get("_order"));
            if (object.has("_authorization")) {
                related.set("authorization_id", object.get("_authorization"));
            }
        }
        if (kind == Kind.DISPUTE) {
            view.remove("id");
        }
        view.set("links", links(kind, object));
        return view;
    }

    /** What {@code Prefer: return=minimal}, the default, leaves of it. */
    ObjectNode minimal(Kind kind, ObjectNode object) {
        ObjectNode view = whole(kind, object);
        return view.retain(List.of("id", "status", "payment_source", "links"));
    }

    /** Where a buyer approves the order or the saving of a method. */
    String approvalPage(Kind kind, String id) {
        return baseUri.get() + (kind == Kind.ORDER ? ApprovalPages.ORDER : ApprovalPages.SETUP) + id;
    }

    ObjectNode link(String href, String rel, String method) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("href", href)
                .put("rel", rel)
                .put("method", method);
    }

    private void addPayments(ObjectNode order, ObjectNode unit) {
        String orderId = order.path("id").asText();
        String reference = unit.path("reference_id").asText();
        ObjectNode payments = unit.objectNode();
        PAYMENTS.forEach((name, kind) -> {
            List<ObjectNode> made = state.where(
                    kind,
                    it -> it.path("_order").asText().equals(orderId)
                            && it.path("_reference_id").asText().equals(reference));
            if (!made.isEmpty()) {
                ArrayNode list = payments.putArray(name);
                made.forEach(it -> list.add(whole(kind, it)));
            }
        });
        if (!payments.isEmpty()) {
            unit.set("payments", payments);
        }
    }

    private ArrayNode links(Kind kind, ObjectNode object) {
        String self = baseUri.get()
                + PATHS.getOrDefault(kind, "/")
                + object.path(kind == Kind.DISPUTE ? "dispute_id" : "id").asText();
        ArrayNode links = JsonNodeFactory.instance.arrayNode().add(link(self, "self", "GET"));
        switch (kind) {
            case ORDER -> orderLinks(links, self, object);
            case SETUP_TOKEN -> {
                if (object.path("status").asText().equals("PAYER_ACTION_REQUIRED")) {
                    links.add(link(approvalPage(kind, object.path("id").asText()), "approve", "GET"));
                }
            }
            case PAYMENT_TOKEN -> links.add(link(self, "delete", "DELETE"));
            case AUTHORIZATION -> {
                links.add(link(self + "/capture", "capture", "POST"));
                links.add(link(self + "/void", "void", "POST"));
                links.add(up(Kind.ORDER, object.path("_order")));
            }
            case CAPTURE -> {
                links.add(link(self + "/refund", "refund", "POST"));
                links.add(up(Kind.ORDER, object.path("_order")));
            }
            case REFUND -> links.add(up(Kind.CAPTURE, object.path("_capture")));
            default -> {}
        }
        return links;
    }

    private void orderLinks(ArrayNode links, String self, ObjectNode order) {
        String page = approvalPage(Kind.ORDER, order.path("id").asText());
        String next = order.path("intent").asText().equals("CAPTURE") ? "capture" : "authorize";
        switch (order.path("status").asText()) {
            case "CREATED" -> {
                links.add(link(page, "approve", "GET"));
                links.add(link(self + "/" + next, next, "POST"));
            }
            case "PAYER_ACTION_REQUIRED" -> links.add(link(page, "payer-action", "GET"));
            case "APPROVED" -> links.add(link(self + "/" + next, next, "POST"));
            default -> {}
        }
    }

    private ObjectNode up(Kind kind, JsonNode id) {
        return link(baseUri.get() + PATHS.getOrDefault(kind, "/") + id.asText(), "up", "GET");
    }
}
