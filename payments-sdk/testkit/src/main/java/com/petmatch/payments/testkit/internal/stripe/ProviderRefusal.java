package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.Refusal;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;

/** Stripe's error answer. */
final class ProviderRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ObjectNode error;

    private ProviderRefusal(int status, ObjectNode error) {
        super(status, error.path("message").asText());
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

    static ProviderRefusal keyOfOtherRequest(String key) {
        return of(
                400,
                "idempotency_error",
                "",
                "",
                "Keys for idempotent requests can only be used with the same parameters they were first used with."
                        + " Try using a key other than '" + key + "' if you meant to execute a different request.");
    }

    static ProviderRefusal keyInUse() {
        return of(
                409,
                "idempotency_error",
                "idempotency_key_in_use",
                "",
                "There is currently another in-progress request using this Stripe-Idempotency-Key.");
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
        refusal.error.set("payment_intent", SandboxState.visible(intent));
        return refusal;
    }

    /** A card error with the facts that a decline carries. */
    static ProviderRefusal card(ObjectNode error) {
        return new ProviderRefusal(402, error);
    }

    @Override
    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("error", error);
        return body;
    }
}
