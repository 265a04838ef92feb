package com.petmatch.payments.paypal;

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
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Payments through PayPal: orders v2, payments v2, vault v3, disputes v1. Safe for concurrent use. */
public final class PayPalGateway implements PaymentGateway {

    private final PayPalAmounts amounts = new PayPalAmounts();
    private final PayPalCheckouts checkouts;
    private final PayPalCharges charges;
    private final PayPalCaptures captures;
    private final PayPalLookups lookups;
    private final PayPalRefunds refunds;
    private final PayPalVault vault;
    private final PayPalDisputes disputes;
    private final Optional<PayPalWebhooks> webhooks;

    private PayPalGateway(PayPalConfig config) {
        GatewayHttp http = new GatewayHttp(settings(config));
        PayPalClient client = new PayPalClient(http, new PayPalTokens(http, config));
        PayPalLinks links = new PayPalLinks(config.connection().base());
        PayPalObjects objects = new PayPalObjects(amounts, links);
        PayPalOrders orders = new PayPalOrders(client, objects, amounts);
        checkouts = new PayPalCheckouts(client, orders);
        charges = new PayPalCharges(client, orders);
        captures = new PayPalCaptures(client, orders, objects, amounts);
        lookups = new PayPalLookups(client, orders, objects);
        refunds = new PayPalRefunds(client, objects, amounts);
        vault = new PayPalVault(client, links);
        disputes = new PayPalDisputes(client, objects);
        webhooks = config.webhookId()
                .map(id -> new PayPalWebhooks(signature(config, id, client), new PayPalEvents(objects, disputes)));
    }

    public static PayPalGateway of(PayPalConfig config) {
        return new PayPalGateway(config);
    }

    private static PayPalSignature signature(PayPalConfig config, String webhookId, PayPalClient client) {
        PayPalCertificates certificates = new PayPalCertificates(
                config.certificateUrls(),
                new HttpCertificateSource(config.connection().client()),
                new PayPalChain(config.anchors()));
        return new PayPalSignature(webhookId, certificates, new PayPalVerification(client));
    }

    // PayPal gives no hint whether to try again, so no header is read for one.
    private static HttpSettings settings(PayPalConfig config) {
        return new HttpSettings(
                GatewayId.PAYPAL.value(),
                config.connection(),
                Map.of("Accept", "application/json"),
                "Paypal-Debug-Id",
                "PayPal-No-Retry-Hint");
    }

    @Override
    public GatewayId id() {
        return GatewayId.PAYPAL;
    }

    /** All but local methods; webhooks when the configuration has their id. */
    @Override
    public Capabilities capabilities() {
        Set<Capability> supported = EnumSet.of(
                Capability.HOSTED_CHECKOUT,
                Capability.HOSTED_HOLD,
                Capability.HOSTED_SAVE,
                Capability.CHARGE,
                Capability.CAPTURE,
                Capability.REFUND,
                Capability.VAULT,
                Capability.DISPUTE);
        if (webhooks.isPresent()) {
            supported.add(Capability.WEBHOOK);
        }
        return new Capabilities(supported);
    }

    // PayPal forgets the keys of orders after six hours.
    @Override
    public Duration keysKept() {
        return Duration.ofMinutes(330);
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
        return webhooks.isPresent() ? webhooks.get() : PaymentGateway.super.webhooks();
    }
}
