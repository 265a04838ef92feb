package com.petmatch.payments.stripe;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.VaultOps;
import com.petmatch.payments.internal.Form;
import com.petmatch.payments.internal.Json;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Methods that Stripe keeps for its customers: by a SetupIntent for a token, by Checkout in setup mode for a page. */
final class StripeVault implements VaultOps {

    private static final String SETUPS = "/v1/setup_intents";
    private static final String METHODS = "/v1/payment_methods";
    private static final String CUSTOMERS = "/v1/customers";
    private static final String PAGE = "cs_";
    private static final String METHOD = "petmatch_method";

    private final StripeClient client;

    StripeVault(StripeClient client) {
        this.client = client;
    }

    @Override
    public GatewaySetup begin(SetupCall call) {
        return call.methodToken().map(token -> kept(call, token)).orElseGet(() -> page(call));
    }

    private GatewaySetup kept(SetupCall call, String token) {
        Form form = new Form()
                .put("customer", call.customerRef().orElseGet(() -> customer(call)))
                .put("payment_method", token)
                .put("confirm", true)
                .put("usage", call.offSession() ? "off_session" : "on_session")
                .put("return_url", call.returnUrl().toString())
                .put("automatic_payment_methods[enabled]", true)
                .put("metadata[" + METHOD + "]", call.method().toString())
                .put("expand[0]", "payment_method");
        StripeClient.Reply reply = client.post(SETUPS, form, call.key());
        return reply.declined()
                ? GatewaySetup.declined(
                        Json.text(reply.body().path("setup_intent"), "id"), StripeDeclines.reason(reply.body()))
                : intent(reply.body());
    }

    // A method without a customer can be used once only.
    private String customer(SetupCall call) {
        Form form = new Form().put("metadata[" + METHOD + "]", call.method().toString());
        call.payer().ifPresent(payer -> form.put("email", payer.email()));
        GatewayKey key = GatewayKey.of(call.method(), "customer");
        return StripeObjects.requiredText(client.post(CUSTOMERS, form, key).body(), "id");
    }

    private GatewaySetup page(SetupCall call) {
        Form form = new Form()
                .put("mode", "setup")
                .put("payment_method_types[0]", "card")
                .put("success_url", call.returnUrl().toString())
                .put("cancel_url", call.cancelUrl().toString())
                .put("client_reference_id", call.method().toString())
                .put(
                        "setup_intent_data[metadata][" + METHOD + "]",
                        call.method().toString());
        call.customerRef()
                .ifPresentOrElse(
                        customer -> form.put("customer", customer), () -> form.put("customer_creation", "always"));
        JsonNode session = client.post(StripeCheckouts.ROUTE, form, call.key()).body();
        return session(session);
    }

    @Override
    public GatewaySetup resume(String setupRef, GatewayKey key) {
        String id = StripeClient.segment(setupRef);
        if (setupRef.startsWith(PAGE)) {
            String query =
                    new Form().put("expand[0]", "setup_intent.payment_method").encode();
            String route = StripeCheckouts.ROUTE;
            return session(client.get(route + "/{session}", route + "/" + id + "?" + query));
        }
        String query = new Form().put("expand[0]", "payment_method").encode();
        return intent(client.get(SETUPS + "/{intent}", SETUPS + "/" + id + "?" + query));
    }

    private static GatewaySetup session(JsonNode session) {
        String ref = StripeObjects.requiredText(session, "id");
        return switch (StripeObjects.requiredText(session, "status")) {
            case "complete" -> GatewaySetup.saved(Optional.of(ref), card(session.path("setup_intent"), session));
            case "expired" -> GatewaySetup.declined(Optional.of(ref), StripeDeclines.reason("expired"));
            default ->
                GatewaySetup.actionRequired(
                        ref,
                        StripeNextActions.url(session, "url")
                                .<NextAction>map(url -> new NextAction.Redirect(url, Optional.empty()))
                                .orElseThrow(() -> StripeObjects.missing("url")));
        };
    }

    private static GatewaySetup intent(JsonNode intent) {
        String ref = StripeObjects.requiredText(intent, "id");
        return switch (StripeObjects.requiredText(intent, "status")) {
            case "succeeded" -> GatewaySetup.saved(Optional.of(ref), card(intent, intent));
            case "requires_action", "processing" -> GatewaySetup.actionRequired(ref, StripeNextActions.of(intent));
            default -> GatewaySetup.declined(Optional.of(ref), StripeDeclines.reason(intent.path("last_setup_error")));
        };
    }

    private static SavedCard card(JsonNode intent, JsonNode owner) {
        JsonNode method = intent.path("payment_method");
        JsonNode card = method.path("card");
        return new SavedCard(
                StripeObjects.requiredText(method, "id"),
                StripeObjects.reference(owner, "customer"),
                Json.text(card, "brand").or(() -> Json.text(method, "type")).orElse("card"),
                Json.text(card, "last4"),
                expiry(card));
    }

    private static Optional<YearMonth> expiry(JsonNode card) {
        return Json.number(card, "exp_year")
                .flatMap(year -> Json.number(card, "exp_month").flatMap(month -> {
                    try {
                        return Optional.of(YearMonth.of(Math.toIntExact(year), Math.toIntExact(month)));
                    } catch (DateTimeException | ArithmeticException e) {
                        return Optional.empty();
                    }
                }));
    }

    @Override
    public void delete(SavedCard card, GatewayKey key) {
        String method = StripeClient.segment(card.token());
        try {
            client.post(METHODS + "/{method}/detach", METHODS + "/" + method + "/detach", new Form(), key);
        } catch (InvalidPaymentRequestException refused) {
            JsonNode there = client.get(METHODS + "/{method}", METHODS + "/" + method);
            if (StripeObjects.reference(there, "customer").isPresent()) {
                throw refused;
            }
        }
    }
}
