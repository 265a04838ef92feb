package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a buyer does on a hosted page: pays by card or by transfer, is asked by the bank, gives up. A page is paid at most once,
 * however often its form is sent.
 */
final class PreferenceVisit {

    private static final String PAYMENT = "_payment";
    private static final String PREFERENCE = "_preference";
    private static final Set<String> OVER = Set.of("rejected", "cancelled");

    private final MercadoPagoState state;
    private final Account account;
    private final Preferences preferences;
    private final Payments payments;

    PreferenceVisit(MercadoPagoState state, Account account, Preferences preferences, Payments payments) {
        this.state = state;
        this.account = account;
        this.preferences = preferences;
        this.payments = payments;
    }

    /** The last payment that was tried on the page. */
    Optional<ObjectNode> payment(ObjectNode preference) {
        return state.find(Kind.PAYMENT, preference.path(PAYMENT).asText());
    }

    /** The page that a payment was made on. */
    Optional<ObjectNode> preference(ObjectNode payment) {
        return state.find(Kind.PREFERENCE, payment.path(PREFERENCE).asText());
    }

    ObjectNode payByCard(ObjectNode preference, TestHolder holder) {
        ObjectNode asked = asked(preference)
                .put("token", holder.token())
                .put("installments", 1)
                .put("payment_method_id", "master")
                .put("three_d_secure_mode", "optional");
        return pay(preference, asked);
    }

    ObjectNode payByPix(ObjectNode preference) {
        return pay(preference, asked(preference).put("payment_method_id", "pix"));
    }

    boolean takesPix() {
        return account.method("pix").isPresent();
    }

    /** Whether a payment is made or under way, so that the page asks for none. */
    boolean isTaken(ObjectNode preference) {
        return payment(preference)
                .filter(it -> !OVER.contains(it.path("status").asText()))
                .isPresent();
    }

    /** Where the buyer goes with a payment, or without one; empty when the shop named no place. */
    Optional<String> backUrl(ObjectNode preference, Optional<ObjectNode> payment) {
        String status = payment.map(it -> it.path("status").asText()).orElse("null");
        String name = switch (status) {
            case "approved", "authorized" -> "success";
            case "pending", "in_process" -> "pending";
            default -> "failure";
        };
        return Call.text(preference.path("back_urls"), name)
                .map(url -> url + (url.contains("?") ? "&" : "?") + facts(preference, payment, status));
    }

    private ObjectNode pay(ObjectNode preference, ObjectNode asked) {
        ObjectNode payment = payments.create(new Call(account.accessToken(), Map.of(), asked));
        payment.put(PREFERENCE, preference.path("id").asText())
                .putObject("order")
                .put("type", "mercadopago")
                .put("id", preference.path("id").asText());
        state.put(Kind.PAYMENT, payment);
        state.put(Kind.PREFERENCE, preference.put(PAYMENT, payment.path("id").asText()));
        return payment;
    }

    private ObjectNode asked(ObjectNode preference) {
        ObjectNode asked = preference
                .objectNode()
                .put("transaction_amount", account.site().wire(preferences.total(preference)))
                .put(
                        "description",
                        preference.path("items").path(0).path("title").asText());
        for (String same : new String[] {
            "external_reference", "notification_url", "metadata", "binary_mode", "statement_descriptor"
        }) {
            JsonNode value = preference.path(same);
            if (!value.isNull()) {
                asked.set(same, value);
            }
        }
        asked.putObject("payer")
                .put("email", Call.text(preference.path("payer"), "email").orElse("buyer@example.com"));
        return asked;
    }

    private static String facts(ObjectNode preference, Optional<ObjectNode> payment, String status) {
        String id = payment.map(it -> it.path("id").asText()).orElse("null");
        String type = payment.map(it -> it.path("payment_type_id").asText()).orElse("null");
        String reference = preference.path("external_reference").asText("null");
        return "collection_id=" + id + "&collection_status=" + status + "&payment_id=" + id + "&status=" + status
                + "&external_reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "&payment_type="
                + type + "&preference_id=" + preference.path("id").asText();
    }
}
