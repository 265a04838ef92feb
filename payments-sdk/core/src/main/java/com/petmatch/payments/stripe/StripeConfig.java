package com.petmatch.payments.stripe;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.internal.Connection;
import com.petmatch.payments.internal.SharedSecretOptions;
import com.petmatch.payments.internal.SharedSecrets;
import java.net.URI;

/**
 * How to reach Stripe and how to know its webhooks.
 *
 * <p><b>Security guarantees.</b> The address is https, except a loopback one given to {@link Builder#forSandbox}; secrets
 * never print. Immutable.
 */
public final class StripeConfig {

    static final URI LIVE = URI.create("https://api.stripe.com");

    private final Secret apiKey;
    private final Connection connection;
    private final SharedSecrets sharedSecrets;

    private StripeConfig(Secret apiKey, Connection connection, SharedSecrets sharedSecrets) {
        this.apiKey = apiKey;
        this.connection = connection;
        this.sharedSecrets = sharedSecrets;
    }

    /** Begins with the secret key of the account. */
    public static Builder builder(Secret apiKey) {
        return new Builder(apiKey);
    }

    Secret apiKey() {
        return apiKey;
    }

    Connection connection() {
        return connection;
    }

    SharedSecrets sharedSecrets() {
        return sharedSecrets;
    }

    @Override
    public String toString() {
        return "StripeConfig[" + connection.base() + "]";
    }

    /** Collects the settings; for one thread. */
    @SuppressWarnings("exports") // Callers chain its options and never need the name of what they come from.
    public static final class Builder extends SharedSecretOptions<Builder> {

        private final Secret apiKey;

        private Builder(Secret apiKey) {
            super(LIVE);
            this.apiKey = apiKey;
        }

        public StripeConfig build() {
            return new StripeConfig(apiKey, connection(), sharedSecrets());
        }
    }
}
