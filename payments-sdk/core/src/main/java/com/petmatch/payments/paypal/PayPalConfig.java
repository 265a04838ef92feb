package com.petmatch.payments.paypal;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.PaymentsListener;
import com.petmatch.payments.gateway.Pause;
import java.net.URI;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/**
 * How to reach PayPal and how to know its webhooks.
 *
 * <p><b>Security guarantees.</b> The address is PayPal's over https, except a loopback one given to {@link Builder#forSandbox};
 * only there another root than the pinned ones is trusted for webhooks; secrets never print. Immutable.
 */
public final class PayPalConfig {

    private static final URI LIVE = URI.create("https://api-m.paypal.com");
    private static final URI PAYPALS_SANDBOX = URI.create("https://api-m.sandbox.paypal.com");

    private final Builder options;

    private PayPalConfig(Builder options) {
        this.options = options;
    }

    /** Begins with the client of the REST app. */
    public static Builder builder(String clientId, Secret clientSecret) {
        return new Builder(clientId, clientSecret);
    }

    String clientId() {
        return options.clientId;
    }

    Secret clientSecret() {
        return options.clientSecret;
    }

    URI base() {
        return options.base;
    }

    Optional<String> webhookId() {
        return options.webhookId;
    }

    PayPalCertificateUrls certificateUrls() {
        return options.isLoopback ? PayPalCertificateUrls.orBelow(options.base) : PayPalCertificateUrls.live();
    }

    Set<TrustAnchor> anchors() {
        return options.sandboxRoots.isEmpty() ? PayPalAnchors.live() : Set.copyOf(options.sandboxRoots);
    }

    TokenCache tokenCache() {
        return options.tokenCache;
    }

    OkHttpClient client() {
        return options.client;
    }

    InstantSource clock() {
        return options.clock;
    }

    Pause pause() {
        return options.pause;
    }

    RandomGenerator jitter() {
        return options.jitter;
    }

    PaymentsListener listener() {
        return options.listener;
    }

    @Override
    public String toString() {
        return "PayPalConfig[" + options.base + "]";
    }

    /** Collects the settings; for one thread. */
    public static final class Builder {

        private final String clientId;
        private final Secret clientSecret;
        private final Set<TrustAnchor> sandboxRoots = new HashSet<>();
        private URI base = LIVE;
        private boolean isLoopback;
        private Optional<String> webhookId = Optional.empty();
        private TokenCache tokenCache = TokenCache.inMemory();
        private OkHttpClient client = new OkHttpClient();
        private InstantSource clock = InstantSource.system();
        private Pause pause = Pause.blocking();
        private RandomGenerator jitter = new SplittableRandom();
        private PaymentsListener listener = PaymentsListener.NONE;

        private Builder(String clientId, Secret clientSecret) {
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
            base = PAYPALS_SANDBOX;
            isLoopback = false;
            return this;
        }

        /**
         * Talks to a sandbox in this process; plain http is accepted for a loopback address only.
         *
         * @param root vouches for the certificate that signs the sandbox's webhooks
         */
        public Builder forSandbox(URI address, X509Certificate root) {
            String host = address.getHost();
            boolean loopback = "127.0.0.1".equals(host) || "localhost".equals(host) || "[::1]".equals(host);
            if (!loopback || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                throw new IllegalArgumentException("Expected a loopback address for a sandbox, got " + address);
            }
            String text = address.toString();
            base = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            isLoopback = true;
            sandboxRoots.add(PayPalAnchors.of(root));
            return this;
        }

        /** Where access tokens are kept; this process alone when not given. */
        public Builder tokenCache(TokenCache cache) {
            tokenCache = cache;
            return this;
        }

        /** The host's HTTP client, for proxies and pins; time-outs, retries and redirects stay ours. */
        public Builder httpClient(OkHttpClient hosts) {
            client = hosts;
            return this;
        }

        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        public Builder pause(Pause waits) {
            pause = waits;
            return this;
        }

        /** Where the spread of retry delays comes from; must be safe for concurrent use or used by one thread. */
        public Builder jitter(RandomGenerator source) {
            jitter = source;
            return this;
        }

        public Builder listener(PaymentsListener told) {
            listener = told;
            return this;
        }

        public PayPalConfig build() {
            Builder copy = new Builder(clientId, clientSecret);
            copy.base = base;
            copy.isLoopback = isLoopback;
            if (isLoopback) {
                copy.sandboxRoots.addAll(sandboxRoots);
            }
            copy.webhookId = webhookId;
            copy.tokenCache = tokenCache;
            copy.client = client;
            copy.clock = clock;
            copy.pause = pause;
            copy.jitter = jitter;
            copy.listener = listener;
            return new PayPalConfig(copy);
        }
    }
}
