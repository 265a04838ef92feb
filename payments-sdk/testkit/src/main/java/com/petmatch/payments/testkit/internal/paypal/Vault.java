package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.util.List;

/** Saved wallets: a setup that the buyer approves becomes a token that pays without the buyer. */
final class Vault {

    private final PayPalState state;
    private final Events events;
    private final Views views;

    Vault(PayPalState state, Events events, Views views) {
        this.state = state;
        this.events = events;
        this.views = views;
    }

    Result setUp(PayPalRequest request) {
        JsonNode wallet = request.body().path("payment_source").path("paypal");
        if (wallet.isMissingNode()) {
            throw PayPalRefusal.unprocessable("PAYMENT_SOURCE_NOT_SUPPORTED", "/payment_source");
        }
        JsonNode context = wallet.path("experience_context");
        ObjectNode setup = state.blank(Kind.SETUP_TOKEN, "PAYER_ACTION_REQUIRED")
                .put(Orders.RETURN_URL, context.path("return_url").asText())
                .put(Orders.CANCEL_URL, context.path("cancel_url").asText())
                .put(Orders.LOCALE, context.path("locale").asText());
        setup.putObject("customer")
                .put("id", customer(request.body().at("/customer/id").asText()));
        setup.putObject("payment_source")
                .putObject("paypal")
                .put("usage_type", wallet.path("usage_type").asText());
        state.put(Kind.SETUP_TOKEN, setup);
        return Result.created(Kind.SETUP_TOKEN, setup);
    }

    void approve(ObjectNode setup, TestBuyer buyer) {
        state.changed(Kind.SETUP_TOKEN, PayPalState.of(setup, buyer), "APPROVED");
    }

    /** Makes a payment token of an approved setup, once. */
    Result save(PayPalRequest request) {
        JsonNode token = request.body().path("payment_source").path("token");
        ObjectNode setup = state.find(Kind.SETUP_TOKEN, token.path("id").asText())
                .orElseThrow(() -> PayPalRefusal.unprocessable("TOKEN_ID_NOT_FOUND", "/payment_source/token/id"));
        if (!setup.path("status").asText().equals("APPROVED")) {
            throw PayPalRefusal.unprocessable("PAYER_ACTION_REQUIRED", "/payment_source/token/id");
        }
        state.changed(Kind.SETUP_TOKEN, setup, "VAULTED");
        return Result.created(Kind.PAYMENT_TOKEN, store(setup.at("/customer/id").asText(), PayPalState.buyer(setup)));
    }

    Result list(PayPalRequest request) {
        String customer = request.query().path("customer_id").asText();
        List<ObjectNode> found = state.where(
                Kind.PAYMENT_TOKEN, it -> it.at("/customer/id").asText().equals(customer));
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.putObject("customer").put("id", customer);
        ArrayNode tokens = page.putArray("payment_tokens");
        found.forEach(it -> tokens.add(views.whole(Kind.PAYMENT_TOKEN, it)));
        return Result.plain(page);
    }

    Result delete(PayPalRequest request) {
        state.find(Kind.PAYMENT_TOKEN, request.id()).ifPresent(token -> {
            state.remove(Kind.PAYMENT_TOKEN, request.id());
            events.raise("VAULT.PAYMENT-TOKEN.DELETED", Kind.PAYMENT_TOKEN, token);
        });
        return Result.noContent();
    }

    /** The saved method that a payment names. */
    ObjectNode method(String id) {
        return state.find(Kind.PAYMENT_TOKEN, id)
                .orElseThrow(
                        () -> PayPalRefusal.unprocessable("TOKEN_ID_NOT_FOUND", "/payment_source/paypal/vault_id"));
    }

    /** Saves the wallet that paid the order and shows the token there. */
    void storeOnSuccess(ObjectNode order) {
        ObjectNode token = store(customer(order.path("_customer").asText()), PayPalState.buyer(order));
        ObjectNode vault = order.withObject("/payment_source/paypal/attributes/vault");
        vault.put("id", token.path("id").asText()).put("status", "VAULTED");
        vault.set("customer", token.get("customer"));
    }

    /** Writes who pays into the order. */
    void describe(ObjectNode order, TestBuyer buyer) {
        ObjectNode payer = order.putObject("payer");
        payer.put("payer_id", payerId(buyer)).put("email_address", email(buyer));
        ObjectNode wallet = order.withObject("/payment_source/paypal");
        wallet.put("email_address", email(buyer))
                .put("account_id", payerId(buyer))
                .put("account_status", "VERIFIED");
    }

    static String payerId(TestBuyer buyer) {
        return ("SBX" + buyer.name().replace("_", "") + "XXXXXXXXXX").substring(0, 13);
    }

    private ObjectNode store(String customer, TestBuyer buyer) {
        ObjectNode token = JsonNodeFactory.instance.objectNode().put("id", state.nextId(Kind.PAYMENT_TOKEN));
        token.putObject("customer").put("id", customer);
        token.putObject("payment_source")
                .putObject("paypal")
                .put("email_address", email(buyer))
                .put("account_id", payerId(buyer))
                .put("usage_type", "MERCHANT");
        state.put(Kind.PAYMENT_TOKEN, PayPalState.of(token, buyer));
        events.raise("VAULT.PAYMENT-TOKEN.CREATED", Kind.PAYMENT_TOKEN, token);
        return token;
    }

    private String customer(String given) {
        return given.isEmpty() ? state.nextId(Kind.CUSTOMER) : given;
    }

    private static String email(TestBuyer buyer) {
        return buyer.key().replace('_', '-') + "@buyer.example.com";
    }
}
