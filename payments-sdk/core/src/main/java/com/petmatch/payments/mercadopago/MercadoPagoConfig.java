package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.internal.Connection;
import com.petmatch.payments.internal.SharedSecretOptions;
import com.petmatch.payments.internal.SharedSecrets;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How to reach Mercado Pago, for which account, and how to know its webhooks.
 *
 * <p><b>Security guarantees.</b> The address is https, except a loopback one given to {@link Builder#forSandbox}; secrets
 * never print. Immutable.
 */
public final class MercadoPagoConfig {

    static final URI LIVE = URI.create("https://api.mercadopago.com");

    private final Supplier<Secret> token;
    private final MercadoPagoAmounts amounts;
    private final Optional<URI> notificationUrl;
    private final Connection connection;
    private final SharedSecrets sharedSecrets;

    private MercadoPagoConfig(Builder builder, Connection connection, SharedSecrets sharedSecrets) {
        this.token = builder.token;
        this.amounts = builder.amounts;
        this.notificationUrl = builder.notificationUrl;
        this.connection = connection;
        this.sharedSecrets = sharedSecrets;
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
        return token;
    }

    MercadoPagoAmounts amounts() {
        return amounts;
    }

    Optional<URI> notificationUrl() {
        return notificationUrl;
    }

    Connection connection() {
        return connection;
    }

    SharedSecrets sharedSecrets() {
        return sharedSecrets;
    }

    @Override
    public String toString() {
        return "MercadoPagoConfig[" + connection.base() + "]";
    }

    /** Collects the settings; for one thread. */
    @SuppressWarnings("exports") // Callers chain its options and never need the name of what they come from.
    public static final class Builder extends SharedSecretOptions<Builder> {

        private final Supplier<Secret> token;
        private final MercadoPagoAmounts amounts;
        private Optional<URI> notificationUrl = Optional.empty();

        private Builder(Supplier<Secret> token, CurrencyCode accountCurrency) {
            super(LIVE);
            this.token = token;
            this.amounts = new MercadoPagoAmounts(accountCurrency);
        }

        /** Where events of our payments go, https; without it they go where the account's settings say. */
        public Builder notificationUrl(URI url) {
            if (!"https".equals(url.getScheme()) || url.getHost() == null) {
                throw new IllegalArgumentException("Expected an https address for notifications, got " + url);
            }
            notificationUrl = Optional.of(url);
            return this;
        }

        public MercadoPagoConfig build() {
            return new MercadoPagoConfig(this, connection(), sharedSecrets());
        }
    }
}
