package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import java.util.List;
import java.util.Map;

/** Puts whole objects in the place of ids, as {@code expand[]=latest_charge} or {@code data.customer} asks. */
final class Expansion {

    private static final Map<String, Kind> EXPANDABLE = Map.of(
            "customer", Kind.CUSTOMER,
            "payment_method", Kind.PAYMENT_METHOD,
            "payment_intent", Kind.PAYMENT_INTENT,
            "setup_intent", Kind.SETUP_INTENT,
            "latest_charge", Kind.CHARGE,
            "charge", Kind.CHARGE,
            "balance_transaction", Kind.BALANCE_TRANSACTION);

    private final StripeState state;

    Expansion(StripeState state) {
        this.state = state;
    }

    void expand(ObjectNode answer, List<String> paths) {
        paths.forEach(path -> expand(answer, path, path));
    }

    private void expand(JsonNode node, String path, String whole) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        if (name.equals("data") && node.path("data").isArray()) {
            String rest = dot < 0 ? "" : path.substring(dot + 1);
            node.path("data").forEach(item -> expand(item, rest, whole));
            return;
        }
        Kind kind = EXPANDABLE.get(name);
        if (kind == null || !(node instanceof ObjectNode object) || !object.has(name)) {
            throw ProviderRefusal.invalid("", "expand", "This property cannot be expanded (" + whole + ").");
        }
        JsonNode value = object.get(name);
        if (value.isTextual()) {
            state.find(kind, value.asText()).ifPresent(found -> object.set(name, SandboxState.visible(found)));
        }
        if (dot > 0 && object.get(name).isObject()) {
            expand(object.get(name), path.substring(dot + 1), whole);
        }
    }
}
