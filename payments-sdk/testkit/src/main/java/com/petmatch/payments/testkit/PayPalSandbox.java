package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.testkit.internal.paypal.PayPalServer;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.Faults;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A PayPal in this process: an HTTP server on the loopback address that keeps state, speaks PayPal's own idempotency, checks every
 * request against PayPal's OpenAPI documents, hosts the page where a buyer approves, and sends webhooks signed with a certificate
 * of this run. It takes no real money and needs no account.
 *
 * <p>It starts no thread of its own beyond the JDK's HTTP dispatcher: calls run on the given executor, deliveries when
 * {@link #deliverDue()} is called. Safe for concurrent use.
 */
public final class PayPalSandbox implements AutoCloseable {

    private final PayPalServer server;
    private final PayPalServer.Settings settings;

    private PayPalSandbox(PayPalServer.Settings settings) {
        this.settings = settings;
        this.server = new PayPalServer(settings);
    }

    /** Starts a sandbox on a free port; the executor runs its calls and belongs to the host. */
    public static PayPalSandbox start(Executor executor, InstantSource clock, long seed) {
        return builder(executor, clock).seed(seed).start();
    }

    public static Builder builder(Executor executor, InstantSource clock) {
        return new Builder(executor, clock);
    }

    /** Where API and hosted pages are: {@code http://127.0.0.1:<port>}. */
    public URI baseUri() {
        return server.baseUri();
    }

    /** The only client that the sandbox gives tokens to. */
    public String clientId() {
        return settings.clientId();
    }

    public String clientSecret() {
        return settings.clientSecret();
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

    /** Lets time pass by the clock (expiry, reviews, late refunds) and sends due events; answers how many the host accepted. */
    public int deliverDue() {
        return server.deliverDue();
    }

    public Faults faults() {
        return settings.faults();
    }

    public WebhookFaults webhookFaults() {
        return settings.webhookFaults();
    }

    /**
     * What was captured for the order, before refunds; pending captures do not count. An order is found by {@code custom_id},
     * {@code invoice_id} or {@code reference_id} of its purchase unit; an unknown one is zero in the account's currency.
     */
    public Money moneyTakenFor(String order) {
        return server.taken(order);
    }

    /** As {@link #moneyTakenFor(String)}, by the typed reference. */
    public Money moneyTakenFor(OrderRef order) {
        return moneyTakenFor(order.value());
    }

    /** What was given back for the order; pending refunds count, failed ones do not. */
    public Money moneyReturnedFor(String order) {
        return server.returned(order);
    }

    /** How many captures took money for the order; more than one is a double charge. */
    public int chargesFor(String order) {
        return server.chargesOf(order);
    }

    /** Every movement of the provider's balance, oldest first. */
    public List<ProviderEntry> ledger() {
        return server.ledger();
    }

    /** The last 10,000 API calls, oldest first. */
    public List<SandboxCall> calls() {
        return server.calls();
    }

    /** Requests that broke the contract; a test that ends with one is wrong. */
    public List<ContractViolation> violations() {
        return server.violations();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Options of a sandbox. Not safe for concurrent use. */
    public static final class Builder {

        private final Executor executor;
        private final InstantSource clock;
        private int port;
        private long seed = 42;
        private String clientId = "petmatch-sandbox-client";
        private String clientSecret = "petmatch-sandbox-secret";
        private CurrencyCode accountCurrency = CurrencyCode.EUR;
        private boolean isDeliveringOnExecutor;
        private @Nullable Path journal;
        private @Nullable OkHttpClient webhookClient;

        private Builder(Executor executor, InstantSource clock) {
            this.executor = executor;
            this.clock = clock;
        }

        /** A fixed port; 0, the default, takes a free one. */
        public Builder port(int value) {
            this.port = value;
            return this;
        }

        /** Ids and fault rates are the same for the same seed. */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        public Builder client(String id, String secret) {
            this.clientId = id;
            this.clientSecret = secret;
            return this;
        }

        /** The currency of a zero that nothing else names. */
        public Builder accountCurrency(CurrencyCode value) {
            this.accountCurrency = value;
            return this;
        }

        /** Sends events on the executor right after the call or page that caused them. */
        public Builder deliverOnExecutor() {
            this.isDeliveringOnExecutor = true;
            return this;
        }

        /** Keeps the provider's truth in a file, forced to disk before each answer, so that it survives a killed process. */
        public Builder journal(Path file) {
            this.journal = file;
            return this;
        }

        /** The client that delivers events; redirects are not followed, whatever it says. */
        public Builder webhookClient(OkHttpClient client) {
            this.webhookClient = client;
            return this;
        }

        public PayPalSandbox start() {
            return new PayPalSandbox(new PayPalServer.Settings(
                    port,
                    executor,
                    clock,
                    seed,
                    clientId,
                    clientSecret,
                    accountCurrency,
                    isDeliveringOnExecutor,
                    journal,
                    webhookClient == null ? new OkHttpClient() : webhookClient,
                    new Faults(seed),
                    new WebhookFaults()));
        }
    }
}
