package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The provider's error answer. Thrown inside the sandbox only, so that any depth of an operation can end with it; what was
 * written before stays written, as a declined charge does.
 */
final class ProviderRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode error;

    private ProviderRefusal(int status, ObjectNode error) {
        super(error.path("message").asText(), null, false, false);
        this.status = status;
        this.error = error;
    }

    static ProviderRefusal of(int status, String type, String code, String param, String message) {
        ObjectNode error =
                JsonNodeFactory.instance.objectNode().put("type", type).put("message", message);
        if (!code.isEmpty()) {
            error.put("code", code).put("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
        }
        if (!param.isEmpty()) {
            error.put("param", param);
        }
        return new ProviderRefusal(status, error);
    }

    static ProviderRefusal invalid(String code, String param, String message) {
        return of(400, "invalid_request_error", code, param, message);
    }

    static ProviderRefusal missing(int status, String object, String id, String param) {
        return of(status, "invalid_request_error", "resource_missing", param, "No such " + object + ": '" + id + "'");
    }

    static ProviderRefusal unexpectedState(ObjectNode intent, String action) {
        ProviderRefusal refusal = invalid(
                "payment_intent_unexpected_state",
                "",
                "This PaymentIntent's status is " + intent.path("status").asText() + " and it could not be " + action
                        + ".");
        refusal.error.set("payment_intent", StripeState.visible(intent));
        return refusal;
    }

    /** A card error with the facts that a decline carries. */
    static ProviderRefusal card(ObjectNode error) {
        return new ProviderRefusal(402, error);
    }

    int status() {
        return status;
    }

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("error", error);
        return body;
    }
}
