package com.petmatch.payments.testkit.internal.stripe;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.http.LoopbackServer;
import com.petmatch.payments.testkit.internal.openapi.OpenApiContract;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import com.petmatch.payments.testkit.internal.sandbox.CallLog;
import com.petmatch.payments.testkit.internal.sandbox.RetrySchedule;
import com.petmatch.payments.testkit.internal.sandbox.WebhookDispatch;
import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.Faults;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The running provider: state, API, pages, deliveries behind one loopback port. Safe for concurrent use. */
public final class StripeServer implements AutoCloseable {

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
    private final Settings settings;
    private final LoopbackServer http;

    /** What a host chooses. */
    public record Settings(
            int port,
            Executor executor,
            InstantSource clock,
            long seed,
            String apiKey,
            CurrencyCode accountCurrency,
            boolean deliverOnExecutor,
            @Nullable Path journal,
            OkHttpClient webhookClient,
            Faults faults,
            WebhookFaults webhookFaults) {}

    public StripeServer(Settings settings) {
        this.settings = settings;
        this.state = new StripeState(settings.clock(), settings.seed(), settings.journal());
        Shapes shapes = new Shapes(Resources.json("stripe/fixtures-2026-07.reduced.json"));
        this.events = new EventLog(state, shapes, API_VERSION);
        this.objects = StripeObjects.over(state, shapes, events, this::baseUri);
        this.gate = new ApiGate(contract(), settings.apiKey(), API_VERSION);
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

    public URI baseUri() {
        return http.baseUri();
    }

    public void register(WebhookEndpoint endpoint) {
        events.queue().register(endpoint);
    }

    /** Lets time pass for sessions, authorisations and refunds, then sends what is due. */
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

    public Money taken(String order) {
        return state.exclusively(() -> truth.taken(order));
    }

    public Money returned(String order) {
        return state.exclusively(() -> truth.returned(order));
    }

    public int chargesOf(String order) {
        return state.exclusively(() -> truth.chargesOf(order));
    }

    public List<ProviderEntry> ledger() {
        return state.exclusively(truth::ledger);
    }

    public List<SandboxCall> calls() {
        return calls.calls();
    }

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
