package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** PayPal's error answer: a name for the status and an issue that decides. */
final class PayPalRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ObjectNode error;

    private PayPalRefusal(int status, ObjectNode error) {
        super(status, error.path("message").asText());
        this.error = error;
    }

    /** The request is understood and cannot be done now. */
    static PayPalRefusal unprocessable(String issue) {
        return of(422, "UNPROCESSABLE_ENTITY", issue, null);
    }

    /** As {@link #unprocessable(String)}, with the place in the request. */
    static PayPalRefusal unprocessable(String issue, String field) {
        return of(422, "UNPROCESSABLE_ENTITY", issue, field);
    }

    static PayPalRefusal invalid(String issue, String field) {
        return of(400, "INVALID_REQUEST", issue, field);
    }

    static PayPalRefusal missing() {
        return of(404, "RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID", null);
    }

    static PayPalRefusal requestInProgress() {
        return of(409, "RESOURCE_CONFLICT", "PREVIOUS_REQUEST_IN_PROGRESS", null);
    }

    static PayPalRefusal of(int status, String name, String issue, @Nullable String field) {
        ObjectNode error = named(name);
        ObjectNode detail = error.putArray("details").addObject();
        if (field != null) {
            detail.put("field", field);
        }
        detail.put("issue", issue).put("description", sentence(issue));
        return new PayPalRefusal(status, error);
    }

    /** The answer to a failure that has no issue: a limit or a defect. */
    static PayPalRefusal plain(int status, String name) {
        return new PayPalRefusal(status, named(name));
    }

    /** The answer of OAuth, which has a shape of its own. */
    static PayPalRefusal oauth(String error, String description) {
        return new PayPalRefusal(
                401, JsonNodeFactory.instance.objectNode().put("error", error).put("error_description", description));
    }

    /** The same refusal with a place where the buyer goes on. */
    PayPalRefusal with(ObjectNode link) {
        error.withArray("links").add(link);
        return this;
    }

    @Override
    public ObjectNode body() {
        return error.deepCopy();
    }

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name).put("message", sentence(name));
    }

    private static String sentence(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
