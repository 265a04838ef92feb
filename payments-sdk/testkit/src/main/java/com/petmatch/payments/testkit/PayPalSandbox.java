package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.testkit.internal.paypal.PayPalServer;
import com.petmatch.payments.testkit.internal.sandbox.SandboxSettings;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * A PayPal in this process: an HTTP server on the loopback address that keeps state, speaks PayPal's own idempotency, checks every
 * request against PayPal's OpenAPI documents, hosts the page where a buyer approves, and sends webhooks signed with a certificate
 * of this run. It takes no real money and needs no account.
 *
 * <p>It starts no thread of its own beyond the JDK's HTTP dispatcher: calls run on the given executor, deliveries when
 * {@link #deliverDue()} is called. An order is found by {@code custom_id}, {@code invoice_id} or {@code reference_id} of its
 * purchase unit. Safe for concurrent use.
 */
public final class PayPalSandbox extends ProviderSandbox {

    private final PayPalServer server;
    private final String clientId;
    private final String clientSecret;

    private PayPalSandbox(PayPalServer server, SandboxSettings settings, Builder options) {
        super(server, settings);
        this.server = server;
        this.clientId = options.clientId;
        this.clientSecret = options.clientSecret;
    }

    /** Starts a sandbox on a free port; the executor runs its calls and belongs to the host. */
    public static PayPalSandbox start(Executor executor, InstantSource clock, long seed) {
        return builder(executor, clock).seed(seed).start();
    }

    public static Builder builder(Executor executor, InstantSource clock) {
        return new Builder(executor, clock);
    }

    /** The only client that the sandbox gives tokens to. */
    public String clientId() {
        return clientId;
    }

    public String clientSecret() {
        return clientSecret;
    }

    /** The root below which this run signs its events: the anchor of a host that verifies them. */
    public X509Certificate trustedRoot() {
        return server.trustedRoot();
    }

    /** Events go there from now on, signed for the webhook id; no types means all. Only loopback addresses are accepted. */
    public void registerWebhook(URI url, String webhookId, String... types) {
        server.register(new WebhookEndpoint(url, webhookId, Set.of(types)));
    }

    /** Approves an order or the saving of a wallet as its hosted page does. */
    public void approve(String id, TestBuyer buyer) {
        server.approve(id, buyer);
    }

    /** A buyer wants the money of a capture back; answers the dispute's id. */
    public String openDispute(String captureId) {
        return server.openDispute(captureId);
    }

    public void winDispute(String disputeId) {
        server.decideDispute(disputeId, true);
    }

    public void loseDispute(String disputeId) {
        server.decideDispute(disputeId, false);
    }

    /** Makes every access token invalid before its time. */
    public void revokeTokens() {
        server.revokeTokens();
    }

    /** Options of a sandbox. Not safe for concurrent use. */
    public static final class Builder extends SandboxBuilder<Builder> {

        private String clientId = "petmatch-sandbox-client";
        private String clientSecret = "petmatch-sandbox-secret";

        private Builder(Executor executor, InstantSource clock) {
            super(executor, clock, CurrencyCode.EUR);
        }

        public Builder client(String id, String secret) {
            this.clientId = id;
            this.clientSecret = secret;
            return this;
        }

        public PayPalSandbox start() {
            SandboxSettings settings = settings();
            return new PayPalSandbox(new PayPalServer(settings, clientId, clientSecret), settings, this);
        }
    }
}
