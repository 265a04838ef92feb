package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureOps;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;

/** Taking and giving up what a payment with {@code capture: false} holds. */
final class MercadoPagoCaptures implements CaptureOps {

    private final MercadoPagoPayments payments;
    private final MercadoPagoAmounts amounts;

    MercadoPagoCaptures(MercadoPagoPayments payments, MercadoPagoAmounts amounts) {
        this.payments = payments;
        this.amounts = amounts;
    }

    @Override
    public GatewayPayment capture(CaptureCall call) {
        return payments.change(
                call.refs(),
                MercadoPagoJson.object().put("capture", true).put("transaction_amount", amounts.number(call.amount())),
                call.key().value(),
                PaymentStatus.AUTHORIZED);
    }

    @Override
    public GatewayPayment voidHeld(VoidCall call) {
        return payments.change(
                call.refs(),
                MercadoPagoJson.object().put("status", "cancelled"),
                call.key().value(),
                PaymentStatus.AUTHORIZED);
    }
}
