package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.internal.stripe.StripeServer;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.Faults;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A Stripe in this process: an HTTP server on the loopback address that keeps state, speaks idempotency, checks every request
 * against Stripe's own OpenAPI document, hosts a checkout page and sends signed webhooks. It takes no real money and needs no key.
 *
 * <p>It starts no thread of its own beyond the JDK's HTTP dispatcher: calls run on the given executor, deliveries when
 * {@link #deliverDue()} is called. Answers follow the API version {@value #API_VERSION}. Safe for concurrent use.
 */
public final class StripeSandbox implements AutoCloseable {

    /** The value of {@code Stripe-Version} that the sandbox expects. */
    public static final String API_VERSION = StripeServer.API_VERSION;

    private final StripeServer server;
    private final StripeServer.Settings settings;

    private StripeSandbox(StripeServer.Settings settings) {
        this.settings = settings;
        this.server = new StripeServer(settings);
    }

    /** Starts a sandbox on a free port; the executor runs its calls and belongs to the host. */
    public static StripeSandbox start(Executor executor, InstantSource clock, long seed) {
        return builder(executor, clock).seed(seed).start();
    }

    public static Builder builder(Executor executor, InstantSource clock) {
        return new Builder(executor, clock);
    }

    /** Where API and hosted pages are: {@code http://127.0.0.1:<port>}. */
    public URI baseUri() {
        return server.baseUri();
    }

    /** The only key that the sandbox accepts. */
    public String apiKey() {
        return settings.apiKey();
    }

    /** Events go there from now on, signed with the secret; no types means all. Only loopback addresses are accepted. */
    public void registerWebhook(URI url, String secret, String... types) {
        server.register(new WebhookEndpoint(url, secret, Set.of(types)));
    }

    /** Lets time pass by the clock (expiry, late refunds) and sends due events; answers how many the host accepted. */
    public int deliverDue() {
        return server.deliverDue();
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

    public Faults faults() {
        return settings.faults();
    }

    public WebhookFaults webhookFaults() {
        return settings.webhookFaults();
    }

    /**
     * What was captured for the order, before refunds. An order is found by the {@code client_reference_id} of its session or by
     * any metadata value of its payment intent; an unknown one is zero in the account's currency.
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

    /** How many charges took money for the order; more than one is a double charge. */
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
        private String apiKey = "sk_test_petmatch_sandbox";
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

        public Builder apiKey(String value) {
            this.apiKey = value;
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

        public StripeSandbox start() {
            return new StripeSandbox(new StripeServer.Settings(
                    port,
                    executor,
                    clock,
                    seed,
                    apiKey,
                    accountCurrency,
                    isDeliveringOnExecutor,
                    journal,
                    webhookClient == null ? new OkHttpClient() : webhookClient,
                    new Faults(seed),
                    new WebhookFaults()));
        }
    }
}
