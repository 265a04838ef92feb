package com.petmatch.payments.mercadopago;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.UnsupportedCapabilityException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.VaultOps;
import com.petmatch.payments.internal.Form;
import com.petmatch.payments.internal.Json;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cards that Mercado Pago keeps for its customers.
 *
 * <p>The token of a saved card is {@code card:} and its number at the provider. To charge it the provider wants a token made of
 * it each time; without the security code that works for accounts that the provider enabled for it.
 */
final class MercadoPagoVault implements VaultOps {

    private static final String CUSTOMERS = "/v1/customers";
    private static final String CARDS = CUSTOMERS + "/{id}/cards";
    private static final String TOKENS = "/v1/card_tokens";
    private static final String SAVED = "card:";
    private static final String SEPARATOR = "/";

    private final MercadoPagoClient client;

    MercadoPagoVault(MercadoPagoClient client) {
        this.client = client;
    }

    /** A token that a payment takes: the given one, or one made of the saved card it names. */
    String chargeable(String methodToken, String key) {
        if (!methodToken.startsWith(SAVED)) {
            return methodToken;
        }
        ObjectNode body = MercadoPagoJson.object()
                .put("card_id", MercadoPagoClient.segment(methodToken.substring(SAVED.length())));
        // With a key of its own, so that a repeated charge is the same request with the same token.
        return MercadoPagoObjects.requiredText(client.post(TOKENS, TOKENS, body, key + "-token"), "id");
    }

    @Override
    public GatewaySetup begin(SetupCall call) {
        String token = call.methodToken()
                .orElseThrow(() -> new UnsupportedCapabilityException(
                        GatewayId.MERCADO_PAGO.value(), "keeping a card on its page: send a token"));
        String customer = call.customerRef().orElseGet(() -> customer(call));
        JsonNode card = client.post(
                CARDS,
                cards(customer),
                MercadoPagoJson.object().put("token", token),
                call.key().value());
        return saved(customer, card);
    }

    @Override
    public GatewaySetup resume(String setupRef, GatewayKey key) {
        int separator = setupRef.indexOf(SEPARATOR);
        if (separator < 0) {
            throw MercadoPagoObjects.missing("setup");
        }
        String customer = setupRef.substring(0, separator);
        return saved(customer, client.get(CARDS + "/{card}", card(customer, setupRef.substring(separator + 1))));
    }

    @Override
    public void delete(SavedCard saved, GatewayKey key) {
        if (!saved.token().startsWith(SAVED)) {
            throw MercadoPagoObjects.missing("token");
        }
        String customer = saved.customerRef().orElseThrow(() -> MercadoPagoObjects.missing("customer"));
        String path = card(customer, saved.token().substring(SAVED.length()));
        try {
            client.delete(CARDS + "/{card}", path, key.value());
        } catch (InvalidPaymentRequestException refused) {
            if (isThere(path)) {
                throw refused;
            }
        }
    }

    private boolean isThere(String path) {
        try {
            return !client.get(CARDS + "/{card}", path).isEmpty();
        } catch (InvalidPaymentRequestException gone) {
            return false;
        }
    }

    /** The customer with the payer's address, made when there is none: an address belongs to one customer only. */
    private String customer(SetupCall call) {
        Payer payer = call.payer()
                .orElseThrow(() -> new InvalidPaymentRequestException(
                        PaymentErrors.GATEWAY_REQUEST_REFUSED,
                        "Mercado Pago needs the payer's e-mail address to keep a card"));
        return byEmail(payer.email()).orElseGet(() -> created(payer, call.key().value() + "-customer"));
    }

    private Optional<String> byEmail(String email) {
        String query = new Form().put("email", email).encode();
        JsonNode results = client.get(CUSTOMERS + "/search", CUSTOMERS + "/search?" + query)
                .path("results");
        // A search may be looser than we ask: nobody's card may go to somebody else.
        return results.valueStream()
                .filter(customer -> Json.text(customer, "email")
                        .filter(email::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .flatMap(customer -> Json.text(customer, "id"));
    }

    private String created(Payer payer, String key) {
        ObjectNode body = MercadoPagoJson.object();
        MercadoPagoJson.putPayer(body, payer);
        try {
            return MercadoPagoObjects.requiredText(client.post(CUSTOMERS, CUSTOMERS, body, key), "id");
        } catch (InvalidPaymentRequestException refused) {
            // Somebody else made it in between.
            return byEmail(payer.email()).orElseThrow(() -> refused);
        }
    }

    private static GatewaySetup saved(String customer, JsonNode card) {
        String id = MercadoPagoObjects.id(card, "id");
        SavedCard kept = new SavedCard(
                SAVED + id,
                Optional.of(customer),
                Json.text(card.path("payment_method"), "id").orElse("card"),
                Json.text(card, "last_four_digits"),
                expiry(card));
        return GatewaySetup.saved(Optional.of(customer + SEPARATOR + id), kept);
    }

    private static Optional<YearMonth> expiry(JsonNode card) {
        return Json.number(card, "expiration_year")
                .flatMap(year -> Json.number(card, "expiration_month").flatMap(month -> {
                    try {
                        return Optional.of(YearMonth.of(Math.toIntExact(year), Math.toIntExact(month)));
                    } catch (DateTimeException | ArithmeticException e) {
                        return Optional.empty();
                    }
                }));
    }

    private static String cards(String customer) {
        return CUSTOMERS + "/" + MercadoPagoClient.segment(customer) + "/cards";
    }

    private static String card(String customer, String card) {
        return cards(customer) + "/" + MercadoPagoClient.segment(card);
    }
}
