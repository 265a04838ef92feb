package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.util.Optional;
import java.util.Set;

/**
 * The account that the sandbox is: its country, and the ways to pay there. Immutable.
 *
 * @param sellers access tokens of sellers who connected their accounts; a fee of the application is taken from their sales only
 * @param isSecurityCodeRequired whether a saved card needs its security code each time
 */
record Account(Site site, String accessToken, Set<String> sellers, boolean isSecurityCodeRequired) {

    static final String COLLECTOR = "823549964";

    private static final JsonNode METHODS = Resources.json("mercadopago/methods.json");

    Account {
        sellers = Set.copyOf(sellers);
    }

    /** Who is called by this token: the account, a seller, or nobody. */
    boolean isKnown(String token) {
        return accessToken.equals(token) || sellers.contains(token);
    }

    boolean isSeller(String token) {
        return sellers.contains(token);
    }

    /** The number of the account that sells. */
    long collector(String token) {
        return isSeller(token) ? 900_000_000L + Math.floorMod(token.hashCode(), 99_999_999) : Long.parseLong(COLLECTOR);
    }

    /** A way to pay of this country. */
    Optional<ObjectNode> method(String id) {
        for (JsonNode method : METHODS.path(site.currency())) {
            if (method.path("id").asText().equals(id) && method instanceof ObjectNode found) {
                return Optional.of(found.deepCopy());
            }
        }
        return Optional.empty();
    }

    ArrayNode methods(Templates templates) {
        ArrayNode answer = JsonNodeFactory.instance.arrayNode();
        for (JsonNode method : METHODS.path(site.currency())) {
            ObjectNode full = templates.blank("payment_method");
            method.properties().forEach(field -> full.set(field.getKey(), field.getValue()));
            boolean isCard = full.path("payment_type_id").asText().endsWith("_card");
            answer.add(full.put("deferred_capture", isCard ? "supported" : "does_not_apply"));
        }
        return answer;
    }

    ObjectNode profile(Templates templates) {
        return templates.blank("account").put("country_id", site.country()).put("site_id", site.id());
    }
}
