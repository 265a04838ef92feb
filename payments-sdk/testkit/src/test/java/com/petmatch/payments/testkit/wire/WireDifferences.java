package com.petmatch.payments.testkit.wire;

import static com.petmatch.payments.testkit.wire.Difference.ABSENT;

import com.petmatch.payments.gateway.GatewayId;
import java.util.List;
import java.util.Optional;

/** All that may differ, each with its reason. Stripe is not in it: there nothing does. */
final class WireDifferences {

    private static final String OUR_KEY = "pm1-*";
    private static final String WALLET = "payment_source.paypal.";
    private static final String CONTEXT = WALLET + "experience_context.";

    private static final List<String> PAGES =
            List.of("open an order to be captured, keep the wallet", "open an order to be authorized");
    private static final List<String> WALLETS = List.of(PAGES.get(0), PAGES.get(1), "charge a saved wallet");
    private static final List<String> VAULT = List.of("begin to keep a wallet", "finish to keep a wallet (2)");

    private static final String PAYPAL_DEFAULT =
            "The SDK spells out what PayPal's contract takes when nothing is said.";
    private static final String SDK_DEFAULT =
            "The SDK sets it where a shop sets nothing; PayPal's contract files do not have it, so no value is ours to choose.";
    private static final String A_NO =
            "A boolean of the SDK that cannot be unset: it says no where a shop says nothing.";
    private static final String READS = "A read has no body whose type could be told.";
    private static final String PAGING =
            "The SDK pages always and begins at the start; so does a search without a page.";

    static final List<AllowedDifference> ALL = List.of(
            mercadoPago(
                    List.of("charge a token", "hold money of a saved card (2)", "show a Pix code", "open a page"),
                    Cell.HEADERS,
                    "x-idempotency-key",
                    "*, " + OUR_KEY,
                    OUR_KEY,
                    "The SDK sends a random key before the one it is given. We send one, the same for each repeat."),
            mercadoPago(
                    List.of("keep a card of a new customer (2)", "keep a card of a new customer (3)"),
                    Cell.HEADERS,
                    "x-idempotency-key",
                    "*",
                    OUR_KEY,
                    "The SDK overwrites the key it is given with a random one."),
            mercadoPago(
                    List.of("close a page"),
                    Cell.HEADERS,
                    "x-idempotency-key",
                    "*",
                    ABSENT,
                    "Closing twice closes once, and the moment in the body differs: a key would refuse the repeat."),
            mercadoPago(
                    List.of(
                            "read a page",
                            "read a payment",
                            "find a payment whose id is unknown",
                            "keep a card of a new customer (1)"),
                    Cell.HEADERS,
                    "content-type",
                    "application/json",
                    ABSENT,
                    READS),
            mercadoPago(
                    List.of("find a payment whose id is unknown", "keep a card of a new customer (1)"),
                    Cell.QUERY,
                    "offset",
                    "0",
                    ABSENT,
                    PAGING),
            mercadoPago(List.of("keep a card of a new customer (1)"), Cell.QUERY, "limit", "50", ABSENT, PAGING),
            mercadoPago(List.of("open a page"), Cell.BODY, "items[0].warranty", "false", ABSENT, A_NO),
            mercadoPago(List.of("open a page"), Cell.BODY, "payer.is_first_purchase_online", "false", ABSENT, A_NO),
            mercadoPago(List.of("open a page"), Cell.BODY, "payer.is_prime_user", "false", ABSENT, A_NO),
            payPal(WALLETS, Cell.BODY, CONTEXT + "contact_preference", "\"NO_CONTACT_INFO\"", ABSENT, SDK_DEFAULT),
            payPal(
                    List.of("begin to keep a wallet"),
                    Cell.BODY,
                    CONTEXT + "user_action",
                    "\"CONTINUE\"",
                    ABSENT,
                    SDK_DEFAULT),
            payPalDefault(WALLETS, CONTEXT + "landing_page", "\"NO_PREFERENCE\""),
            payPalDefault(WALLETS, CONTEXT + "payment_method_preference", "\"UNRESTRICTED\""),
            payPalDefault(List.of("charge a saved wallet"), CONTEXT + "user_action", "\"CONTINUE\""),
            payPalDefault(List.of(PAGES.get(0)), WALLET + "attributes.vault.customer_type", "\"CONSUMER\""),
            payPalDefault(List.of(PAGES.get(0)), WALLET + "attributes.vault.permit_multiple_payment_tokens", "false"),
            payPalDefault(List.of("begin to keep a wallet"), WALLET + "permit_multiple_payment_tokens", "false"),
            payPal(
                    List.of("capture an order", "authorize an order"),
                    Cell.BODY,
                    "(whole)",
                    ABSENT,
                    "{}",
                    "Both say JSON is coming; ours is some. The body has optional members only."),
            payPal(
                    VAULT,
                    Cell.HEADERS,
                    "prefer",
                    ABSENT,
                    "return=representation",
                    "Our client asks for the whole object with each change. The vault's contract does not have the header."),
            payPal(
                    List.of("void an authorization", "delete a kept wallet"),
                    Cell.HEADERS,
                    "content-type",
                    ABSENT,
                    "application/json",
                    "The body is empty on both sides, so its type says nothing."),
            payPal(
                    List.of("delete a kept wallet"),
                    Cell.HEADERS,
                    "accept",
                    ABSENT,
                    "application/json",
                    "A refusal comes as JSON, also of a deletion."));

    private WireDifferences() {}

    static Optional<AllowedDifference> covering(Difference found) {
        return ALL.stream().filter(allowed -> allowed.covers(found)).findFirst();
    }

    private static AllowedDifference mercadoPago(
            List<String> requests, Cell cell, String name, String sdk, String ours, String reason) {
        return new AllowedDifference(GatewayId.MERCADO_PAGO, requests, cell, name, sdk, ours, reason);
    }

    private static AllowedDifference payPal(
            List<String> requests, Cell cell, String name, String sdk, String ours, String reason) {
        return new AllowedDifference(GatewayId.PAYPAL, requests, cell, name, sdk, ours, reason);
    }

    private static AllowedDifference payPalDefault(List<String> requests, String name, String sdk) {
        return payPal(requests, Cell.BODY, name, sdk, ABSENT, PAYPAL_DEFAULT);
    }
}
