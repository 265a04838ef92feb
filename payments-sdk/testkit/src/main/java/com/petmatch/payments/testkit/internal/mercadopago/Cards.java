package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import java.util.Collections;
import java.util.List;

/** Saved cards of customers; the card behind one is a {@link TestHolder}, never a number. */
final class Cards {

    private static final int UNKNOWN_METHOD = 2131;

    private final MercadoPagoState state;
    private final Templates templates;
    private final Account account;
    private final CardTokens tokens;

    Cards(MercadoPagoState state, Templates templates, Account account, CardTokens tokens) {
        this.state = state;
        this.templates = templates;
        this.account = account;
        this.tokens = tokens;
    }

    ObjectNode save(Call call) {
        ObjectNode customer = state.customer(call.pathVariable("id"));
        TestHolder holder = tokens.keep(call.text("token").orElse(""));
        String brand = call.text("payment_method_id").orElse("master");
        ObjectNode method = account.method(brand)
                .orElseThrow(() -> ProviderRefusal.invalid(UNKNOWN_METHOD, "Cannot infer Payment Method"));
        ObjectNode card = face(templates.blank("card"), holder)
                .put("id", state.nextId(Kind.CARD))
                .put("customer_id", customer.path("id").asText())
                .put("date_created", state.nowText())
                .put("date_last_updated", state.nowText())
                .put("user_id", Account.COLLECTOR)
                .put(CardTokens.HOLDER, holder.name());
        method.properties().forEach(field -> card.withObject("payment_method").set(field.getKey(), field.getValue()));
        state.put(Kind.CARD, card);
        if (!customer.path("default_card").isTextual()) {
            customer.set("default_card", card.get("id"));
            state.put(Kind.CUSTOMER, customer);
        }
        return card;
    }

    ObjectNode read(Call call) {
        return state.find(Kind.CARD, call.pathVariable("card_id"))
                .filter(card -> card.path("customer_id").asText().equals(call.pathVariable("id")))
                .orElseThrow(() -> ProviderRefusal.notFound(0, "card not found"));
    }

    ObjectNode delete(Call call) {
        ObjectNode card = read(call);
        state.remove(Kind.CARD, card.path("id").asText());
        ObjectNode customer = state.customer(call.pathVariable("id"));
        if (customer.path("default_card").equals(card.path("id"))) {
            state.put(Kind.CUSTOMER, customer.putNull("default_card"));
        }
        return card;
    }

    ArrayNode list(Call call) {
        return of(state.customer(call.pathVariable("id")).path("id").asText());
    }

    /** The customer's cards, the oldest first, as they are answered. */
    ArrayNode of(String customer) {
        List<ObjectNode> cards =
                state.where(Kind.CARD, card -> card.path("customer_id").asText().equals(customer));
        Collections.reverse(cards);
        ArrayNode answer = JsonNodeFactory.instance.arrayNode();
        cards.forEach(card -> answer.add(SandboxState.visible(card)));
        return answer;
    }

    /** Writes what is printed on the card, as far as anybody may know it. */
    static ObjectNode face(ObjectNode object, TestHolder holder) {
        object.put("first_six_digits", "503143")
                .put("last_four_digits", "6351")
                .put("expiration_month", 11)
                .put("expiration_year", 2034);
        object.putObject("cardholder")
                .put("name", holder.cardholder())
                .putObject("identification")
                .putNull("number")
                .putNull("type");
        return object;
    }
}
