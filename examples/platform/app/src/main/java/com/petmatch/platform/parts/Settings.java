package com.petmatch.platform.parts;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.address.AddressPrefix;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the operator decides, read and checked once at the start.
 *
 * @param publicUrl where people reach the host, without a trailing slash
 * @param trustedProxies networks whose {@code X-Forwarded-For} is believed; none: the connected peer is the client
 * @param dataDirectory everything the embedded parts keep
 * @param database absent: the embedded PostgreSQL under the data directory
 * @param gateways how the payment providers are reached
 * @param limits whether limits of requests are counted by all hosts of the database together
 * @param scanners the clamd instances that uploads are scanned by, asked in this order; none: the usual one of this machine
 * @param pseudoLocales whether pages also speak the two made-up languages that show what a screen does to texts
 * @param adminPasswordFile absent: a random password is printed once
 */
public record Settings(
        InetAddress address,
        int port,
        URI publicUrl,
        List<AddressPrefix> trustedProxies,
        Path dataDirectory,
        Optional<Database> database,
        Gateways gateways,
        String adminEmail,
        Optional<Path> adminPasswordFile,
        ZoneId zone,
        Limits limits,
        List<InetSocketAddress> scanners,
        boolean pseudoLocales) {

    public Settings {
        trustedProxies = List.copyOf(trustedProxies);
        scanners = List.copyOf(scanners);
    }

    /** A PostgreSQL server that the host does not own. */
    public record Database(String jdbcUrl, String user, Secret password) {}

    /**
     * How payment providers are reached: with keys where there are some.
     *
     * @param sandboxes whether a provider without keys is played by a sandbox; else it is not there
     * @param stripeSandbox a sandbox that another process runs on loopback; absent: one is started here
     */
    public record Gateways(
            boolean sandboxes,
            Optional<StripeKeys> stripe,
            Optional<PayPalKeys> payPal,
            Optional<MercadoPagoKeys> mercadoPago,
            Optional<StripeSandboxAddress> stripeSandbox) {

        /** The names of the providers that a sandbox plays. */
        List<String> played() {
            List<String> played = new ArrayList<>();
            if (sandboxes && stripe.isEmpty()) {
                played.add("Stripe");
            }
            if (sandboxes && payPal.isEmpty()) {
                played.add("PayPal");
            }
            if (sandboxes && mercadoPago.isEmpty()) {
                played.add("Mercado Pago");
            }
            return played;
        }
    }

    /** Live keys of Stripe. */
    public record StripeKeys(Secret secretKey, Secret webhookSecret) {}

    /** Live keys of PayPal; the webhook's id is no secret, but a part of what PayPal signs. */
    public record PayPalKeys(String clientId, Secret clientSecret, String webhookId) {}

    /** Live keys of a Mercado Pago account and the only currency it takes. */
    public record MercadoPagoKeys(Secret accessToken, Secret webhookSecret, CurrencyCode currency) {}

    /** A Stripe sandbox on loopback and the secret it signs webhooks with. */
    public record StripeSandboxAddress(URI baseUrl, Secret webhookSecret) {}

    /**
     * How limits of requests are counted.
     *
     * @param shared in the database instead of in this process
     * @param nodes how many hosts share them; a host that loses the database counts its share
     */
    public record Limits(boolean shared, int nodes) {}

    /** The same with another data directory. */
    Settings in(Path directory) {
        return new Settings(
                address,
                port,
                publicUrl,
                trustedProxies,
                directory,
                database,
                gateways,
                adminEmail,
                adminPasswordFile,
                zone,
                limits,
                scanners,
                pseudoLocales);
    }

    /** Whether the host listens to this machine alone, which a proxy on it may pass on to others. */
    public boolean onLoopback() {
        return address.isLoopbackAddress();
    }

    /** Whether others can reach the host, themselves or through a proxy in front of it. */
    public boolean isReachableByOthers() {
        String host = publicUrl.getHost();
        boolean own = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return !onLoopback() || !own || !trustedProxies.isEmpty();
    }

    static InetAddress addressOf(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }
}
