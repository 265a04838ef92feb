package com.petmatch.platform.parts;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/** How this host reaches Stripe. */
public record StripeAccess(URI apiUrl, Secret apiKey, Secret webhookSecret, boolean isSandbox)
        implements ProviderAccess {

    private static final URI LIVE = URI.create("https://api.stripe.com");
    // The page to pay on, and the one that leads to the bank of a card that is kept.
    private static final List<String> LIVE_PAGES = List.of("https://checkout.stripe.com", "https://hooks.stripe.com");

    static StripeAccess live(Settings.StripeKeys keys) {
        return new StripeAccess(LIVE, keys.secretKey(), keys.webhookSecret(), false);
    }

    static StripeAccess sandbox(URI apiUrl, Secret apiKey, Secret webhookSecret) {
        return new StripeAccess(apiUrl, apiKey, webhookSecret, true);
    }

    @Override
    public GatewayId id() {
        return GatewayId.STRIPE;
    }

    @Override
    public String name() {
        return "Stripe";
    }

    @Override
    public List<String> hostedPages() {
        return isSandbox ? List.of(ProviderAccess.origin(apiUrl)) : LIVE_PAGES;
    }

    @Override
    public PaymentGateway open(InstantSource clock) {
        StripeConfig.Builder config =
                StripeConfig.builder(apiKey).webhookSecret(webhookSecret).clock(clock);
        return StripeGateway.of((isSandbox ? config.forSandbox(apiUrl) : config).build());
    }
}
