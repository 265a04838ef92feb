package com.petmatch.payments.testkit.internal.paypal;

import com.petmatch.kernel.money.CurrencyCode;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The provider's objects, wired over one state, and the operation of the contract that each method answers. */
record PayPalObjects(
        PayPalState state,
        Views views,
        Events events,
        Books books,
        Captures captures,
        Authorizations authorizations,
        Refunds refunds,
        Disputes disputes,
        Vault vault,
        Orders orders) {

    static PayPalObjects over(PayPalState state, CurrencyCode accountCurrency, Supplier<URI> baseUri) {
        Views views = new Views(state, baseUri);
        Events events = new Events(state, views);
        Books books = new Books(state, accountCurrency);
        Captures captures = new Captures(state, events, books);
        Authorizations authorizations = new Authorizations(state, events, captures);
        Vault vault = new Vault(state, events, views);
        return new PayPalObjects(
                state,
                views,
                events,
                books,
                captures,
                authorizations,
                new Refunds(state, events, books),
                new Disputes(state, events, books, views),
                vault,
                new Orders(state, events, views, captures, authorizations, vault));
    }

    /** What the clock alone changes. */
    void passTime() {
        orders.expireDue();
        captures.settleDue();
        refunds.settleDue();
    }

    Map<String, Function<PayPalRequest, Result>> operations() {
        return Map.ofEntries(
                Map.entry("POST /v2/checkout/orders", orders::create),
                Map.entry("GET /v2/checkout/orders/{id}", reads(Kind.ORDER)),
                Map.entry("POST /v2/checkout/orders/{id}/capture", orders::capture),
                Map.entry("POST /v2/checkout/orders/{id}/authorize", orders::authorize),
                Map.entry("GET /v2/payments/authorizations/{authorization_id}", reads(Kind.AUTHORIZATION)),
                Map.entry("POST /v2/payments/authorizations/{authorization_id}/capture", authorizations::capture),
                Map.entry("POST /v2/payments/authorizations/{authorization_id}/void", authorizations::release),
                Map.entry("GET /v2/payments/captures/{capture_id}", reads(Kind.CAPTURE)),
                Map.entry("POST /v2/payments/captures/{capture_id}/refund", refunds::create),
                Map.entry("GET /v2/payments/refunds/{refund_id}", reads(Kind.REFUND)),
                Map.entry("POST /v3/vault/setup-tokens", vault::setUp),
                Map.entry("GET /v3/vault/setup-tokens/{id}", reads(Kind.SETUP_TOKEN)),
                Map.entry("POST /v3/vault/payment-tokens", vault::save),
                Map.entry("GET /v3/vault/payment-tokens", vault::list),
                Map.entry("GET /v3/vault/payment-tokens/{id}", reads(Kind.PAYMENT_TOKEN)),
                Map.entry("DELETE /v3/vault/payment-tokens/{id}", vault::delete),
                Map.entry("GET /v1/customer/disputes", disputes::list),
                Map.entry("GET /v1/customer/disputes/{id}", disputes::read));
    }

    private Function<PayPalRequest, Result> reads(Kind kind) {
        return request -> Result.read(kind, state.atPath(kind, request.id()));
    }
}
