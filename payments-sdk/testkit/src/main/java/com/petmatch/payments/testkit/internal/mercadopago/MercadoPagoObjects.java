package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The provider's objects, wired over one state, and the operation of the contract that each method answers. */
record MercadoPagoObjects(
        MercadoPagoState state,
        Templates templates,
        Account account,
        Events events,
        Movements movements,
        Payments payments,
        CardPayments cardPayments,
        TransferPayments transfers,
        PaymentSearch search,
        Refunds refunds,
        CardTokens tokens,
        Cards cards,
        Customers customers,
        Preferences preferences) {

    /** An operation and the status of its success. */
    record Operation(int status, Function<Call, JsonNode> handler) {}

    static MercadoPagoObjects over(MercadoPagoState state, Account account, Events events, Supplier<URI> baseUri) {
        Site site = account.site();
        Templates templates = new Templates();
        Movements movements = new Movements(state, site);
        Settlement settlement = new Settlement(state, site, movements, events);
        CardTokens tokens = new CardTokens(state, templates);
        CardPayments cardPayments = new CardPayments(state, account, tokens, settlement, baseUri);
        TransferPayments transfers = new TransferPayments(state, site, settlement, baseUri);
        NewPayment writer = new NewPayment(state, templates, account, settlement);
        Cards cards = new Cards(state, templates, account, tokens);
        return new MercadoPagoObjects(
                state,
                templates,
                account,
                events,
                movements,
                new Payments(state, site, writer, cardPayments, transfers, settlement),
                cardPayments,
                transfers,
                new PaymentSearch(state),
                new Refunds(state, templates, site, movements, settlement),
                tokens,
                cards,
                new Customers(state, templates, cards),
                new Preferences(state, templates, site, baseUri));
    }

    Map<String, Operation> operations() {
        return Map.ofEntries(
                creates("POST /v1/payments", payments::create),
                answers("GET /v1/payments/search", search::find),
                answers("GET /v1/payments/{id}", payments::read),
                answers("PUT /v1/payments/{id}", payments::change),
                creates("POST /v1/payments/{id}/refunds", refunds::create),
                answers("GET /v1/payments/{id}/refunds", refunds::list),
                answers("GET /v1/payments/{id}/refunds/{refund_id}", refunds::read),
                creates("POST /checkout/preferences", preferences::create),
                answers("GET /checkout/preferences/{id}", preferences::read),
                answers("PUT /checkout/preferences/{id}", preferences::change),
                creates("POST /v1/customers", customers::create),
                answers("GET /v1/customers/search", customers::search),
                answers("GET /v1/customers/{id}", customers::read),
                answers("PUT /v1/customers/{id}", customers::change),
                creates("POST /v1/customers/{id}/cards", cards::save),
                answers("GET /v1/customers/{id}/cards", cards::list),
                answers("GET /v1/customers/{id}/cards/{card_id}", cards::read),
                answers("DELETE /v1/customers/{id}/cards/{card_id}", cards::delete),
                creates("POST /v1/card_tokens", tokens::create),
                answers("GET /v1/payment_methods", call -> account.methods(templates)),
                answers("GET /users/me", call -> account.profile(templates)));
    }

    private static Map.Entry<String, Operation> creates(String name, Function<Call, JsonNode> handler) {
        return Map.entry(name, new Operation(201, handler));
    }

    private static Map.Entry<String, Operation> answers(String name, Function<Call, JsonNode> handler) {
        return Map.entry(name, new Operation(200, handler));
    }
}
