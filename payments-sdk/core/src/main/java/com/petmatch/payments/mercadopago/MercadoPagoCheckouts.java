package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CheckoutOps;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Mercado Pago's hosted page: a preference, and the payments that were made on it. */
final class MercadoPagoCheckouts implements CheckoutOps {

    private static final String ROUTE = "/checkout/preferences";
    private static final String ONE = ROUTE + "/{id}";

    private final MercadoPagoClient client;
    private final MercadoPagoPayments payments;
    private final MercadoPagoAmounts amounts;
    private final MercadoPagoNotifications notifications;
    private final InstantSource clock;

    MercadoPagoCheckouts(
            MercadoPagoClient client,
            MercadoPagoPayments payments,
            MercadoPagoAmounts amounts,
            MercadoPagoNotifications notifications,
            InstantSource clock) {
        this.client = client;
        this.payments = payments;
        this.amounts = amounts;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public GatewayPayment open(CheckoutCall call) {
        return page(client.post(ROUTE, ROUTE, body(call), call.key().value()));
    }

    @Override
    public GatewayPayment expire(String checkoutRef, GatewayKey key) {
        ObjectNode body = MercadoPagoJson.object()
                .put("expires", true)
                .put("expiration_date_to", MercadoPagoJson.date(clock.instant()));
        // The moment differs from call to call, and closing twice closes once: no key.
        JsonNode closed = client.put(ONE, path(checkoutRef), body);
        // A payment that began before the page closed still counts.
        return standing(closed).orElseGet(() -> GatewayPayment.of(PaymentStatus.EXPIRED, refs(closed)));
    }

    /** The page takes the money itself, so there is nothing to finish. */
    @Override
    public GatewayPayment complete(CompleteCall call) {
        String page = call.refs().checkout().orElseThrow(() -> MercadoPagoObjects.missing("preference"));
        return read(page);
    }

    /** How a page stands: the payment that counts, else whether the page still takes money. */
    GatewayPayment read(String checkoutRef) {
        JsonNode preference = client.get(ONE, path(checkoutRef));
        return standing(preference).orElseGet(() -> page(preference));
    }

    private Optional<GatewayPayment> standing(JsonNode preference) {
        Instant created = MercadoPagoObjects.date(preference, "date_created")
                .orElseThrow(() -> MercadoPagoObjects.missing("date_created"));
        return MercadoPagoObjects.attempt(preference)
                .flatMap(attempt -> payments.ofAttempt(attempt, created))
                // A customer who was declined may choose another card while the page is open.
                .filter(payment -> !isOver(payment.status()))
                .map(payment -> onPage(payment, preference));
    }

    private static GatewayPayment onPage(GatewayPayment payment, JsonNode preference) {
        PaymentRefs refs = refs(preference);
        return new GatewayPayment(
                payment.status(),
                payment.refs().payment().map(refs::withPayment).orElse(refs),
                payment.amount(),
                payment.captured(),
                payment.heldUntil(),
                payment.next(),
                payment.decline());
    }

    private GatewayPayment page(JsonNode preference) {
        boolean isOver = preference.path("expires").asBoolean(false)
                && MercadoPagoObjects.date(preference, "expiration_date_to")
                        .filter(end -> !end.isAfter(clock.instant()))
                        .isPresent();
        return isOver
                ? GatewayPayment.of(PaymentStatus.EXPIRED, refs(preference))
                : GatewayPayment.of(PaymentStatus.ACTION_REQUIRED, refs(preference))
                        .withNext(MercadoPagoNextActions.page(preference));
    }

    private ObjectNode body(CheckoutCall call) {
        String closes = MercadoPagoJson.date(call.expiresAt());
        ObjectNode body = MercadoPagoJson.object()
                .put("auto_return", "approved")
                .put("expires", true)
                .put("expiration_date_to", closes)
                .put("date_of_expiration", closes);
        body.putArray("items")
                .addObject()
                .put("title", call.title())
                .put("quantity", 1)
                .put("unit_price", amounts.number(call.amount()))
                .put("currency_id", amounts.account().value());
        body.putObject("back_urls")
                .put("success", call.successUrl().toString())
                .put("pending", call.successUrl().toString())
                .put("failure", call.cancelUrl().toString());
        call.payer().ifPresent(payer -> putPayer(body.putObject("payer"), payer));
        MercadoPagoJson.putCorrelation(body, call.correlation());
        notifications.put(body);
        return body;
    }

    // A preference names a person otherwise than a payment does.
    private static void putPayer(ObjectNode shown, Payer payer) {
        shown.put("email", payer.email());
        payer.givenName().ifPresent(name -> shown.put("name", name));
        payer.familyName().ifPresent(name -> shown.put("surname", name));
        payer.taxNumber()
                .ifPresent(number -> shown.putObject("identification")
                        .put("type", number.type())
                        .put("number", number.value()));
    }

    private static boolean isOver(PaymentStatus status) {
        return status == PaymentStatus.DECLINED || status == PaymentStatus.CANCELED || status == PaymentStatus.EXPIRED;
    }

    private static PaymentRefs refs(JsonNode preference) {
        return PaymentRefs.checkout(MercadoPagoObjects.requiredText(preference, "id"), Optional.empty());
    }

    private static String path(String id) {
        return ROUTE + "/" + MercadoPagoClient.segment(id);
    }
}
