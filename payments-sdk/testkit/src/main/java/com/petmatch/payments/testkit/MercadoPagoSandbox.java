package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.testkit.internal.mercadopago.MercadoPagoServer;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.Faults;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A Mercado Pago in this process: an HTTP server on the loopback address that keeps state, speaks idempotency, checks every
 * request against a contract written from the provider's samples, hosts a checkout page and sends signed webhooks. It takes no
 * real money and needs no key.
 *
 * <p>An account has one currency, which requests cannot name. Cards are those of
 * {@link com.petmatch.payments.testkit.sandbox.TestHolder}. A {@code notification_url} is kept and answered but not followed:
 * events go to registered addresses only. The sandbox starts no thread of its own beyond the JDK's HTTP dispatcher: calls run on
 * the given executor, deliveries when {@link #deliverDue()} is called. Safe for concurrent use.
 */
public final class MercadoPagoSandbox implements AutoCloseable {

    private final MercadoPagoServer server;
    private final MercadoPagoServer.Settings settings;

    private MercadoPagoSandbox(MercadoPagoServer.Settings settings) {
        this.settings = settings;
        this.server = new MercadoPagoServer(settings);
    }

    /** Starts a Brazilian sandbox on a free port; the executor runs its calls and belongs to the host. */
    public static MercadoPagoSandbox start(Executor executor, InstantSource clock, long seed) {
        return builder(executor, clock).seed(seed).start();
    }

    public static Builder builder(Executor executor, InstantSource clock) {
        return new Builder(executor, clock);
    }

    /** Where API and hosted pages are: {@code http://127.0.0.1:<port>}. */
    public URI baseUri() {
        return server.baseUri();
    }

    /** The token of the account itself. */
    public String accessToken() {
        return settings.accessToken();
    }

    /**
     * Events go there from now on, signed with the secret; no actions means all, else {@code payment.created} and
     * {@code payment.updated}. Only loopback addresses are accepted.
     */
    public void registerWebhook(URI url, String secret, String... actions) {
        server.register(new WebhookEndpoint(url, secret, Set.of(actions)));
    }

    /** Lets time pass by the clock (expiry) and sends due events; answers how many the host accepted. */
    public int deliverDue() {
        return server.deliverDue();
    }

    /** The buyer pays the Pix code, the slip or the cash voucher of a pending payment. */
    public void payPending(String paymentId) {
        server.pay(paymentId);
    }

    /** The provider ends its look at a payment that is {@code in_process}, and takes the money. */
    public void approveReview(String paymentId) {
        server.review(paymentId, true);
    }

    /** The provider ends its look at a payment that is {@code in_process}, and rejects it. */
    public void rejectReview(String paymentId) {
        server.review(paymentId, false);
    }

    /** The buyer's bank takes the money of an approved payment back: {@code charged_back}, {@code in_process}. */
    public void openChargeback(String paymentId) {
        server.openChargeback(paymentId);
    }

    /** The bank decides for the seller, and the money comes back: {@code reimbursed}. */
    public void winChargeback(String paymentId) {
        server.endChargeback(paymentId, true);
    }

    /** The bank decides for the buyer: {@code settled}. */
    public void loseChargeback(String paymentId) {
        server.endChargeback(paymentId, false);
    }

    /** The buyer complains at the provider: {@code in_mediation}. */
    public void openMediation(String paymentId) {
        server.openMediation(paymentId);
    }

    public Faults faults() {
        return settings.faults();
    }

    /** Faults of deliveries, by action. */
    public WebhookFaults webhookFaults() {
        return settings.webhookFaults();
    }

    /**
     * What was taken for the order, before refunds. An order is found by the {@code external_reference} or by any metadata value
     * of its payment; an unknown one is zero in the account's currency.
     */
    public Money moneyTakenFor(String order) {
        return server.taken(order);
    }

    /** As {@link #moneyTakenFor(String)}, by the typed reference. */
    public Money moneyTakenFor(OrderRef order) {
        return moneyTakenFor(order.value());
    }

    /** What was given back for the order by refunds. */
    public Money moneyReturnedFor(String order) {
        return server.returned(order);
    }

    /** How many payments took money for the order; more than one is a double charge. */
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
        private final Set<String> sellers = new HashSet<>();
        private int port;
        private long seed = 42;
        private String accessToken = "APP_USR-petmatch-sandbox";
        private CurrencyCode accountCurrency = CurrencyCode.BRL;
        private boolean isSecurityCodeRequired;
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

        public Builder accessToken(String value) {
            this.accessToken = value;
            return this;
        }

        /** A seller who connected an account: the only kind of token whose payments may leave us an {@code application_fee}. */
        public Builder seller(String token) {
            sellers.add(token);
            return this;
        }

        /** The only currency of the account: ARS, BRL, CLP, COP, MXN, PEN or UYU. */
        public Builder accountCurrency(CurrencyCode value) {
            this.accountCurrency = value;
            return this;
        }

        /** Rejects payments with a saved card whose token was made without its security code, as most accounts do. */
        public Builder requireSecurityCode() {
            this.isSecurityCodeRequired = true;
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

        public MercadoPagoSandbox start() {
            return new MercadoPagoSandbox(new MercadoPagoServer.Settings(
                    port,
                    executor,
                    clock,
                    seed,
                    accessToken,
                    sellers,
                    accountCurrency,
                    isSecurityCodeRequired,
                    isDeliveringOnExecutor,
                    journal,
                    webhookClient == null ? new OkHttpClient() : webhookClient,
                    new Faults(seed),
                    new WebhookFaults()));
        }
    }
}
