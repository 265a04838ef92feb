package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.Refusal;

/** Mercado Pago's error answer: one message, and a numbered cause where there is one. */
final class ProviderRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String error;
    private final int code;

    private ProviderRefusal(int status, String error, int code, String message) {
        super(status, message);
        this.error = error;
        this.code = code;
    }

    /** A refused request; the code is the provider's own, 0 where it gives none. */
    static ProviderRefusal invalid(int code, String message) {
        return new ProviderRefusal(400, "bad_request", code, message);
    }

    static ProviderRefusal notFound(int code, String message) {
        return new ProviderRefusal(404, "not_found", code, message);
    }

    static ProviderRefusal unauthorized() {
        return new ProviderRefusal(401, "unauthorized", 0, "invalid access token");
    }

    /** The payment's state does not allow the change. */
    static ProviderRefusal wrongState(int code) {
        return invalid(code, "The action requested is not valid for the current payment state");
    }

    static ProviderRefusal keyOfOtherRequest() {
        return new ProviderRefusal(
                409, "idempotency_key_already_used", 0, "The idempotency key was used with another request");
    }

    static ProviderRefusal keyInUse() {
        return new ProviderRefusal(423, "locked", 0, "A request with this idempotency key is being processed");
    }

    static ProviderRefusal ofServer(int status) {
        return status == 429
                ? new ProviderRefusal(429, "too_many_requests", 0, "Too many requests")
                : new ProviderRefusal(status, "internal_error", 0, "An internal error occurred");
    }

    @Override
    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("message", getMessage())
                .put("error", error)
                .put("status", status());
        body.putArray("cause");
        if (code > 0) {
            body.withArray("cause")
                    .addObject()
                    .put("code", code)
                    .put("description", getMessage())
                    .putNull("data");
        }
        return body;
    }
}
