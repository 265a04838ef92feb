package com.petmatch.payments.testkit.internal.mercadopago;

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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The running provider: state, API, pages, deliveries behind one loopback port. Safe for concurrent use. */
public final class MercadoPagoServer implements ProviderServer {

    private static final RetrySchedule REDELIVERY = new RetrySchedule(
            Duration.ofDays(4),
            List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(6), Duration.ofHours(48)));

    private final MercadoPagoState state;
    private final MercadoPagoObjects objects;
    private final Events events;
    private final ApiGate gate;
    private final CallLog calls = new CallLog();
    private final MercadoPagoApi api;
    private final MercadoPagoPages pages;
    private final WebhookDispatch dispatch;
    private final MoneyTruth truth;
    private final SandboxSettings settings;
    private final LoopbackServer http;

    /** Who may call: the account itself, and the sellers who connected theirs. */
    public record Access(String accessToken, Set<String> sellerTokens, boolean isSecurityCodeRequired) {

        public Access {
            sellerTokens = Set.copyOf(sellerTokens);
        }

        /** Without the tokens. */
        @Override
        public String toString() {
            return "Access[" + sellerTokens.size() + " sellers]";
        }
    }

    public MercadoPagoServer(SandboxSettings settings, Access access) {
        this.settings = settings;
        Account account = new Account(
                Site.of(settings.accountCurrency()),
                access.accessToken(),
                access.sellerTokens(),
                access.isSecurityCodeRequired());
        this.state = new MercadoPagoState(settings.clock(), settings.seed(), settings.journal());
        this.events = new Events(state);
        this.objects = MercadoPagoObjects.over(state, account, events, this::baseUri);
        this.gate = new ApiGate(contract(), account);
        this.api = new MercadoPagoApi(objects, gate, settings.faults(), calls);
        this.pages = new MercadoPagoPages(objects);
        this.dispatch = new WebhookDispatch(
                events.queue(),
                settings.webhookFaults(),
                settings.webhookClient(),
                WebhookSignature::signed,
                REDELIVERY);
        this.truth = new MoneyTruth(state, account.site());
        this.http = LoopbackServer.start(settings.port(), settings.executor(), this::answer);
    }

    /** Our document of the provider. */
    public static OpenApiContract contract() {
        return OpenApiContract.of(Resources.json("mercadopago/mercadopago.json"));
    }

    @Override
    public URI baseUri() {
        return http.baseUri();
    }

    @Override
    public void register(WebhookEndpoint endpoint) {
        events.queue().register(endpoint);
    }

    /** Lets time pass for payments that nobody finished, then sends what is due. */
    @Override
    public int deliverDue() {
        state.exclusively(() -> {
            objects.payments().expireDue();
            return true;
        });
        return dispatch.deliverDue();
    }

    /** The buyer's transfer or cash arrives. */
    public void pay(String paymentId) {
        state.exclusively(() -> {
            ObjectNode payment = state.payment(paymentId);
            if (!TransferPayments.isWaiting(payment)) {
                throw new IllegalStateException("Payment " + paymentId + " waits for no money: "
                        + payment.path("status_detail").asText());
            }
            return objects.transfers().paid(payment);
        });
    }

    /** The provider ends its look at a payment. */
    public void review(String paymentId, boolean isApproved) {
        state.exclusively(() -> {
            ObjectNode payment = state.payment(paymentId);
            if (!payment.path("status").asText().equals("in_process")) {
                throw new IllegalStateException("Nobody looks at payment " + paymentId);
            }
            return objects.cardPayments().reviewed(payment, isApproved);
        });
    }

    /** The buyer's bank takes the money back for now. */
    public void openChargeback(String paymentId) {
        move(paymentId, "approved", Settlement::chargeBack);
    }

    /** The bank decides. */
    public void endChargeback(String paymentId, boolean isForSeller) {
        move(paymentId, "charged_back", (settlement, payment) -> settlement.endChargeBack(payment, isForSeller));
    }

    /** The buyer complains at the provider. */
    public void openMediation(String paymentId) {
        move(paymentId, "approved", (settlement, payment) -> settlement.to(payment, "in_mediation", "pending"));
    }

    @Override
    public Money taken(String order) {
        return state.exclusively(() -> truth.taken(order));
    }

    @Override
    public Money returned(String order) {
        return state.exclusively(() -> truth.returned(order));
    }

    @Override
    public int chargesOf(String order) {
        return state.exclusively(() -> truth.chargesOf(order));
    }

    @Override
    public List<ProviderEntry> ledger() {
        return state.exclusively(objects.movements()::entries);
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

    private void move(String paymentId, String status, Payments.Move move) {
        Supplier<ObjectNode> work = () -> objects.payments().move(paymentId, status, move);
        state.exclusively(work);
    }

    private HttpAnswer answer(HttpCall call) {
        HttpAnswer answer = MercadoPagoPages.serves(call.path()) ? pages.answer(call) : api.answer(call);
        if (settings.deliverOnExecutor() && !call.method().equals("GET")) {
            settings.executor().execute(this::deliverDue);
        }
        return answer;
    }
}
