package com.petmatch.payments.mercadopago;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LocalMethodCall;
import com.petmatch.payments.gateway.LocalMethodOps;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Pix, bank slips and cash of the account's country. */
final class MercadoPagoLocalMethods implements LocalMethodOps {

    private static final Map<String, Map<MethodKind, String>> BY_CURRENCY = Map.of(
            "BRL", Map.of(MethodKind.PIX, "pix", MethodKind.BOLETO, "bolbradesco"),
            "MXN", Map.of(MethodKind.OXXO, "oxxo", new MethodKind("paycash"), "paycash"),
            "ARS", Map.of(new MethodKind("rapipago"), "rapipago", new MethodKind("pagofacil"), "pagofacil"),
            "COP", Map.of(new MethodKind("efecty"), "efecty"),
            "PEN", Map.of(new MethodKind("pagoefectivo"), "pagoefectivo_atm"),
            "UYU", Map.of(new MethodKind("abitab"), "abitab", new MethodKind("redpagos"), "redpagos"));

    private final MercadoPagoPayments payments;
    private final MercadoPagoAmounts amounts;
    private final MercadoPagoNotifications notifications;
    private final Map<MethodKind, String> methods;

    MercadoPagoLocalMethods(
            MercadoPagoPayments payments, MercadoPagoAmounts amounts, MercadoPagoNotifications notifications) {
        this.payments = payments;
        this.amounts = amounts;
        this.notifications = notifications;
        this.methods = BY_CURRENCY.getOrDefault(amounts.account().value(), Map.of());
    }

    @Override
    public Set<MethodKind> kinds() {
        return methods.keySet();
    }

    @Override
    public GatewayPayment start(LocalMethodCall call) {
        return payments.create(body(call), call.key().value());
    }

    @Override
    public GatewayPayment cancel(VoidCall call) {
        return payments.change(
                call.refs(),
                MercadoPagoJson.object().put("status", "cancelled"),
                call.key().value(),
                PaymentStatus.ACTION_REQUIRED,
                PaymentStatus.PENDING);
    }

    private ObjectNode body(LocalMethodCall call) {
        String method = methods.get(call.kind());
        if (method == null) {
            throw refused("takes " + methods.keySet() + " in " + amounts.account() + ", not " + call.kind());
        }
        ObjectNode body = MercadoPagoJson.object()
                .put("transaction_amount", amounts.number(call.amount()))
                .put("payment_method_id", method)
                .put("description", call.title())
                .put("date_of_expiration", MercadoPagoJson.date(call.expiresAt()));
        MercadoPagoJson.putPayer(
                body.putObject("payer"), call.payer().orElseThrow(() -> refused("needs the payer's e-mail address")));
        MercadoPagoJson.putCorrelation(body, call.correlation());
        notifications.put(body);
        return body;
    }

    private static InvalidPaymentRequestException refused(String what) {
        return new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, "Mercado Pago " + what);
    }
}
