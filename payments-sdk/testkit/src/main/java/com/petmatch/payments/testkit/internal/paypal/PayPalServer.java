package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.http.LoopbackServer;
import com.petmatch.payments.testkit.internal.openapi.OpenApiContract;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import com.petmatch.payments.testkit.internal.sandbox.CallLog;
import com.petmatch.payments.testkit.internal.sandbox.ProviderServer;
import com.petmatch.payments.testkit.internal.sandbox.RetrySchedule;
import com.petmatch.payments.testkit.internal.sandbox.SandboxSettings;
import com.petmatch.payments.testkit.internal.sandbox.WebhookDispatch;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The running provider: state, API, pages, deliveries behind one loopback port. Safe for concurrent use. */
public final class PayPalServer implements ProviderServer {

    private static final RetrySchedule REDELIVERY = new RetrySchedule(
            Duration.ofDays(3),
            List.of(Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(3)));

    private final PayPalState state;
    private final PayPalObjects objects;
    private final AccessTokens tokens;
    private final PayPalGate gate;
    private final CallLog calls = new CallLog();
    private final RunIdentity identity;
    private final PayPalApi api;
    private final ApprovalPages pages;
    private final WebhookDispatch dispatch;
    private final SandboxSettings settings;
    private final LoopbackServer http;

    /** Starts with the only client that it gives tokens to. */
    public PayPalServer(SandboxSettings settings, String clientId, String clientSecret) {
        this.settings = settings;
        this.state = new PayPalState(settings.clock(), settings.seed(), settings.journal());
        this.objects = PayPalObjects.over(state, settings.accountCurrency(), this::baseUri);
        this.tokens = new AccessTokens(state, clientId, clientSecret);
        this.gate = new PayPalGate(Documents.CONTRACTS, tokens);
        this.identity = new RunIdentity(settings.clock());
        Transmissions transmissions = new Transmissions(identity, this::baseUri);
        this.api = new PayPalApi(objects, gate, tokens, transmissions, settings.faults(), calls);
        this.pages = new ApprovalPages(objects);
        this.dispatch = new WebhookDispatch(
                objects.events().queue(),
                settings.webhookFaults(),
                settings.webhookClient(),
                transmissions,
                REDELIVERY);
        this.http = LoopbackServer.start(settings.port(), settings.executor(), this::answer);
    }

    @Override
    public URI baseUri() {
        return http.baseUri();
    }

    public X509Certificate trustedRoot() {
        return identity.get().root();
    }

    @Override
    public void register(WebhookEndpoint endpoint) {
        objects.events().queue().register(endpoint);
    }

    /** Lets time pass for orders, captures and refunds, then sends what is due. */
    @Override
    public int deliverDue() {
        state.exclusively(() -> {
            objects.passTime();
            return true;
        });
        return dispatch.deliverDue();
    }

    /** What the buyer's page does: approves an open order or setup token. */
    public void approve(String id, TestBuyer buyer) {
        state.exclusively(() -> {
            Kind kind = state.find(Kind.ORDER, id).isPresent() ? Kind.ORDER : Kind.SETUP_TOKEN;
            ObjectNode object = state.find(kind, id)
                    .orElseThrow(() -> new IllegalArgumentException("No order and no setup token: " + id));
            pages.approve(kind, object, buyer);
            return object;
        });
    }

    public String openDispute(String captureId) {
        return state.exclusively(() -> objects.disputes().open(captureId));
    }

    public void decideDispute(String disputeId, boolean isWon) {
        state.exclusively(() -> {
            objects.disputes().decide(disputeId, isWon);
            return disputeId;
        });
    }

    public void revokeTokens() {
        tokens.revokeAll();
    }

    @Override
    public Money taken(String order) {
        return books(() -> objects.books().taken(order));
    }

    @Override
    public Money returned(String order) {
        return books(() -> objects.books().returned(order));
    }

    @Override
    public int chargesOf(String order) {
        return books(() -> objects.books().chargesOf(order));
    }

    @Override
    public List<ProviderEntry> ledger() {
        return books(objects.books()::ledger);
    }

    @Override
    public List<SandboxCall> calls() {
        return calls.calls();
    }

    @Override
    public List<ContractViolation> violations() {
        return gate.violations();
    }

    @Override
    public void close() {
        http.close();
        state.close();
    }

    private <T> T books(Supplier<T> reading) {
        return state.exclusively(reading);
    }

    private HttpAnswer answer(HttpCall call) {
        HttpAnswer answer = ApprovalPages.serves(call.path()) ? pages.answer(call) : api.answer(call);
        boolean mayHaveChanged = !call.method().equals("GET") && !call.path().equals(AccessTokens.PATH);
        if (settings.deliverOnExecutor() && mayHaveChanged) {
            settings.executor().execute(this::deliverDue);
        }
        return answer;
    }

    /** The documents of the provider with today's differences; read once, since their schemas are costly to compile. */
    private static final class Documents {

        static final List<OpenApiContract> CONTRACTS = List.of(
                plain("checkout_orders_v2"),
                plain("payments_payment_v2"),
                OpenApiContract.of(
                        Resources.json("paypal/vault_payment_tokens_v3.json"),
                        Resources.json("paypal/overlay_vault.json")),
                plain("customer_disputes_v1"),
                plain("notifications_webhooks_v1"));

        private static OpenApiContract plain(String name) {
            return OpenApiContract.of(Resources.json("paypal/" + name + ".json"));
        }
    }
}
