package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.money.CurrencyCode;
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
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/**
 * How to reach Mercado Pago, for which account, and how to know its webhooks.
 *
 * <p><b>Security guarantees.</b> The address is https, except a loopback one given to {@link Builder#forSandbox}; secrets
 * never print. Immutable.
 */
public final class MercadoPagoConfig {

    static final URI LIVE = URI.create("https://api.mercadopago.com");

    private final Builder options;

    private MercadoPagoConfig(Builder options) {
        this.options = options;
    }

    /**
     * Begins with the access token of an account.
     *
     * @param accountCurrency the only currency it takes: ARS, BRL, CLP, COP, MXN, PEN or UYU
     */
    public static Builder builder(Secret accessToken, CurrencyCode accountCurrency) {
        return new Builder(() -> accessToken, accountCurrency);
    }

    /** Begins with a seller who connected an account to ours; the token is asked for before every call. */
    public static Builder builder(SellerTokens tokens, String seller, CurrencyCode accountCurrency) {
        return new Builder(() -> tokens.accessToken(seller), accountCurrency);
    }

    Supplier<Secret> token() {
        return options.token;
    }

    MercadoPagoAmounts amounts() {
        return options.amounts;
    }

    Optional<URI> notificationUrl() {
        return options.notificationUrl;
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
        return "MercadoPagoConfig[" + options.base + "]";
    }

    /** Collects the settings; for one thread. */
    public static final class Builder {

        private final Supplier<Secret> token;
        private final MercadoPagoAmounts amounts;
        private final List<SigningSecret> signingSecrets = new ArrayList<>();
        private URI base = LIVE;
        private Optional<URI> notificationUrl = Optional.empty();
        private Tolerance tolerance = Tolerance.FIVE_MINUTES;
        private OkHttpClient client = new OkHttpClient();
        private InstantSource clock = InstantSource.system();
        private Pause pause = Pause.blocking();
        private RandomGenerator jitter = new SplittableRandom();
        private PaymentsListener listener = PaymentsListener.NONE;

        private Builder(Supplier<Secret> token, CurrencyCode accountCurrency) {
            this(token, new MercadoPagoAmounts(accountCurrency));
        }

        private Builder(Supplier<Secret> token, MercadoPagoAmounts amounts) {
            this.token = token;
            this.amounts = amounts;
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

        /** Where events of our payments go, https; without it they go where the account's settings say. */
        public Builder notificationUrl(URI url) {
            if (!"https".equals(url.getScheme()) || url.getHost() == null) {
                throw new IllegalArgumentException("Expected an https address for notifications, got " + url);
            }
            notificationUrl = Optional.of(url);
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

        public MercadoPagoConfig build() {
            Builder copy = new Builder(token, amounts);
            copy.signingSecrets.addAll(signingSecrets);
            copy.base = base;
            copy.notificationUrl = notificationUrl;
            copy.tolerance = tolerance;
            copy.client = client;
            copy.clock = clock;
            copy.pause = pause;
            copy.jitter = jitter;
            copy.listener = listener;
            return new MercadoPagoConfig(copy);
        }
    }
}
