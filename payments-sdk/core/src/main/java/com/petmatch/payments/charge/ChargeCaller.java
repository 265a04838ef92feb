package com.petmatch.payments.charge;

import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.LocalMethodCall;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.VoidCall;
import java.time.Instant;

/** Turns a stored charge into gateway calls; the same charge always makes the same call with the same key. */
final class ChargeCaller {

    private final Gateways gateways;

    ChargeCaller(Gateways gateways) {
        this.gateways = gateways;
    }

    /** Whether the same request with the same key is still the same request, to us and to the provider. */
    boolean mayRepeat(Charge charge, Instant now) {
        Instant kept = charge.attempt().preparedAt().plus(gateway(charge).keysKept());
        return charge.mayRepeat(now) && now.isBefore(kept);
    }

    boolean looksBeforeRepeating(Charge charge) {
        return gateway(charge).looksBeforeRepeating();
    }

    GatewayPayment call(Charge charge) {
        PaymentGateway gateway = gateway(charge);
        ChargeMethod method = charge.request().method();
        if (method instanceof ChargeMethod.HostedPage page) {
            return gateway.checkouts().open(checkout(charge, page));
        }
        if (method instanceof ChargeMethod.LocalMethod local) {
            return gateway.localMethods().start(local(charge, local));
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

    GatewayPayment cancelLocal(Charge charge) {
        return gateway(charge).localMethods().cancel(voiding(charge, "cancel"));
    }

    /** Says the written-down word. */
    GatewayPayment close(Charge charge, Closing word) {
        String operation = word.kind().operation();
        return switch (word.kind()) {
            case COMPLETE ->
                gateway(charge)
                        .checkouts()
                        .complete(new CompleteCall(
                                charge.attempt().key(operation),
                                charge.correlation(),
                                charge.attempt().refs(),
                                word.amount(),
                                charge.request().capture()));
            case CAPTURE ->
                gateway(charge)
                        .captures()
                        .capture(new CaptureCall(
                                charge.attempt().key(operation),
                                charge.correlation(),
                                charge.attempt().refs(),
                                word.amount()));
            case VOID -> gateway(charge).captures().voidHeld(voiding(charge, operation));
        };
    }

    private PaymentGateway gateway(Charge charge) {
        return gateways.byId(charge.attempt().gateway());
    }

    private static VoidCall voiding(Charge charge, String operation) {
        return new VoidCall(charge.attempt().key(operation), charge.attempt().refs());
    }

    private static CheckoutCall checkout(Charge charge, ChargeMethod.HostedPage page) {
        return new CheckoutCall(
                charge.attempt().key("checkout"),
                charge.correlation(),
                charge.amount(),
                charge.request().capture(),
                page.title(),
                page.successUrl(),
                page.cancelUrl(),
                page.saveMethod(),
                charge.request().payer(),
                charge.request().closesAt(charge.attempt().preparedAt()));
    }

    private static LocalMethodCall local(Charge charge, ChargeMethod.LocalMethod local) {
        return new LocalMethodCall(
                charge.attempt().key("charge"),
                charge.correlation(),
                charge.amount(),
                local.method(),
                local.title(),
                charge.request().payer(),
                local.returnUrl(),
                charge.request().closesAt(charge.attempt().preparedAt()));
    }

    private static ChargeCall direct(Charge charge, ChargeMethod.SavedToken saved) {
        return new ChargeCall(
                charge.attempt().key("charge"),
                charge.correlation(),
                charge.amount(),
                charge.request().capture(),
                saved.token().value(),
                saved.customerRef(),
                saved.scheme(),
                saved.installments(),
                saved.offSession(),
                charge.request().payer(),
                saved.returnUrl());
    }
}
