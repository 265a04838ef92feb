package com.petmatch.payments.testkit.wire;

import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.util.Map;

/** The longer requests in stripe-java's words. */
final class StripeParams {

    private static final Map<String, String> METADATA = Map.of(
            "petmatch_charge", Wanted.CHARGE, "petmatch_attempt", Wanted.ATTEMPT, "petmatch_order", Wanted.ORDER);

    private StripeParams() {}

    static PaymentIntentCreateParams.Builder charge() {
        return PaymentIntentCreateParams.builder()
                .setAmount(1_099L)
                .setCurrency("eur")
                .setPaymentMethod("pm_card_visa")
                .setConfirm(true)
                .setAutomaticPaymentMethods(AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .setAllowRedirects(AutomaticPaymentMethods.AllowRedirects.NEVER)
                        .build())
                .putAllMetadata(METADATA);
    }

    static PaymentIntentCreateParams hold() {
        return charge().setAutomaticPaymentMethods(
                        AutomaticPaymentMethods.builder().setEnabled(true).build())
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                .setCustomer("cus_1")
                .setOffSession(true)
                .setReturnUrl(Wanted.SUCCESS)
                .build();
    }

    static SessionCreateParams page() {
        return session()
                .setPaymentIntentData(
                        PaymentIntentData.builder().putAllMetadata(METADATA).build())
                .build();
    }

    static SessionCreateParams holdingPage() {
        return session()
                .setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS)
                .setPaymentIntentData(PaymentIntentData.builder()
                        .putAllMetadata(METADATA)
                        .setCaptureMethod(PaymentIntentData.CaptureMethod.MANUAL)
                        .setSetupFutureUsage(PaymentIntentData.SetupFutureUsage.OFF_SESSION)
                        .build())
                .build();
    }

    private static SessionCreateParams.Builder session() {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(1_099L)
                                .setProductData(LineItem.PriceData.ProductData.builder()
                                        .setName(Wanted.TITLE)
                                        .build())
                                .build())
                        .build())
                .setClientReferenceId(Wanted.CHARGE)
                .setSuccessUrl(Wanted.SUCCESS)
                .setCancelUrl(Wanted.CANCEL)
                .setExpiresAt(Wanted.EXPIRES.getEpochSecond())
                .setCustomerEmail(Wanted.EMAIL)
                .putAllMetadata(METADATA);
    }
}
