package com.petmatch.platform.parts;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.testkit.PayPalSandbox;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * How this host reaches PayPal.
 *
 * @param sandboxRoot vouches for a sandbox's webhooks; PayPal's own are checked against its real roots
 */
public record PayPalAccess(URI apiUrl, Settings.PayPalKeys keys, Optional<X509Certificate> sandboxRoot)
        implements ProviderAccess {

    private static final URI LIVE = URI.create("https://api-m.paypal.com");
    private static final List<String> LIVE_PAGES = List.of("https://www.paypal.com");

    static PayPalAccess live(Settings.PayPalKeys keys) {
        return new PayPalAccess(LIVE, keys, Optional.empty());
    }

    static PayPalAccess sandbox(PayPalSandbox sandbox, String webhookId) {
        Settings.PayPalKeys keys =
                new Settings.PayPalKeys(sandbox.clientId(), Secret.of(sandbox.clientSecret()), webhookId);
        return new PayPalAccess(sandbox.baseUri(), keys, Optional.of(sandbox.trustedRoot()));
    }

    @Override
    public GatewayId id() {
        return GatewayId.PAYPAL;
    }

    @Override
    public String name() {
        return "PayPal";
    }

    @Override
    public boolean isSandbox() {
        return sandboxRoot.isPresent();
    }

    @Override
    public List<String> hostedPages() {
        return isSandbox() ? List.of(ProviderAccess.origin(apiUrl)) : LIVE_PAGES;
    }

    @Override
    public PaymentGateway open(InstantSource clock) {
        PayPalConfig.Builder config = PayPalConfig.builder(keys.clientId(), keys.clientSecret())
                .webhookId(keys.webhookId())
                .clock(clock);
        sandboxRoot.ifPresent(root -> config.forSandbox(apiUrl, root));
        return PayPalGateway.of(config.build());
    }
}
