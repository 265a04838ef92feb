package com.petmatch.platform.parts;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.parts.Settings.Gateways;
import com.petmatch.platform.parts.Settings.MercadoPagoKeys;
import com.petmatch.platform.parts.Settings.PayPalKeys;
import com.petmatch.platform.parts.Settings.StripeKeys;
import com.petmatch.platform.parts.Settings.StripeSandboxAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how payment providers are reached: keys switch a provider from its sandbox to real money. */
final class GatewaySettings {

    static final String MODE = "petmatch.payments.gateways";
    private static final String STRIPE_KEY = "petmatch.payments.stripe.secret-key";
    private static final String STRIPE_WEBHOOK_SECRET = "petmatch.payments.stripe.webhook-secret";
    private static final String STRIPE_SANDBOX_URL = "petmatch.payments.stripe.sandbox-url";
    private static final String STRIPE_SANDBOX_SECRET = "petmatch.payments.stripe.sandbox-webhook-secret";
    private static final String PAYPAL_CLIENT = "petmatch.payments.paypal.client-id";
    private static final String PAYPAL_SECRET = "petmatch.payments.paypal.client-secret";
    private static final String PAYPAL_WEBHOOK = "petmatch.payments.paypal.webhook-id";
    private static final String MERCADO_PAGO_TOKEN = "petmatch.payments.mercado-pago.access-token";
    private static final String MERCADO_PAGO_SECRET = "petmatch.payments.mercado-pago.webhook-secret";
    private static final String MERCADO_PAGO_CURRENCY = "petmatch.payments.mercado-pago.currency";

    static final Set<String> KNOWN = Set.of(
            MODE,
            STRIPE_KEY,
            STRIPE_WEBHOOK_SECRET,
            STRIPE_SANDBOX_URL,
            STRIPE_SANDBOX_SECRET,
            PAYPAL_CLIENT,
            PAYPAL_SECRET,
            PAYPAL_WEBHOOK,
            MERCADO_PAGO_TOKEN,
            MERCADO_PAGO_SECRET,
            MERCADO_PAGO_CURRENCY);

    private final SettingsReader reader;

    GatewaySettings(SettingsReader reader) {
        this.reader = reader;
    }

    Gateways read() {
        boolean live = reader.parsed(MODE, "sandbox", "sandbox or live", GatewaySettings::isLive);
        Optional<StripeKeys> stripe = isAnyGiven(STRIPE_KEY, STRIPE_WEBHOOK_SECRET)
                ? Optional.of(new StripeKeys(secret(STRIPE_KEY), secret(STRIPE_WEBHOOK_SECRET)))
                : Optional.empty();
        Optional<PayPalKeys> payPal = isAnyGiven(PAYPAL_CLIENT, PAYPAL_SECRET, PAYPAL_WEBHOOK)
                ? Optional.of(new PayPalKeys(
                        reader.required(PAYPAL_CLIENT), secret(PAYPAL_SECRET), reader.required(PAYPAL_WEBHOOK)))
                : Optional.empty();
        Optional<MercadoPagoKeys> mercadoPago =
                isAnyGiven(MERCADO_PAGO_TOKEN, MERCADO_PAGO_SECRET, MERCADO_PAGO_CURRENCY)
                        ? Optional.of(mercadoPago())
                        : Optional.empty();
        if (live && stripe.isEmpty() && payPal.isEmpty() && mercadoPago.isEmpty()) {
            reader.refuse(MODE, "live", "keys of at least one provider beside it");
        }
        return new Gateways(!live, stripe, payPal, mercadoPago, stripeSandbox(live || stripe.isPresent()));
    }

    private MercadoPagoKeys mercadoPago() {
        CurrencyCode currency = reader.parsed(
                MERCADO_PAGO_CURRENCY,
                "BRL",
                "the currency of the account: ARS, BRL, CLP, COP, MXN, PEN or UYU",
                GatewaySettings::accountCurrency);
        return new MercadoPagoKeys(secret(MERCADO_PAGO_TOKEN), secret(MERCADO_PAGO_SECRET), currency);
    }

    private Optional<StripeSandboxAddress> stripeSandbox(boolean withoutSandbox) {
        if (!isAnyGiven(STRIPE_SANDBOX_URL)) {
            return Optional.empty();
        }
        if (withoutSandbox) {
            reader.refuseIfGiven(STRIPE_SANDBOX_URL, "no key of Stripe and " + MODE + "=sandbox");
            return Optional.empty();
        }
        URI url = reader.parsed(
                STRIPE_SANDBOX_URL, "http://127.0.0.1:1", "an http URL on loopback", GatewaySettings::loopbackUrl);
        return Optional.of(new StripeSandboxAddress(url, secret(STRIPE_SANDBOX_SECRET)));
    }

    private boolean isAnyGiven(String... keys) {
        return List.of(keys).stream().anyMatch(key -> reader.text(key).isPresent());
    }

    private Secret secret(String key) {
        return Secret.of(reader.required(key));
    }

    private static CurrencyCode accountCurrency(String text) {
        CurrencyCode currency = CurrencyCode.of(text);
        if (!MercadoPagoAccess.hasAccountsIn(currency)) {
            throw new IllegalArgumentException(text);
        }
        return currency;
    }

    private static URI loopbackUrl(String text) {
        URI url = SettingsReader.publicUrl(text);
        if (!Settings.addressOf(url.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException(text);
        }
        return url;
    }

    private static boolean isLive(String text) {
        if (!text.equals("live") && !text.equals("sandbox")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("live");
    }
}
