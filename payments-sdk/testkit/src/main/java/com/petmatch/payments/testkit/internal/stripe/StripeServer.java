package com.petmatch.payments.testkit.internal.stripe;

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

/** The running provider: state, API, pages, deliveries behind one loopback port. Safe for concurrent use. */
public final class StripeServer implements ProviderServer {

    /** The API version that the sandbox speaks and expects. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private static final RetrySchedule REDELIVERY = new RetrySchedule(
            Duration.ofDays(3),
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(12)));

    private final StripeState state;
    private final StripeObjects objects;
    private final EventLog events;
    private final ApiGate gate;
    private final CallLog calls = new CallLog();
    private final StripeApi api;
    private final StripePages pages;
    private final WebhookDispatch dispatch;
    private final MoneyTruth truth;
    private final SandboxSettings settings;
    private final LoopbackServer http;

    /** Starts with the only key that it accepts. */
    public StripeServer(SandboxSettings settings, String apiKey) {
        this.settings = settings;
        this.state = new StripeState(settings.clock(), settings.seed(), settings.journal());
        Shapes shapes = new Shapes(Resources.json("stripe/fixtures-2026-07.reduced.json"));
        this.events = new EventLog(state, shapes, API_VERSION);
        this.objects = StripeObjects.over(state, shapes, events, this::baseUri);
        this.gate = new ApiGate(contract(), apiKey, API_VERSION);
        this.api = new StripeApi(objects, gate, settings.faults(), calls);
        this.pages = new StripePages(objects);
        this.dispatch = new WebhookDispatch(
                events.queue(),
                settings.webhookFaults(),
                settings.webhookClient(),
                WebhookSignature::signed,
                REDELIVERY);
        this.truth = new MoneyTruth(state, objects.balance(), settings.accountCurrency());
        this.http = LoopbackServer.start(settings.port(), settings.executor(), this::answer);
        inState(objects.sessions()::rebase);
    }

    /** The document of the provider with today's differences. */
    public static OpenApiContract contract() {
        return OpenApiContract.of(
                Resources.json("stripe/stripe-2023-08-16.reduced.json"), Resources.json("stripe/overlay.json"));
    }

    @Override
    public URI baseUri() {
        return http.baseUri();
    }

    @Override
    public void register(WebhookEndpoint endpoint) {
        events.queue().register(endpoint);
    }

    /** Lets time pass for sessions, authorisations and refunds, then sends what is due. */
    @Override
    public int deliverDue() {
        inState(objects::passTime);
        return dispatch.deliverDue();
    }

    public String openDispute(String intent) {
        return state.exclusively(() -> objects.disputes().open(intent));
    }

    public String openInquiry(String intent) {
        return state.exclusively(() -> objects.disputes().inquire(intent));
    }

    public void escalateInquiry(String dispute) {
        inState(() -> objects.disputes().escalate(dispute));
    }

    public void closeInquiry(String dispute) {
        inState(() -> objects.disputes().closeInquiry(dispute));
    }

    public void reviewDispute(String dispute) {
        inState(() -> objects.disputes().review(dispute));
    }

    public void decideDispute(String dispute, boolean isWon) {
        inState(() -> objects.disputes().decide(dispute, isWon));
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
        return state.exclusively(truth::ledger);
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

    private HttpAnswer answer(HttpCall call) {
        HttpAnswer answer = StripePages.serves(call.path()) ? pages.answer(call) : api.answer(call);
        if (settings.deliverOnExecutor() && call.method().equals("POST")) {
            settings.executor().execute(this::deliverDue);
        }
        return answer;
    }

    private void inState(Runnable work) {
        state.exclusively(() -> {
            work.run();
            return true;
        });
    }
}
