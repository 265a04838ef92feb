package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.page.PageItem;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Hosted checkout sessions as the API shows them; what the buyer does is {@link CheckoutVisit}'s. */
final class CheckoutSessions {

    static final String INTENT_DATA = "_intent_data";
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final String LINES = "_lines";

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;
    private final Supplier<URI> baseUri;

    CheckoutSessions(StripeState state, Shapes shapes, EventLog events, Supplier<URI> baseUri) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
        this.baseUri = baseUri;
    }

    ObjectNode create(Parameters parameters) {
        String mode = parameters.requiredText("mode");
        requireSimulated(mode);
        requireWebUrl(parameters.requiredText("success_url"), "success_url");
        parameters.text("cancel_url").ifPresent(url -> requireWebUrl(url, "cancel_url"));
        parameters.text("customer").ifPresent(id -> state.named(Kind.CUSTOMER, id, "customer"));
        ObjectNode session = blank(mode, expiry(parameters));
        parameters.copyTo(
                session,
                "cancel_url",
                "client_reference_id",
                "customer",
                "customer_creation",
                "customer_email",
                "locale",
                "submit_type");
        session.put("success_url", parameters.requiredText("success_url"));
        parameters.mergeMetadata(session);
        session.set(INTENT_DATA, parameters.group("payment_intent_data").values());
        if (mode.equals("payment")) {
            addLines(parameters, session);
        } else {
            session.set(INTENT_DATA, parameters.group("setup_intent_data").values());
        }
        state.put(Kind.CHECKOUT_SESSION, session);
        return session;
    }

    ObjectNode read(Parameters parameters) {
        return state.atPath(Kind.CHECKOUT_SESSION, parameters.pathVariable("session"));
    }

    ObjectNode list(Parameters parameters) {
        List<ObjectNode> matching = state.all(Kind.CHECKOUT_SESSION);
        for (String name : List.of("customer", "payment_intent")) {
            parameters
                    .text(name)
                    .ifPresent(id ->
                            matching.removeIf(it -> !it.path(name).asText("").equals(id)));
        }
        return Listing.page("/v1/checkout/sessions", matching, parameters);
    }

    ObjectNode lineItems(Parameters parameters) {
        ObjectNode session = read(parameters);
        List<ObjectNode> lines = new ArrayList<>();
        session.path(LINES).forEach(line -> lines.add((ObjectNode) line));
        String url = "/v1/checkout/sessions/" + session.path("id").asText() + "/line_items";
        return Listing.page(url, lines, parameters);
    }

    ObjectNode expire(Parameters parameters) {
        ObjectNode session = read(parameters);
        if (!isOpen(session)) {
            throw ProviderRefusal.invalid(
                    "",
                    "",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a"
                            + " status of " + session.path("status").asText() + ".");
        }
        return end(session);
    }

    /** Ends the sessions whose time is over. */
    void expireDue() {
        long now = state.now().getEpochSecond();
        state.where(
                        Kind.CHECKOUT_SESSION,
                        it -> isOpen(it) && it.path("expires_at").asLong() <= now)
                .forEach(this::end);
    }

    /** After a restart on another port the open pages are there, not where they were. */
    void rebase() {
        state.where(Kind.CHECKOUT_SESSION, CheckoutSessions::isOpen)
                .forEach(it -> state.put(
                        Kind.CHECKOUT_SESSION, it.put("url", url(it.path("id").asText()))));
    }

    static boolean isOpen(ObjectNode session) {
        return session.path("status").asText().equals("open");
    }

    static List<PageItem> items(ObjectNode session) {
        List<PageItem> items = new ArrayList<>();
        for (JsonNode line : session.path(LINES)) {
            items.add(new PageItem(
                    line.path("description").asText(),
                    line.path("quantity").asLong(),
                    StripeAmounts.money(
                            line.path("amount_total").asLong(),
                            line.path("currency").asText())));
        }
        return items;
    }

    private ObjectNode end(ObjectNode session) {
        session.put("status", "expired").putNull("url");
        state.put(Kind.CHECKOUT_SESSION, session);
        events.raise("checkout.session.expired", session);
        return session;
    }

    private ObjectNode blank(String mode, long expiresAt) {
        String id = state.nextId(Kind.CHECKOUT_SESSION);
        ObjectNode session = shapes.blank(Kind.CHECKOUT_SESSION)
                .put("id", id)
                .put("created", state.now().getEpochSecond())
                .put("expires_at", expiresAt)
                .put("mode", mode)
                .put("payment_status", mode.equals("payment") ? "unpaid" : "no_payment_required")
                .put("status", "open")
                .put("url", url(id));
        session.putObject("automatic_tax").put("enabled", false).putNull("status");
        session.putObject("custom_text").putNull("shipping_address").putNull("submit");
        session.putObject("phone_number_collection").put("enabled", false);
        session.putObject("payment_method_options");
        session.withArray("payment_method_types").add("card");
        return session;
    }

    private void addLines(Parameters parameters, ObjectNode session) {
        JsonNode items = parameters.values().path("line_items");
        if (items.isEmpty()) {
            throw ProviderRefusal.invalid("parameter_missing", "line_items", "Missing required param: line_items.");
        }
        long total = 0;
        for (JsonNode item : items) {
            ObjectNode line = line(item);
            session.withArray(LINES).add(line);
            total = Math.addExact(total, line.path("amount_total").asLong());
            requireOneCurrency(session, line.path("currency").asText());
        }
        StripeAmounts.requireChargeable(total, session.path("currency").asText(), "line_items");
        session.put("amount_subtotal", total).put("amount_total", total);
        session.putObject("total_details")
                .put("amount_discount", 0)
                .put("amount_shipping", 0)
                .put("amount_tax", 0);
    }

    private ObjectNode line(JsonNode item) {
        JsonNode price = item.path("price_data");
        if (!price.isObject()) {
            throw ProviderRefusal.missing(400, "price", item.path("price").asText(""), "line_items[0][price]");
        }
        long quantity = item.path("quantity").asLong(1);
        long total = Math.multiplyExact(price.path("unit_amount").asLong(), quantity);
        ObjectNode line = ((ObjectNode) price).objectNode();
        return line.put("id", state.nextToken("li_"))
                .put("object", "item")
                .put("amount_discount", 0)
                .put("amount_subtotal", total)
                .put("amount_tax", 0)
                .put("amount_total", total)
                .put("currency", price.path("currency").asText().toLowerCase(Locale.ROOT))
                .put("description", price.path("product_data").path("name").asText("Product"))
                .putNull("price")
                .put("quantity", quantity);
    }

    private static void requireOneCurrency(ObjectNode session, String currency) {
        String earlier = session.path("currency").asText(currency);
        if (session.path("currency").isTextual() && !earlier.equals(currency)) {
            throw ProviderRefusal.invalid(
                    "", "line_items", "All line items need one currency, got " + earlier + " and " + currency + ".");
        }
        session.put("currency", currency);
    }

    private long expiry(Parameters parameters) {
        long now = state.now().getEpochSecond();
        long end = parameters.number("expires_at").orElse(now + LONGEST.toSeconds());
        if (end < now + SHORTEST.toSeconds() || end > now + LONGEST.toSeconds()) {
            throw ProviderRefusal.invalid(
                    "", "expires_at", "The expires_at timestamp must be 30 minutes to 24 hours from creation.");
        }
        return end;
    }

    private static void requireSimulated(String mode) {
        if (mode.equals("subscription")) {
            throw ProviderRefusal.invalid("sandbox_not_simulated", "mode", "The sandbox bills no subscriptions.");
        }
    }

    private static void requireWebUrl(String url, String param) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw ProviderRefusal.invalid("url_invalid", param, "Not a valid URL");
        }
    }

    private String url(String id) {
        return baseUri.get() + "/c/pay/" + id;
    }
}
