package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.AmountCodec;
import com.petmatch.payments.gateway.Capabilities;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.CaptureOps;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.CheckoutOps;
import com.petmatch.payments.gateway.DisputeOps;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.LookupOps;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.RefundOps;
import com.petmatch.payments.gateway.VaultOps;
import com.petmatch.payments.gateway.WebhookOps;
import com.petmatch.payments.internal.GatewayHttp;
import com.petmatch.payments.internal.HttpSettings;
import com.petmatch.payments.internal.SharedSecrets;
import java.util.Map;

/** Payments through Stripe, API version {@value #API_VERSION}. Safe for concurrent use. */
public final class StripeGateway implements PaymentGateway {

    /** The version whose answers this adapter reads. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private static final Capabilities CAPABILITIES = Capabilities.of(
            Capability.HOSTED_CHECKOUT,
            Capability.HOSTED_HOLD,
            Capability.HOSTED_SAVE,
            Capability.CHARGE,
            Capability.CAPTURE,
            Capability.REFUND,
            Capability.VAULT,
            Capability.DISPUTE,
            Capability.WEBHOOK);

    private final StripeAmounts amounts = new StripeAmounts();
    private final StripeCheckouts checkouts;
    private final StripeCharges charges;
    private final StripeCaptures captures;
    private final StripeLookups lookups;
    private final StripeRefunds refunds;
    private final StripeVault vault;
    private final StripeDisputes disputes;
    private final StripeWebhooks webhooks;

    private StripeGateway(StripeConfig config) {
        StripeClient client = new StripeClient(new GatewayHttp(settings(config)));
        StripeObjects objects = new StripeObjects(amounts);
        checkouts = new StripeCheckouts(client, objects, amounts);
        charges = new StripeCharges(client, objects, amounts);
        captures = new StripeCaptures(client, objects, amounts);
        lookups = new StripeLookups(client, objects);
        vault = new StripeVault(client);
        refunds = new StripeRefunds(client, objects, amounts);
        disputes = new StripeDisputes(client, objects, config.connection().clock());
        SharedSecrets shared = config.sharedSecrets();
        StripeSignature signature = new StripeSignature(shared.secrets(), shared.tolerance());
        webhooks = new StripeWebhooks(signature, new StripeEvents(objects));
    }

    public static StripeGateway of(StripeConfig config) {
        return new StripeGateway(config);
    }

    private static HttpSettings settings(StripeConfig config) {
        return new HttpSettings(
                GatewayId.STRIPE.value(),
                config.connection(),
                Map.of(
                        "Accept",
                        "application/json",
                        "Authorization",
                        "Bearer " + config.apiKey().revealText(),
                        "Stripe-Version",
                        API_VERSION),
                "Request-Id",
                "Stripe-Should-Retry");
    }

    @Override
    public GatewayId id() {
        return GatewayId.STRIPE;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public AmountCodec amounts() {
        return amounts;
    }

    @Override
    public LookupOps lookups() {
        return lookups;
    }

    @Override
    public CheckoutOps checkouts() {
        return checkouts;
    }

    @Override
    public ChargeOps charges() {
        return charges;
    }

    @Override
    public CaptureOps captures() {
        return captures;
    }

    @Override
    public RefundOps refunds() {
        return refunds;
    }

    @Override
    public VaultOps vault() {
        return vault;
    }

    @Override
    public DisputeOps disputes() {
        return disputes;
    }

    @Override
    public WebhookOps webhooks() {
        return webhooks;
    }
}
