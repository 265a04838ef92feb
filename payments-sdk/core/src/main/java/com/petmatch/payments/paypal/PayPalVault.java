package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.VaultOps;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** PayPal's vault: a setup token that the buyer approves becomes a payment token. */
final class PayPalVault implements VaultOps {

    /** How a saved wallet is named where cards have their brand. */
    static final String WALLET = "paypal";

    private static final String SETUPS = "/v3/vault/setup-tokens";
    private static final String TOKENS = "/v3/vault/payment-tokens";

    private final PayPalClient client;
    private final PayPalLinks links;

    PayPalVault(PayPalClient client, PayPalLinks links) {
        this.client = client;
        this.links = links;
    }

    @Override
    public GatewaySetup begin(SetupCall call) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        call.customerRef().ifPresent(customer -> body.putObject("customer").put("id", customer));
        ObjectNode wallet = body.putObject("payment_source").putObject(WALLET).put("usage_type", "MERCHANT");
        PayPalOrders.addContext(wallet, call.returnUrl(), call.cancelUrl());
        return setup(client.post(SETUPS, body, call.key()).required(), call.key());
    }

    @Override
    public GatewaySetup resume(String setupRef, GatewayKey key) {
        JsonNode setup = client.find(SETUPS, setupRef).orElseThrow(() -> PayPalObjects.missing("setup token"));
        return setup(setup, key);
    }

    @Override
    public void delete(SavedCard card, GatewayKey key) {
        client.delete(TOKENS, card.token());
    }

    private GatewaySetup setup(JsonNode setup, GatewayKey key) {
        String ref = PayPalObjects.requiredText(setup, "id");
        return switch (PayPalObjects.requiredText(setup, "status")) {
            // Vaulted: made by us before; the same key answers with the same token.
            case "APPROVED", "VAULTED", "TOKENIZED" -> GatewaySetup.saved(Optional.of(ref), saved(ref, key));
            default -> GatewaySetup.actionRequired(ref, links.action(setup, List.of("approve", "payer-action")));
        };
    }

    private SavedCard saved(String setup, GatewayKey key) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("payment_source").putObject("token").put("id", setup).put("type", "SETUP_TOKEN");
        JsonNode token = client.post(TOKENS, body, key).required();
        JsonNode card = token.path("payment_source").path("card");
        return new SavedCard(
                PayPalObjects.requiredText(token, "id"),
                PayPalObjects.text(token.path("customer"), "id"),
                PayPalObjects.text(card, "brand")
                        .map(brand -> brand.toLowerCase(Locale.ROOT))
                        .orElse(WALLET),
                PayPalObjects.text(card, "last_digits"),
                PayPalObjects.text(card, "expiry").flatMap(PayPalVault::month));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
