package com.petmatch.payments.stripe;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.PaymentsListener;
import com.petmatch.payments.gateway.Pause;
import com.petmatch.payments.internal.SigningSecret;
import com.petmatch.payments.internal.Tolerance;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/**
 * How to reach Stripe and how to know its webhooks.
 *
 * <p><b>Security guarantees.</b> The address is https, except a loopback one given to {@link Builder#forSandbox}; secrets
 * never print. Immutable.
 */
public final class StripeConfig {

    static final URI LIVE = URI.create("https://api.stripe.com");

    private final Builder options;

    private StripeConfig(Builder options) {
        this.options = options;
    }

    /** Begins with the secret key of the account. */
    public static Builder builder(Secret apiKey) {
        return new Builder(apiKey);
    }

    Secret apiKey() {
        return options.apiKey;
    }

    URI base() {
        return options.base;
    }

    List<SigningSecret> signingSecrets() {
        return List.copyOf(options.signingSecrets);
    }

    Tolerance tolerance() {
        return options.tolerance;
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
        return "StripeConfig[" + options.base + "]";
    }

    /** Collects the settings; for one thread. */
    public static final class Builder {

        private final Secret apiKey;
        private final List<SigningSecret> signingSecrets = new ArrayList<>();
        private URI base = LIVE;
        private Tolerance tolerance = Tolerance.FIVE_MINUTES;
        private OkHttpClient client = new OkHttpClient();
        private InstantSource clock = InstantSource.system();
        private Pause pause = Pause.blocking();
        private RandomGenerator jitter = new SplittableRandom();
        private PaymentsListener listener = PaymentsListener.NONE;

        private Builder(Secret apiKey) {
            this.apiKey = apiKey;
        }

        /** Adds a webhook secret that counts until it is taken out. */
        public Builder webhookSecret(Secret secret) {
            return webhookSecret(secret, Instant.MAX);
        }

        /** Adds a webhook secret that counts until the instant, for the overlap while it rolls. */
        public Builder webhookSecret(Secret secret, Instant validUntil) {
            signingSecrets.add(new SigningSecret(secret, validUntil));
            return this;
        }

        /** Talks to a sandbox in this process; plain http is accepted for a loopback address only. */
        public Builder forSandbox(URI address) {
            String host = address.getHost();
            boolean loopback = "127.0.0.1".equals(host) || "localhost".equals(host) || "[::1]".equals(host);
            if (!loopback || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                throw new IllegalArgumentException("Expected a loopback address for a sandbox, got " + address);
            }
            String text = address.toString();
            base = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            return this;
        }

        /** The host's HTTP client, for proxies and pins; time-outs, retries and redirects stay ours. */
        public Builder httpClient(OkHttpClient hosts) {
            client = hosts;
            return this;
        }

        /** Switches the age check of webhooks off: a replay of years ago is then accepted. */
        public Builder acceptAnyAgeForTests() {
            tolerance = Tolerance.of(Duration.ZERO);
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

        public StripeConfig build() {
            Builder copy = new Builder(apiKey);
            copy.signingSecrets.addAll(signingSecrets);
            copy.base = base;
            copy.tolerance = tolerance;
            copy.client = client;
            copy.clock = clock;
            copy.pause = pause;
            copy.jitter = jitter;
            copy.listener = listener;
            return new StripeConfig(copy);
        }
    }
}
