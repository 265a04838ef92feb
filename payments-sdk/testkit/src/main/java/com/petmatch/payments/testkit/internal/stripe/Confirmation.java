package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.net.URI;
import java.util.function.Supplier;

/** Tries to pay an intent: approved, declined, or handed to the holder for 3-D Secure. */
final class Confirmation {

    static final String RETURN_URL = "_return_url";

    private final StripeState state;
    private final EventLog events;
    private final PaymentMethods methods;
    private final Charges charges;
    private final Supplier<URI> baseUri;

    Confirmation(StripeState state, EventLog events, PaymentMethods methods, Charges charges, Supplier<URI> baseUri) {
        this.state = state;
        this.events = events;
        this.methods = methods;
        this.charges = charges;
        this.baseUri = baseUri;
    }

    ObjectNode confirm(ObjectNode intent, Parameters parameters) {
        boolean isOffSession = parameters.values().path("off_session").asBoolean(false)
                || parameters.text("off_session").isPresent();
        requireReturnUrl(intent, parameters, isOffSession);
        parameters.copyTo(intent, "setup_future_usage", "receipt_email");
        parameters.text("return_url").ifPresent(url -> intent.put(RETURN_URL, url));
        ObjectNode method = method(intent, parameters);
        intent.put("payment_method", method.path("id").asText());
        TestCard card = PaymentMethods.card(method);
        if (card.isDeclined()) {
            throw declined(intent, method, card.errorCode(), card.declineCode());
        }
        if (!card.asksHolder()) {
            return approve(intent, method);
        }
        if (isOffSession || parameters.flag("error_on_requires_action")) {
            throw declined(intent, method, "authentication_required", "authentication_required");
        }
        return askHolder(intent);
    }

    /** What the holder answered on the challenge page; nothing happens when the intent asks for nothing. */
    ObjectNode answered(ObjectNode intent, boolean isAuthorized) {
        if (!intent.path("status").asText().equals("requires_action")) {
            return intent;
        }
        ObjectNode method =
                state.named(Kind.PAYMENT_METHOD, intent.path("payment_method").asText(), "payment_method");
        intent.putNull("next_action");
        if (isAuthorized) {
            return approve(intent, method);
        }
        fail(intent, method, error("payment_intent_authentication_failure", "", "The holder did not authenticate."));
        return intent;
    }

    /** Writes the success of a captured intent and tells it. */
    ObjectNode succeeded(ObjectNode intent, long amount) {
        intent.put("status", "succeeded").put("amount_received", amount).put("amount_capturable", 0);
        state.put(Kind.PAYMENT_INTENT, intent);
        events.raise("payment_intent.succeeded", intent);
        return intent;
    }

    private void requireReturnUrl(ObjectNode intent, Parameters parameters, boolean isOffSession) {
        JsonNode automatic = intent.path("automatic_payment_methods");
        boolean mayRedirect = automatic.path("allow_redirects").asText("").equals("always");
        if (mayRedirect && !isOffSession && parameters.text("return_url").isEmpty()) {
            throw ProviderRefusal.invalid(
                    "",
                    "return_url",
                    "This PaymentIntent may redirect the customer: pass a return_url, or payment_method_types, or"
                            + " automatic_payment_methods[allow_redirects]=never.");
        }
    }

    private ObjectNode method(ObjectNode intent, Parameters parameters) {
        String token = parameters
                .text("payment_method")
                .orElse(intent.path("payment_method").asText(""));
        if (token.isEmpty()) {
            throw ProviderRefusal.invalid(
                    "payment_intent_unexpected_state",
                    "payment_method",
                    "You cannot confirm this PaymentIntent because it's missing a payment method.");
        }
        ObjectNode method = methods.resolve(token);
        methods.requireUsable(method, intent.path("customer").asText(""));
        return method;
    }

    private ObjectNode approve(ObjectNode intent, ObjectNode method) {
        ObjectNode charge = charges.authorize(intent, method);
        long amount = intent.path("amount").asLong();
        intent.put("latest_charge", charge.path("id").asText()).putNull("last_payment_error");
        keep(intent, method);
        if (intent.path("capture_method").asText().equals("manual")) {
            intent.put("status", "requires_capture").put("amount_capturable", amount);
            state.put(Kind.PAYMENT_INTENT, intent);
            events.raise("charge.succeeded", charge);
            events.raise("payment_intent.amount_capturable_updated", intent);
            return intent;
        }
        events.raise("charge.succeeded", charges.capture(charge, amount));
        return succeeded(intent, amount);
    }

    private void keep(ObjectNode intent, ObjectNode method) {
        String customer = intent.path("customer").asText("");
        method.put(PaymentMethods.USED, true);
        state.put(Kind.PAYMENT_METHOD, method);
        boolean isNew = method.path("customer").asText("").isEmpty();
        if (isNew && !customer.isEmpty() && intent.path("setup_future_usage").isTextual()) {
            methods.attach(method, customer);
        }
    }

    private ObjectNode askHolder(ObjectNode intent) {
        ObjectNode action = intent.putObject("next_action");
        if (intent.has(RETURN_URL)) {
            action.put("type", "redirect_to_url")
                    .putObject("redirect_to_url")
                    .put("return_url", intent.path(RETURN_URL).asText())
                    .put("url", baseUri.get() + "/c/3ds/" + intent.path("id").asText());
        } else {
            action.put("type", "use_stripe_sdk").putObject("use_stripe_sdk").put("type", "three_d_secure_redirect");
        }
        intent.put("status", "requires_action");
        state.put(Kind.PAYMENT_INTENT, intent);
        events.raise("payment_intent.requires_action", intent);
        return intent;
    }

    private ProviderRefusal declined(ObjectNode intent, ObjectNode method, String code, String declineCode) {
        ObjectNode error = error(code, declineCode, "Your card was declined.");
        fail(intent, method, error);
        ObjectNode answered = error.deepCopy();
        answered.set("payment_intent", SandboxState.visible(intent));
        return ProviderRefusal.card(answered);
    }

    private void fail(ObjectNode intent, ObjectNode method, ObjectNode error) {
        ObjectNode charge = charges.decline(
                intent,
                method,
                error.path("code").asText(),
                error.path("decline_code").asText(""));
        error.put("charge", charge.path("id").asText());
        error.set("payment_method", SandboxState.visible(method));
        intent.put("status", "requires_payment_method")
                .put("latest_charge", charge.path("id").asText())
                .putNull("payment_method")
                .putNull("next_action")
                .set("last_payment_error", error.deepCopy());
        state.put(Kind.PAYMENT_INTENT, intent);
        events.raise("payment_intent.payment_failed", intent);
    }

    static ObjectNode error(String code, String declineCode, String message) {
        ObjectNode error = JsonNodeFactory.instance
                .objectNode()
                .put("type", "card_error")
                .put("code", code)
                .put("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'))
                .put("message", message);
        return declineCode.isEmpty() ? error : error.put("decline_code", declineCode);
    }
}
