package com.petmatch.payments.mercadopago;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.GatewayPayment;
import tools.jackson.databind.node.ObjectNode;

/** Payments by card: with a token that the provider's script made in the browser, or with a saved card. */
final class MercadoPagoCharges implements ChargeOps {

    private final MercadoPagoPayments payments;
    private final MercadoPagoAmounts amounts;
    private final MercadoPagoVault vault;
    private final MercadoPagoNotifications notifications;

    MercadoPagoCharges(
            MercadoPagoPayments payments,
            MercadoPagoAmounts amounts,
            MercadoPagoVault vault,
            MercadoPagoNotifications notifications) {
        this.payments = payments;
        this.amounts = amounts;
        this.vault = vault;
        this.notifications = notifications;
    }

    @Override
    public GatewayPayment charge(ChargeCall call) {
        ObjectNode body = body(call);
        body.put("token", vault.chargeable(call.methodToken(), call.key().value()));
        return payments.create(body, call.key().value());
    }

    private ObjectNode body(ChargeCall call) {
        ObjectNode body = MercadoPagoJson.object()
                .put("transaction_amount", amounts.number(call.amount()))
                .put("installments", call.installments())
                .put("payment_method_id", call.scheme().orElseThrow(() -> refused("the card's scheme")))
                .put("capture", call.capture() == CaptureMode.AUTOMATIC)
                .put("binary_mode", false)
                // A holder who is absent cannot answer the bank.
                .put("three_d_secure_mode", call.offSession() ? "not_supported" : "optional")
                .put("description", call.correlation().order());
        ObjectNode payer = body.putObject("payer");
        call.customerRef().ifPresent(customer -> payer.put("type", "customer").put("id", customer));
        call.payer().ifPresent(who -> MercadoPagoJson.putPayer(payer, who));
        if (payer.isEmpty()) {
            throw refused("the payer's e-mail address");
        }
        MercadoPagoJson.putCorrelation(body, call.correlation());
        notifications.put(body);
        return body;
    }

    private static InvalidPaymentRequestException refused(String what) {
        return new InvalidPaymentRequestException(
                PaymentErrors.GATEWAY_REQUEST_REFUSED, "Mercado Pago needs " + what + " beside the token");
    }
}
