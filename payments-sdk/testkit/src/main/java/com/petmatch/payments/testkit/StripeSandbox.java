package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxSettings;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.internal.stripe.StripeServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * A Stripe in this process: an HTTP server on the loopback address that keeps state, speaks idempotency, checks every request
 * against Stripe's own OpenAPI document, hosts a checkout page and sends signed webhooks. It takes no real money and needs no key.
 *
 * <p>It starts no thread of its own beyond the JDK's HTTP dispatcher: calls run on the given executor, deliveries when
 * {@link #deliverDue()} is called. Answers follow the API version {@value #API_VERSION}. An order is found by the
 * {@code client_reference_id} of its session or by any metadata value of its payment intent. Safe for concurrent use.
 */
public final class StripeSandbox extends ProviderSandbox {

    /** The value of {@code Stripe-Version} that the sandbox expects. */
    public static final String API_VERSION = StripeServer.API_VERSION;

    private final StripeServer server;
    private final String apiKey;

    private StripeSandbox(StripeServer server, SandboxSettings settings, String apiKey) {
        super(server, settings);
        this.server = server;
        this.apiKey = apiKey;
    }

    /** Starts a sandbox on a free port; the executor runs its calls and belongs to the host. */
    public static StripeSandbox start(Executor executor, InstantSource clock, long seed) {
        return builder(executor, clock).seed(seed).start();
    }

    public static Builder builder(Executor executor, InstantSource clock) {
        return new Builder(executor, clock);
    }

    /** The only key that the sandbox accepts. */
    public String apiKey() {
        return apiKey;
    }

    /** Events go there from now on, signed with the secret; no types means all. Only loopback addresses are accepted. */
    public void registerWebhook(URI url, String secret, String... types) {
        server.register(new WebhookEndpoint(url, secret, Set.of(types)));
    }

    /** A customer contests a payment intent at the bank; answers the dispute's id. The money is withdrawn at once. */
    public String openDispute(String paymentIntent) {
        return server.openDispute(paymentIntent);
    }

    /** A bank asks about a payment intent before any money moves; answers the dispute's id. */
    public String openInquiry(String paymentIntent) {
        return server.openInquiry(paymentIntent);
    }

    /** The bank makes a dispute of its question, and withdraws the money. */
    public void escalateInquiry(String dispute) {
        server.escalateInquiry(dispute);
    }

    /** The bank asks no further. */
    public void closeInquiry(String dispute) {
        server.closeInquiry(dispute);
    }

    /** The merchant answered, and the bank looks at it. */
    public void reviewDispute(String dispute) {
        server.reviewDispute(dispute);
    }

    public void winDispute(String dispute) {
        server.decideDispute(dispute, true);
    }

    public void loseDispute(String dispute) {
        server.decideDispute(dispute, false);
    }

    /** Options of a sandbox. Not safe for concurrent use. */
    public static final class Builder extends SandboxBuilder<Builder> {

        private String apiKey = "sk_test_petmatch_sandbox";

        private Builder(Executor executor, InstantSource clock) {
            super(executor, clock, CurrencyCode.EUR);
        }

        public Builder apiKey(String value) {
            this.apiKey = value;
            return this;
        }

        public StripeSandbox start() {
            SandboxSettings settings = settings();
            return new StripeSandbox(new StripeServer(settings, apiKey), settings, apiKey);
        }
    }
}
