package com.petmatch.payments.charge;

import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.PaymentQuery;
import java.time.Instant;

/** Turns a stored charge into gateway calls; the same charge always makes the same call with the same key. */
final class ChargeCaller {

    private final Gateways gateways;

    ChargeCaller(Gateways gateways) {
        this.gateways = gateways;
    }

    GatewayPayment call(Charge charge) {
        PaymentGateway gateway = gateway(charge);
        ChargeMethod method = charge.request().method();
        if (method instanceof ChargeMethod.HostedPage page) {
            return gateway.checkouts().open(checkout(charge, page));
        }
        return gateway.charges().charge(direct(charge, (ChargeMethod.SavedToken) method));
    }

    LookupOutcome find(Charge charge, Instant now) {
        return gateway(charge)
                .lookups()
                .find(new PaymentQuery(
                        charge.attempt().id().value(),
                        charge.attempt().refs(),
                        charge.request().isHosted(),
                        charge.attempt().preparedAt(),
                        now));
    }

    GatewayPayment expire(Charge charge, String checkoutRef) {
        return gateway(charge).checkouts().expire(checkoutRef, charge.attempt().key("expire"));
    }

    private PaymentGateway gateway(Charge charge) {
        return gateways.byId(charge.attempt().gateway());
    }

    private static CheckoutCall checkout(Charge charge, ChargeMethod.HostedPage page) {
        return new CheckoutCall(
                charge.attempt().key("checkout"),
                charge.correlation(),
                charge.amount(),
                page.title(),
                page.successUrl(),
                page.cancelUrl(),
                page.saveMethod(),
                charge.attempt().preparedAt().plus(page.openFor()));
    }

    private static ChargeCall direct(Charge charge, ChargeMethod.SavedToken saved) {
        return new ChargeCall(
                charge.attempt().key("charge"),
                charge.correlation(),
                charge.amount(),
                saved.token().value(),
                saved.customerRef(),
                saved.offSession(),
                saved.returnUrl());
    }
}
