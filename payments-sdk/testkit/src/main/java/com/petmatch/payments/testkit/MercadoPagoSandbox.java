package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.testkit.internal.mercadopago.MercadoPagoServer;
import com.petmatch.payments.testkit.internal.sandbox.SandboxSettings;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * A Mercado Pago in this process: an HTTP server on the loopback address that keeps state, speaks idempotency, checks every
 * request against a contract written from the provider's samples, hosts a checkout page and sends signed webhooks. It takes no
 * real money and needs no key.
 *
 * <p>An account has one currency, which requests cannot name: ARS, BRL, CLP, COP, MXN, PEN or UYU. An order is found by the
 * {@code external_reference} or by any metadata value of its payment. Cards are those of
 * {@link com.petmatch.payments.testkit.sandbox.TestHolder}. A {@code notification_url} is kept and answered but not followed:
 * events go to registered addresses only. The sandbox starts no thread of its own beyond the JDK's HTTP dispatcher: calls run on
 * the given executor, deliveries when {@link #deliverDue()} is called. Safe for concurrent use.
 */
public final class MercadoPagoSandbox extends ProviderSandbox {

    private final MercadoPagoServer server;
    private final String accessToken;

    private MercadoPagoSandbox(MercadoPagoServer server, SandboxSettings settings, String accessToken) {
        super(server, settings);
        this.server = server;
        this.accessToken = accessToken;
    }

    /** Starts a Brazilian sandbox on a free port; the executor runs its calls and belongs to the host. */
    public static MercadoPagoSandbox start(Executor executor, InstantSource clock, long seed) {
        return builder(executor, clock).seed(seed).start();
    }

    public static Builder builder(Executor executor, InstantSource clock) {
        return new Builder(executor, clock);
    }

    /** The token of the account itself. */
    public String accessToken() {
        return accessToken;
    }

    /**
     * Events go there from now on, signed with the secret; no actions means all, else {@code payment.created} and
     * {@code payment.updated}. Only loopback addresses are accepted.
     */
    public void registerWebhook(URI url, String secret, String... actions) {
        server.register(new WebhookEndpoint(url, secret, Set.of(actions)));
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

    /** Options of a sandbox. Not safe for concurrent use. */
    public static final class Builder extends SandboxBuilder<Builder> {

        private final Set<String> sellers = new HashSet<>();
        private String accessToken = "APP_USR-petmatch-sandbox";
        private boolean isSecurityCodeRequired;

        private Builder(Executor executor, InstantSource clock) {
            super(executor, clock, CurrencyCode.BRL);
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

        /** Rejects payments with a saved card whose token was made without its security code, as most accounts do. */
        public Builder requireSecurityCode() {
            this.isSecurityCodeRequired = true;
            return this;
        }

        public MercadoPagoSandbox start() {
            SandboxSettings settings = settings();
            MercadoPagoServer.Access access =
                    new MercadoPagoServer.Access(accessToken, sellers, isSecurityCodeRequired);
            return new MercadoPagoSandbox(new MercadoPagoServer(settings, access), settings, accessToken);
        }
    }
}
