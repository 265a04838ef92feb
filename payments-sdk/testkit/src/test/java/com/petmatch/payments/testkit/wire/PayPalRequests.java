package com.petmatch.payments.testkit.wire;

import com.paypal.sdk.models.AmountWithBreakdown;
import com.paypal.sdk.models.AuthorizeOrderInput;
import com.paypal.sdk.models.CaptureAuthorizedPaymentInput;
import com.paypal.sdk.models.CaptureOrderInput;
import com.paypal.sdk.models.CaptureRequest;
import com.paypal.sdk.models.CardRequest;
import com.paypal.sdk.models.CardStoredCredential;
import com.paypal.sdk.models.CheckoutPaymentIntent;
import com.paypal.sdk.models.CreateOrderInput;
import com.paypal.sdk.models.CreatePaymentTokenInput;
import com.paypal.sdk.models.CreateSetupTokenInput;
import com.paypal.sdk.models.Customer;
import com.paypal.sdk.models.ExperienceContextShippingPreference;
import com.paypal.sdk.models.GetAuthorizedPaymentInput;
import com.paypal.sdk.models.GetCapturedPaymentInput;
import com.paypal.sdk.models.GetOrderInput;
import com.paypal.sdk.models.Money;
import com.paypal.sdk.models.OrderRequest;
import com.paypal.sdk.models.PaymentInitiator;
import com.paypal.sdk.models.PaymentSource;
import com.paypal.sdk.models.PaymentTokenRequest;
import com.paypal.sdk.models.PaymentTokenRequestPaymentSource;
import com.paypal.sdk.models.PaypalExperienceUserAction;
import com.paypal.sdk.models.PaypalPaymentTokenUsageType;
import com.paypal.sdk.models.PaypalWallet;
import com.paypal.sdk.models.PaypalWalletAttributes;
import com.paypal.sdk.models.PaypalWalletContextShippingPreference;
import com.paypal.sdk.models.PaypalWalletExperienceContext;
import com.paypal.sdk.models.PaypalWalletVaultInstruction;
import com.paypal.sdk.models.PurchaseUnitRequest;
import com.paypal.sdk.models.RefundCapturedPaymentInput;
import com.paypal.sdk.models.RefundRequest;
import com.paypal.sdk.models.SetupTokenRequest;
import com.paypal.sdk.models.SetupTokenRequestPaymentSource;
import com.paypal.sdk.models.StoreInVaultInstruction;
import com.paypal.sdk.models.StoredPaymentSourcePaymentType;
import com.paypal.sdk.models.StoredPaymentSourceUsageType;
import com.paypal.sdk.models.VaultExperienceContext;
import com.paypal.sdk.models.VaultPaypalWalletRequest;
import com.paypal.sdk.models.VaultTokenRequest;
import com.paypal.sdk.models.VaultTokenRequestType;
import com.paypal.sdk.models.VoidPaymentInput;
import java.util.List;

/** The requests in the words of PayPal's Server SDK. */
final class PayPalRequests {

    private static final String WHOLE = "return=representation";
    private static final Money PART = new Money.Builder("EUR", "5.00").build();

    private PayPalRequests() {}

    static GetOrderInput order(String id) {
        return new GetOrderInput.Builder(id).build();
    }

    static CreateOrderInput page(String intent, boolean keep) {
        PaypalWallet.Builder wallet = new PaypalWallet.Builder()
                .emailAddress(Wanted.EMAIL)
                .experienceContext(context(Wanted.CANCEL)
                        .userAction(PaypalExperienceUserAction.PAY_NOW)
                        .build());
        if (keep) {
            PaypalWalletVaultInstruction kept = new PaypalWalletVaultInstruction.Builder(
                            PaypalPaymentTokenUsageType.MERCHANT)
                    .storeInVault(StoreInVaultInstruction.ON_SUCCESS)
                    .build();
            wallet.attributes(new PaypalWalletAttributes.Builder().vault(kept).build());
        }
        PurchaseUnitRequest unit = unit().description(Wanted.TITLE).build();
        return input("checkout", intent, unit, new PaymentSource.Builder().paypal(wallet.build()));
    }

    static CreateOrderInput savedCard() {
        CardRequest card = new CardRequest.Builder()
                .vaultId("T1")
                .storedCredential(new CardStoredCredential.Builder(
                                PaymentInitiator.MERCHANT, StoredPaymentSourcePaymentType.UNSCHEDULED)
                        .usage(StoredPaymentSourceUsageType.SUBSEQUENT)
                        .build())
                .build();
        return input("charge", "CAPTURE", unit().build(), new PaymentSource.Builder().card(card));
    }

    static CreateOrderInput savedWallet() {
        PaypalWallet wallet = new PaypalWallet.Builder()
                .vaultId("T1")
                .experienceContext(context(Wanted.SUCCESS).build())
                .build();
        return input("charge", "CAPTURE", unit().build(), new PaymentSource.Builder().paypal(wallet));
    }

    static CaptureOrderInput captureOrder() {
        return new CaptureOrderInput.Builder()
                .id("O1")
                .paypalRequestId(Wanted.keyText("complete"))
                .prefer(WHOLE)
                .build();
    }

    static AuthorizeOrderInput authorizeOrder() {
        return new AuthorizeOrderInput.Builder()
                .id("O1")
                .paypalRequestId(Wanted.keyText("complete"))
                .prefer(WHOLE)
                .build();
    }

    static GetAuthorizedPaymentInput authorization() {
        return new GetAuthorizedPaymentInput.Builder("A1").build();
    }

    static CaptureAuthorizedPaymentInput capturePart() {
        return new CaptureAuthorizedPaymentInput.Builder()
                .authorizationId("A1")
                .paypalRequestId(Wanted.keyText("capture"))
                .prefer(WHOLE)
                .body(new CaptureRequest.Builder()
                        .amount(PART)
                        .finalCapture(true)
                        .build())
                .build();
    }

    static VoidPaymentInput voided() {
        return new VoidPaymentInput.Builder("A1")
                .paypalRequestId(Wanted.keyText("void"))
                .prefer(WHOLE)
                .build();
    }

    static GetCapturedPaymentInput capture() {
        return new GetCapturedPaymentInput.Builder("C1").build();
    }

    static RefundCapturedPaymentInput refundPart() {
        return new RefundCapturedPaymentInput.Builder()
                .captureId("C1")
                .paypalRequestId(Wanted.keyText("refund"))
                .prefer(WHOLE)
                .body(new RefundRequest.Builder()
                        .amount(PART)
                        .customId("refund-" + Wanted.REFUND)
                        .build())
                .build();
    }

    static CreateSetupTokenInput setup() {
        VaultPaypalWalletRequest wallet = new VaultPaypalWalletRequest.Builder()
                .usageType(PaypalPaymentTokenUsageType.MERCHANT)
                .experienceContext(new VaultExperienceContext.Builder()
                        .returnUrl(Wanted.SUCCESS)
                        .cancelUrl(Wanted.CANCEL)
                        .shippingPreference(ExperienceContextShippingPreference.NO_SHIPPING)
                        .build())
                .build();
        return new CreateSetupTokenInput.Builder()
                .paypalRequestId(Wanted.keyText("setup"))
                .body(new SetupTokenRequest.Builder(new SetupTokenRequestPaymentSource.Builder()
                                .paypal(wallet)
                                .build())
                        .customer(new Customer.Builder().id("customer-1").build())
                        .build())
                .build();
    }

    static CreatePaymentTokenInput paymentToken() {
        return new CreatePaymentTokenInput.Builder()
                .paypalRequestId(Wanted.keyText("setup"))
                .body(new PaymentTokenRequest.Builder(new PaymentTokenRequestPaymentSource.Builder()
                                .token(new VaultTokenRequest.Builder("S1", VaultTokenRequestType.SETUP_TOKEN).build())
                                .build())
                        .build())
                .build();
    }

    private static CreateOrderInput input(
            String operation, String intent, PurchaseUnitRequest unit, PaymentSource.Builder source) {
        OrderRequest order = new OrderRequest.Builder(CheckoutPaymentIntent.valueOf(intent), List.of(unit))
                .paymentSource(source.build())
                .build();
        return new CreateOrderInput.Builder()
                .paypalRequestId(Wanted.keyText(operation))
                .prefer(WHOLE)
                .body(order)
                .build();
    }

    private static PurchaseUnitRequest.Builder unit() {
        return new PurchaseUnitRequest.Builder(new AmountWithBreakdown.Builder("EUR", "10.99").build())
                .referenceId(Wanted.ORDER)
                .customId(Wanted.ATTEMPT)
                .invoiceId("pm1-" + Wanted.ATTEMPT);
    }

    private static PaypalWalletExperienceContext.Builder context(String cancelUrl) {
        return new PaypalWalletExperienceContext.Builder()
                .returnUrl(Wanted.SUCCESS)
                .cancelUrl(cancelUrl)
                .shippingPreference(PaypalWalletContextShippingPreference.NO_SHIPPING);
    }
}
