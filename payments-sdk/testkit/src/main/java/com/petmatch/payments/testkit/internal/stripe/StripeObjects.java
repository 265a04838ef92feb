package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The provider's objects, wired over one state, and the operation of the contract that each method answers. */
record StripeObjects(
        StripeState state,
        EventLog events,
        Balance balance,
        Customers customers,
        PaymentMethods methods,
        Charges charges,
        Confirmation confirmation,
        PaymentIntents intents,
        SetupIntents setups,
        Refunds refunds,
        Disputes disputes,
        CheckoutSessions sessions) {

    static StripeObjects over(StripeState state, Shapes shapes, EventLog events, Supplier<URI> baseUri) {
        Balance balance = new Balance(state, shapes);
        PaymentMethods methods = new PaymentMethods(state, shapes, events);
        Charges charges = new Charges(state, shapes, events, balance);
        Confirmation confirmation = new Confirmation(state, events, methods, charges, baseUri);
        return new StripeObjects(
                state,
                events,
                balance,
                new Customers(state, shapes, events),
                methods,
                charges,
                confirmation,
                new PaymentIntents(state, shapes, events, methods, confirmation, charges),
                new SetupIntents(state, shapes, events, methods),
                new Refunds(state, shapes, events, balance),
                new Disputes(state, shapes, events, balance),
                new CheckoutSessions(state, shapes, events, baseUri));
    }

    /** What the clock alone changes. */
    void passTime() {
        events.causedBy(null, null);
        sessions.expireDue();
        intents.expireDue();
        refunds.settleDue();
    }

    Map<String, Function<Parameters, ObjectNode>> operations() {
        return Map.ofEntries(
                Map.entry("POST /v1/customers", customers::create),
                Map.entry("GET /v1/customers", customers::list),
                Map.entry("GET /v1/customers/{customer}", reads(Kind.CUSTOMER, "customer")),
                Map.entry("POST /v1/customers/{customer}", customers::update),
                Map.entry("DELETE /v1/customers/{customer}", customers::delete),
                Map.entry("GET /v1/customers/{customer}/payment_methods", methods::ofCustomer),
                Map.entry("GET /v1/payment_methods/{payment_method}", reads(Kind.PAYMENT_METHOD, "payment_method")),
                Map.entry("POST /v1/payment_methods/{payment_method}/attach", methods::attach),
                Map.entry("POST /v1/payment_methods/{payment_method}/detach", methods::detach),
                Map.entry("POST /v1/checkout/sessions", sessions::create),
                Map.entry("GET /v1/checkout/sessions", sessions::list),
                Map.entry("GET /v1/checkout/sessions/{session}", sessions::read),
                Map.entry("GET /v1/checkout/sessions/{session}/line_items", sessions::lineItems),
                Map.entry("POST /v1/checkout/sessions/{session}/expire", sessions::expire),
                Map.entry("POST /v1/payment_intents", intents::create),
                Map.entry("GET /v1/payment_intents", intents::list),
                Map.entry("GET /v1/payment_intents/{intent}", intents::read),
                Map.entry("POST /v1/payment_intents/{intent}", intents::update),
                Map.entry("POST /v1/payment_intents/{intent}/confirm", intents::confirm),
                Map.entry("POST /v1/payment_intents/{intent}/capture", intents::capture),
                Map.entry("POST /v1/payment_intents/{intent}/cancel", intents::cancel),
                Map.entry("POST /v1/setup_intents", setups::create),
                Map.entry("GET /v1/setup_intents", setups::list),
                Map.entry("GET /v1/setup_intents/{intent}", reads(Kind.SETUP_INTENT, "intent")),
                Map.entry("GET /v1/charges", charges::list),
                Map.entry("GET /v1/charges/{charge}", reads(Kind.CHARGE, "charge")),
                Map.entry("POST /v1/refunds", refunds::create),
                Map.entry("GET /v1/refunds", refunds::list),
                Map.entry("GET /v1/refunds/{refund}", reads(Kind.REFUND, "refund")),
                Map.entry("POST /v1/refunds/{refund}", refunds::update),
                Map.entry("GET /v1/disputes", disputes::list),
                Map.entry("GET /v1/disputes/{dispute}", reads(Kind.DISPUTE, "dispute")),
                Map.entry("GET /v1/events", events::list),
                Map.entry("GET /v1/events/{id}", reads(Kind.EVENT, "id")),
                Map.entry("GET /v1/balance_transactions", balance::list),
                Map.entry("GET /v1/balance_transactions/{id}", reads(Kind.BALANCE_TRANSACTION, "id")));
    }

    private Function<Parameters, ObjectNode> reads(Kind kind, String variable) {
        return parameters -> state.atPath(kind, parameters.pathVariable(variable));
    }
}
