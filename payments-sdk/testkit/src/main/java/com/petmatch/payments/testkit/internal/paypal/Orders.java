package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Orders from creation over the buyer's approval to the money. One that nobody approves is gone after six hours. */
final class Orders {

    static final String RETURN_URL = "_return_url";
    static final String CANCEL_URL = "_cancel_url";
    static final String LOCALE = "_locale";

    private static final Duration OPEN_FOR = Duration.ofHours(6);
    private static final Set<String> UNAPPROVED = Set.of("CREATED", "PAYER_ACTION_REQUIRED");
    private static final Map<String, Integer> BREAKDOWN_SIGNS = Map.of(
            "item_total", 1,
            "shipping", 1,
            "handling", 1,
            "tax_total", 1,
            "insurance", 1,
            "shipping_discount", -1,
            "discount", -1);

    private final PayPalState state;
    private final Events events;
    private final Views views;
    private final Captures captures;
    private final Authorizations authorizations;
    private final Vault vault;

    Orders(
            PayPalState state,
            Events events,
            Views views,
            Captures captures,
            Authorizations authorizations,
            Vault vault) {
        this.state = state;
        this.events = events;
        this.views = views;
        this.captures = captures;
        this.authorizations = authorizations;
        this.vault = vault;
    }

    Result create(PayPalRequest request) {
        ObjectNode body = request.body();
        JsonNode wallet = body.path("payment_source").path("paypal");
        if (body.has("payment_source") && request.key().isEmpty()) {
            throw PayPalRefusal.invalid("PAYPAL_REQUEST_ID_REQUIRED", "PayPal-Request-Id");
        }
        if (body.has("payment_source") && wallet.isMissingNode()) {
            throw PayPalRefusal.unprocessable("PAYMENT_SOURCE_NOT_SUPPORTED", "/payment_source");
        }
        ObjectNode order = state.blank(Kind.ORDER, "CREATED")
                .put("intent", body.path("intent").asText());
        order.set("purchase_units", units(body));
        JsonNode context =
                wallet.has("experience_context") ? wallet.path("experience_context") : body.path("application_context");
        order.put(RETURN_URL, context.path("return_url").asText())
                .put(CANCEL_URL, context.path("cancel_url").asText())
                .put(LOCALE, context.path("locale").asText())
                .put(
                        "_store",
                        wallet.at("/attributes/vault/store_in_vault").asText().equals("ON_SUCCESS"))
                .put("_customer", wallet.at("/attributes/customer/id").asText());
        if (wallet.has("vault_id")) {
            return payWithSaved(order, vault.method(wallet.path("vault_id").asText()));
        }
        if (!wallet.isMissingNode()) {
            order.putObject("payment_source").putObject("paypal");
            state.put(Kind.ORDER, order.put("status", "PAYER_ACTION_REQUIRED"));
            return Result.read(Kind.ORDER, order);
        }
        state.put(Kind.ORDER, order);
        return Result.created(Kind.ORDER, order);
    }

    Result capture(PayPalRequest request) {
        ObjectNode order = state.atPath(Kind.ORDER, request.id());
        requireApproved(order, "CAPTURE", "ORDER_ALREADY_CAPTURED");
        return Result.created(Kind.ORDER, complete(order));
    }

    Result authorize(PayPalRequest request) {
        ObjectNode order = state.atPath(Kind.ORDER, request.id());
        requireApproved(order, "AUTHORIZE", "ORDER_ALREADY_AUTHORIZED");
        return Result.created(Kind.ORDER, complete(order));
    }

    /** The buyer says yes. */
    void approve(ObjectNode order, TestBuyer buyer) {
        PayPalState.of(order, buyer);
        vault.describe(order, buyer);
        state.changed(Kind.ORDER, order, "APPROVED");
        events.raise("CHECKOUT.ORDER.APPROVED", Kind.ORDER, order);
    }

    /** Whether the page still takes an answer: nobody approved, or the instrument was declined. */
    static boolean isOpen(ObjectNode order) {
        return UNAPPROVED.contains(order.path("status").asText())
                || (order.path("status").asText().equals("APPROVED")
                        && order.path("_declined").asBoolean());
    }

    void expireDue() {
        state.where(
                        Kind.ORDER,
                        it -> UNAPPROVED.contains(it.path("status").asText())
                                && state.isPast(it, "create_time", OPEN_FOR))
                .forEach(it -> state.remove(Kind.ORDER, it.path("id").asText()));
    }

    private Result payWithSaved(ObjectNode order, ObjectNode method) {
        TestBuyer buyer = PayPalState.buyer(method);
        PayPalState.of(order, buyer);
        vault.describe(order, buyer);
        if (buyer == TestBuyer.INSTRUMENT_DECLINED) {
            throw PayPalRefusal.unprocessable("INSTRUMENT_DECLINED");
        }
        return Result.created(Kind.ORDER, complete(order));
    }

    private void requireApproved(ObjectNode order, String intent, String done) {
        if (!order.path("intent").asText().equals(intent)) {
            throw PayPalRefusal.unprocessable("ACTION_DOES_NOT_MATCH_INTENT");
        }
        String status = order.path("status").asText();
        if (status.equals("COMPLETED")) {
            throw PayPalRefusal.unprocessable(done);
        }
        if (!status.equals("APPROVED")) {
            throw PayPalRefusal.unprocessable("ORDER_NOT_APPROVED");
        }
        if (PayPalState.buyer(order) == TestBuyer.INSTRUMENT_DECLINED) {
            state.put(Kind.ORDER, order.put("_declined", true));
            String page = views.approvalPage(Kind.ORDER, order.path("id").asText());
            throw PayPalRefusal.unprocessable("INSTRUMENT_DECLINED").with(views.link(page, "redirect", "GET"));
        }
    }

    private ObjectNode complete(ObjectNode order) {
        boolean isCapture = order.path("intent").asText().equals("CAPTURE");
        for (JsonNode each : order.path("purchase_units")) {
            ObjectNode unit = (ObjectNode) each;
            Money amount = PayPalAmounts.stored(unit.path("amount"));
            if (isCapture) {
                captures.take(order, unit, amount, true);
            } else {
                authorizations.hold(order, unit, amount);
            }
        }
        if (order.path("_store").asBoolean()) {
            vault.storeOnSuccess(order);
        }
        state.changed(Kind.ORDER, order, "COMPLETED");
        events.raise("CHECKOUT.ORDER.COMPLETED", Kind.ORDER, order);
        return order;
    }

    private static ArrayNode units(ObjectNode body) {
        ArrayNode units = body.arrayNode();
        Set<String> references = new HashSet<>();
        for (int i = 0; i < body.path("purchase_units").size(); i++) {
            ObjectNode unit = body.path("purchase_units").get(i).deepCopy();
            String field = "/purchase_units/" + i;
            unit.put("reference_id", unit.path("reference_id").asText("default"));
            if (!references.add(unit.path("reference_id").asText())) {
                throw PayPalRefusal.unprocessable("DUPLICATE_REFERENCE_ID", field + "/reference_id");
            }
            Money amount = PayPalAmounts.positive(unit.path("amount"), field + "/amount");
            requireSum(unit, amount, field);
            units.add(unit);
        }
        return units;
    }

    private static void requireSum(ObjectNode unit, Money amount, String field) {
        JsonNode breakdown = unit.path("amount").path("breakdown");
        if (unit.path("items").size() > 0 && !breakdown.has("item_total")) {
            throw PayPalRefusal.unprocessable("ITEM_TOTAL_REQUIRED", field + "/amount/breakdown/item_total");
        }
        if (breakdown.isMissingNode()) {
            return;
        }
        Money sum = Money.zero(amount.currency());
        for (Map.Entry<String, JsonNode> part : breakdown.properties()) {
            Money value = PayPalAmounts.parse(part.getValue(), field + "/amount/breakdown/" + part.getKey());
            int sign = BREAKDOWN_SIGNS.getOrDefault(part.getKey(), 0);
            sum = sign < 0 ? sum.minus(value) : sum.plus(value);
        }
        if (!sum.equals(amount)) {
            throw PayPalRefusal.unprocessable("AMOUNT_MISMATCH", field + "/amount/value");
        }
    }
}
