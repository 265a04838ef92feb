package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.AmountCodec;
import com.petmatch.payments.gateway.Capabilities;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.CaptureOps;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.CheckoutOps;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.LocalMethodOps;
import com.petmatch.payments.gateway.LookupOps;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.RefundOps;
import com.petmatch.payments.gateway.VaultOps;
import com.petmatch.payments.gateway.WebhookOps;
import com.petmatch.payments.internal.GatewayHttp;
import com.petmatch.payments.internal.HttpSettings;
import com.petmatch.payments.internal.SharedSecrets;
import java.util.Map;

/**
 * Payments through Mercado Pago, in the one currency of the account. Safe for concurrent use.
 *
 * <p>Its pages neither hold money nor keep cards, and its refunds carry no word of ours: of two refunds of the same amount only
 * the idempotency key tells which is which.
 */
public final class MercadoPagoGateway implements PaymentGateway {

    private static final Capabilities CAPABILITIES = Capabilities.of(
            Capability.HOSTED_CHECKOUT,
            Capability.CHARGE,
            Capability.CAPTURE,
            Capability.LOCAL_METHOD,
            Capability.REFUND,
            Capability.VAULT,
            Capability.WEBHOOK);

    private final MercadoPagoAmounts amounts;
    private final MercadoPagoCheckouts checkouts;
    private final MercadoPagoCharges charges;
    private final MercadoPagoCaptures captures;
    private final MercadoPagoLocalMethods localMethods;
    private final MercadoPagoLookups lookups;
    private final MercadoPagoRefunds refunds;
    private final MercadoPagoVault vault;
    private final MercadoPagoWebhooks webhooks;

    private MercadoPagoGateway(MercadoPagoConfig config) {
        MercadoPagoClient client = new MercadoPagoClient(new GatewayHttp(settings(config)), config.token());
        MercadoPagoNotifications notifications = new MercadoPagoNotifications(config.notificationUrl());
        amounts = config.amounts();
        MercadoPagoObjects objects = new MercadoPagoObjects(amounts);
        MercadoPagoPayments payments = new MercadoPagoPayments(client, objects);
        vault = new MercadoPagoVault(client);
        checkouts = new MercadoPagoCheckouts(
                client, payments, amounts, notifications, config.connection().clock());
        charges = new MercadoPagoCharges(payments, amounts, vault, notifications);
        captures = new MercadoPagoCaptures(payments, amounts);
        localMethods = new MercadoPagoLocalMethods(payments, amounts, notifications);
        lookups = new MercadoPagoLookups(payments, checkouts, objects);
        refunds = new MercadoPagoRefunds(client, payments, objects, amounts);
        SharedSecrets shared = config.sharedSecrets();
        webhooks = new MercadoPagoWebhooks(new MercadoPagoSignature(shared.secrets(), shared.tolerance()));
    }

    public static MercadoPagoGateway of(MercadoPagoConfig config) {
        return new MercadoPagoGateway(config);
    }

    private static HttpSettings settings(MercadoPagoConfig config) {
        return new HttpSettings(
                GatewayId.MERCADO_PAGO.value(),
                config.connection(),
                Map.of("Accept", "application/json"),
                "x-request-id",
                "x-should-retry");
    }

    @Override
    public GatewayId id() {
        return GatewayId.MERCADO_PAGO;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean looksBeforeRepeating() {
        return true;
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
    public LocalMethodOps localMethods() {
        return localMethods;
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
    public WebhookOps webhooks() {
        return webhooks;
    }
}
