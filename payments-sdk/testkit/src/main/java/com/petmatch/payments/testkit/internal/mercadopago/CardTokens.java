package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import java.time.Duration;

/** Tokens of cards. Each is good for one use; the tokens of {@link TestHolder} stand for a fresh one each time. */
final class CardTokens {

    static final String HOLDER = "_holder";

    private static final int NO_TOKEN = 4000;
    private static final int UNKNOWN_TOKEN = 2006;
    private static final int USED_TOKEN = 3003;
    private static final int NO_CARDHOLDER = 3000;
    private static final int UNKNOWN_CUSTOMER = 2002;
    private static final int UNKNOWN_CARD = 2010;
    private static final int OTHER_METHOD = 10103;
    private static final Duration LIFE = Duration.ofDays(7);
    private static final String SAVED_CARD = "_saved_card";
    private static final String HAS_CODE = "_has_code";

    private final MercadoPagoState state;
    private final Templates templates;

    CardTokens(MercadoPagoState state, Templates templates) {
        this.state = state;
        this.templates = templates;
    }

    ObjectNode create(Call call) {
        ObjectNode token = templates
                .blank("card_token")
                .put("id", state.nextId(Kind.CARD_TOKEN))
                .put("date_created", state.nowText())
                .put("date_last_updated", state.nowText())
                .put("date_due", Dates.text(state.now().plus(LIFE)))
                .put(HAS_CODE, call.text("security_code").isPresent());
        if (call.has("card_id")) {
            ofSavedCard(token, call.text("card_id").orElse(""));
        } else {
            ofHolder(token, call.group("cardholder"));
        }
        state.put(Kind.CARD_TOKEN, token);
        return token;
    }

    /** Uses the token of a payment up; refuses one that is unknown, was used, or is of another customer. */
    UsedCard use(Call call) {
        String id = call.text("token")
                .orElseThrow(() -> ProviderRefusal.invalid(NO_TOKEN, "card token attribute can't be null"));
        TestHolder known = TestHolder.ofToken(id).orElse(null);
        if (known != null) {
            return new UsedCard(known, shown(templates.blank("card"), known), false, true);
        }
        ObjectNode token = active(id);
        TestHolder holder = holder(token);
        boolean isSaved = token.has(SAVED_CARD);
        ObjectNode card = isSaved ? savedCard(token, call) : templates.blank("card");
        state.put(Kind.CARD_TOKEN, token.put("status", "used"));
        return new UsedCard(
                holder, shown(card, holder), isSaved, token.path(HAS_CODE).asBoolean());
    }

    /** Uses a token up to keep its card; answers who holds it. */
    TestHolder keep(String id) {
        TestHolder known = TestHolder.ofToken(id).orElse(null);
        if (known != null) {
            return known;
        }
        ObjectNode token = active(id);
        if (token.has(SAVED_CARD)) {
            throw ProviderRefusal.invalid(USED_TOKEN, "Invalid card_token_id");
        }
        state.put(Kind.CARD_TOKEN, token.put("status", "used"));
        return holder(token);
    }

    static TestHolder holder(JsonNode row) {
        return TestHolder.valueOf(row.path(HOLDER).asText());
    }

    private ObjectNode active(String id) {
        ObjectNode token = state.find(Kind.CARD_TOKEN, id)
                .orElseThrow(() -> ProviderRefusal.invalid(UNKNOWN_TOKEN, "Card Token not found"));
        boolean isDue = Dates.read(token, "date_due")
                .filter(due -> due.isBefore(state.now()))
                .isPresent();
        if (!token.path("status").asText().equals("active") || isDue) {
            throw ProviderRefusal.invalid(USED_TOKEN, "Invalid card_token_id");
        }
        return token;
    }

    private ObjectNode savedCard(ObjectNode token, Call call) {
        ObjectNode card = state.find(Kind.CARD, token.path(SAVED_CARD).asText())
                .orElseThrow(() -> ProviderRefusal.invalid(UNKNOWN_CARD, "Card not found"));
        if (!call.group("payer")
                .path("id")
                .asText("")
                .equals(card.path("customer_id").asText())) {
            throw ProviderRefusal.invalid(UNKNOWN_CUSTOMER, "Customer not found");
        }
        String method = card.path("payment_method").path("id").asText();
        if (!call.text("payment_method_id").orElse("").equals(method)) {
            throw ProviderRefusal.invalid(OTHER_METHOD, "diff_param_bins");
        }
        return card;
    }

    private void ofSavedCard(ObjectNode token, String id) {
        ObjectNode card =
                state.find(Kind.CARD, id).orElseThrow(() -> ProviderRefusal.invalid(UNKNOWN_CARD, "Card not found"));
        token.put("card_id", id).put(SAVED_CARD, id).put(HOLDER, holder(card).name());
        for (String same : new String[] {
            "first_six_digits", "last_four_digits", "expiration_month", "expiration_year", "cardholder"
        }) {
            token.set(same, card.get(same));
        }
    }

    private static void ofHolder(ObjectNode token, JsonNode cardholder) {
        String name = cardholder.path("name").asText("");
        if (name.isEmpty()) {
            throw ProviderRefusal.invalid(NO_CARDHOLDER, "You must provide your cardholder_name with your card data");
        }
        TestHolder holder = TestHolder.ofCardholder(name);
        token.put(HOLDER, holder.name());
        Cards.face(token, holder);
    }

    private static ObjectNode shown(ObjectNode card, TestHolder holder) {
        ObjectNode shown = card.objectNode();
        shown.set("id", card.path("id").isTextual() ? card.get("id") : card.nullNode());
        shown.set("date_created", card.get("date_created"));
        shown.set("date_last_updated", card.get("date_last_updated"));
        return Cards.face(shown, holder);
    }
}
