package com.petmatch.payments.paypal;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.internal.Connection;
import com.petmatch.payments.internal.ConnectionBuilder;
import java.net.URI;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How to reach PayPal and how to know its webhooks.
 *
 * <p><b>Security guarantees.</b> The address is PayPal's over https, except a loopback one given to {@link Builder#forSandbox};
 * only there another root than the pinned ones is trusted for webhooks; secrets never print. Immutable.
 */
public final class PayPalConfig {

    private static final URI LIVE = URI.create("https://api-m.paypal.com");
    private static final URI PAYPALS_SANDBOX = URI.create("https://api-m.sandbox.paypal.com");

    private final String clientId;
    private final Secret clientSecret;
    private final boolean isLoopback;
    private final Set<TrustAnchor> sandboxRoots;
    private final Optional<String> webhookId;
    private final TokenCache tokenCache;
    private final Connection connection;

    private PayPalConfig(Builder builder, Connection connection) {
        this.clientId = builder.clientId;
        this.clientSecret = builder.clientSecret;
        this.isLoopback = builder.isLoopback;
        this.sandboxRoots = isLoopback ? Set.copyOf(builder.sandboxRoots) : Set.of();
        this.webhookId = builder.webhookId;
        this.tokenCache = builder.tokenCache;
        this.connection = connection;
    }

    /** Begins with the client of the REST app. */
    public static Builder builder(String clientId, Secret clientSecret) {
        return new Builder(clientId, clientSecret);
    }

    String clientId() {
        return clientId;
    }

    Secret clientSecret() {
        return clientSecret;
    }

    Optional<String> webhookId() {
        return webhookId;
    }

    PayPalCertificateUrls certificateUrls() {
        return isLoopback ? PayPalCertificateUrls.orBelow(connection.base()) : PayPalCertificateUrls.live();
    }

    Set<TrustAnchor> anchors() {
        return sandboxRoots.isEmpty() ? PayPalAnchors.live() : sandboxRoots;
    }

    TokenCache tokenCache() {
        return tokenCache;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public String toString() {
        return "PayPalConfig[" + connection.base() + "]";
    }

    /** Collects the settings; for one thread. */
    @SuppressWarnings("exports") // Callers chain its options and never need the name of what they come from.
    public static final class Builder extends ConnectionBuilder<Builder> {

        private final String clientId;
        private final Secret clientSecret;
        private final Set<TrustAnchor> sandboxRoots = new HashSet<>();
        private boolean isLoopback;
        private Optional<String> webhookId = Optional.empty();
        private TokenCache tokenCache = TokenCache.inMemory();

        private Builder(String clientId, Secret clientSecret) {
            super(LIVE);
            if (clientId.isBlank() || clientId.indexOf(':') >= 0) {
                throw new IllegalArgumentException("Expected a client id without a colon");
            }
            this.clientId = clientId;
            this.clientSecret = clientSecret;
        }

        /** The id that PayPal gave the webhook; without it the gateway takes no webhooks. */
        public Builder webhookId(String id) {
            webhookId = Optional.of(id);
            return this;
        }

        /** Talks to PayPal's own test environment. */
        public Builder againstPayPalsSandbox() {
            reach(PAYPALS_SANDBOX);
            isLoopback = false;
            return this;
        }

        /**
         * Talks to a sandbox in this process; plain http is accepted for a loopback address only.
         *
         * @param root vouches for the certificate that signs the sandbox's webhooks
         */
        public Builder forSandbox(URI address, X509Certificate root) {
            reachLoopback(address);
            isLoopback = true;
            sandboxRoots.add(PayPalAnchors.of(root));
            return this;
        }

        /** Where access tokens are kept; this process alone when not given. */
        public Builder tokenCache(TokenCache cache) {
            tokenCache = cache;
            return this;
        }

        public PayPalConfig build() {
            return new PayPalConfig(this, connection());
        }
    }
}
