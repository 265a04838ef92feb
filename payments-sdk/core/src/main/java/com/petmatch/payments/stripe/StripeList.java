package com.petmatch.payments.stripe;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.internal.Form;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Walks one of Stripe's lists, page by page; the next page is asked for by id, no link is followed. */
final class StripeList {

    /** Whether to go on, to stop, or that the element is the one. */
    enum Verdict {
        NEXT,
        STOP,
        FOUND
    }

    private static final int PAGE = 100;
    private static final int MAX_PAGES = 200;

    private final StripeClient client;

    StripeList(StripeClient client) {
        this.client = client;
    }

    /**
     * The element that is judged as found.
     *
     * @param filter the encoded query besides paging, may be empty
     */
    Optional<JsonNode> find(String route, String filter, Function<JsonNode, Verdict> judge) {
        Optional<String> after = Optional.empty();
        for (int page = 0; page < MAX_PAGES; page++) {
            JsonNode list = client.get(route, route + "?" + query(filter, after));
            for (JsonNode element : list.path("data")) {
                Verdict verdict = judge.apply(element);
                if (verdict != Verdict.NEXT) {
                    return verdict == Verdict.FOUND ? Optional.of(element) : Optional.empty();
                }
                after = Optional.of(StripeObjects.requiredText(element, "id"));
            }
            if (!list.path("has_more").asBoolean(false)) {
                return Optional.empty();
            }
        }
        throw new GatewayProtocolException(
                "Stripe's list of " + route + " does not end",
                CallFacts.of(GatewayId.STRIPE.value(), false, Execution.NOT_EXECUTED),
                null);
    }

    private static String query(String filter, Optional<String> after) {
        Form form = new Form().put("limit", PAGE);
        after.ifPresent(id -> form.put("starting_after", id));
        return filter.isEmpty() ? form.encode() : filter + "&" + form.encode();
    }
}
