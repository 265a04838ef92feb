package com.petmatch.platform.parts;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.testkit.MercadoPagoSandbox;
import com.petmatch.payments.testkit.PayPalSandbox;
import com.petmatch.payments.testkit.StripeSandbox;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The providers, each itself where there are keys, else played by a sandbox of this process. The sandboxes' journals keep what
 * customers paid there, so that a killed host finds the providers as it left them. Safe for concurrent use.
 */
public final class Sandboxes implements AutoCloseable {

    /** The key that Stripe's sandbox takes; its own default. */
    private static final Secret STRIPE_KEY = Secret.of("sk_test_petmatch_sandbox");

    private final Settings settings;
    private final DataDirectory directory;
    private final KeyFiles keys;
    private final Executor executor;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<IntSupplier> deliveries = new ArrayList<>();
    private final Providers providers;
    private @Nullable StripeSandbox stripe;
    private @Nullable PayPalSandbox payPal;
    private @Nullable MercadoPagoSandbox mercadoPago;

    private Sandboxes(Settings settings, DataDirectory directory, KeyFiles keys, Executor executor) {
        this.settings = settings;
        this.directory = directory;
        this.keys = keys;
        this.executor = executor;
        this.providers = new Providers(reached());
    }

    static Sandboxes start(Settings settings, DataDirectory directory, KeyFiles keys, Executor executor) {
        return new Sandboxes(settings, directory, keys, executor);
    }

    public Providers providers() {
        return providers;
    }

    /** Stripe's sandbox of this process, when it is the one in use. */
    public Optional<StripeSandbox> stripe() {
        return Optional.ofNullable(stripe);
    }

    public Optional<PayPalSandbox> payPal() {
        return Optional.ofNullable(payPal);
    }

    public Optional<MercadoPagoSandbox> mercadoPago() {
        return Optional.ofNullable(mercadoPago);
    }

    /** Lets time pass at the providers and sends their due events; answers how many this host accepted. */
    public int deliverDue() {
        return deliveries.stream().mapToInt(IntSupplier::getAsInt).sum();
    }

    private List<ProviderAccess> reached() {
        Settings.Gateways gateways = settings.gateways();
        List<ProviderAccess> reached = new ArrayList<>();
        try {
            gateways.stripe()
                    .<ProviderAccess>map(StripeAccess::live)
                    .or(() -> gateways.sandboxes() ? Optional.of(stripeSandbox()) : Optional.empty())
                    .ifPresent(reached::add);
            gateways.payPal()
                    .<ProviderAccess>map(PayPalAccess::live)
                    .or(() -> gateways.sandboxes() ? Optional.of(payPalSandbox()) : Optional.empty())
                    .ifPresent(reached::add);
            gateways.mercadoPago()
                    .<ProviderAccess>map(MercadoPagoAccess::live)
                    .or(() -> gateways.sandboxes() ? Optional.of(mercadoPagoSandbox()) : Optional.empty())
                    .ifPresent(reached::add);
            return reached;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private ProviderAccess stripeSandbox() {
        if (settings.gateways().stripeSandbox().isPresent()) {
            Settings.StripeSandboxAddress other =
                    settings.gateways().stripeSandbox().get();
            return StripeAccess.sandbox(other.baseUrl(), STRIPE_KEY, other.webhookSecret());
        }
        Secret secret = Secret.of("whsec_" + ownKey("stripe-sandbox"));
        StripeSandbox started = opened(StripeSandbox.builder(executor, InstantSource.system())
                .apiKey(STRIPE_KEY.revealText())
                .journal(directory.resolve("stripe-sandbox.journal"))
                .start());
        started.registerWebhook(hooks(GatewayId.STRIPE), secret.revealText());
        deliveries.add(started::deliverDue);
        stripe = started;
        return StripeAccess.sandbox(started.baseUri(), STRIPE_KEY, secret);
    }

    private ProviderAccess payPalSandbox() {
        String webhookId = "PETMATCH-SANDBOX";
        PayPalSandbox started = opened(PayPalSandbox.builder(executor, InstantSource.system())
                .journal(directory.resolve("paypal-sandbox.journal"))
                .start());
        started.registerWebhook(hooks(GatewayId.PAYPAL), webhookId);
        deliveries.add(started::deliverDue);
        payPal = started;
        return PayPalAccess.sandbox(started, webhookId);
    }

    private ProviderAccess mercadoPagoSandbox() {
        String secret = ownKey("mercado-pago-sandbox");
        MercadoPagoSandbox started = opened(MercadoPagoSandbox.builder(executor, InstantSource.system())
                .journal(directory.resolve("mercado-pago-sandbox.journal"))
                .start());
        started.registerWebhook(hooks(GatewayId.MERCADO_PAGO), secret);
        deliveries.add(started::deliverDue);
        mercadoPago = started;
        return MercadoPagoAccess.sandbox(
                started.baseUri(),
                new Settings.MercadoPagoKeys(Secret.of(started.accessToken()), Secret.of(secret), CurrencyCode.BRL));
    }

    private URI hooks(GatewayId provider) {
        return URI.create("http://127.0.0.1:" + settings.port() + "/hooks/" + provider.value());
    }

    private String ownKey(String name) {
        return HexFormat.of().formatHex(keys.key(name).reveal());
    }

    private <T extends AutoCloseable> T opened(T sandbox) {
        open.push(sandbox);
        return sandbox;
    }

    @Override
    public void close() {
        HostParts.closeAll(open);
    }
}
