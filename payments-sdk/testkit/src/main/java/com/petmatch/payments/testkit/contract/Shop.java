package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.InProcessPublisher;
import com.petmatch.kernel.event.OutboxRelay;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxPolicy;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.invoice.Invoicing;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.Plan;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.PlanVersion;
import com.petmatch.payments.subscription.Price;
import com.petmatch.payments.subscription.StartSubscription;
import com.petmatch.payments.testkit.StripeSandbox;
import com.petmatch.payments.webhook.Receipt;
import com.petmatch.testkit.FakeClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;

/**
 * A small host: payments over the given stores, a Stripe sandbox, a webhook endpoint and a buyer, all at one clock that
 * stands still. One for each test; close it.
 */
public final class Shop implements AutoCloseable {

    public static final PlanCode FREE = PlanCode.of("free");
    public static final PlanCode PRO = PlanCode.of("pro-monthly");
    public static final PlanCode PRO_YEARLY = PlanCode.of("pro-yearly");
    public static final PlanCode CLINIC = PlanCode.of("clinic-monthly");
    public static final CurrencyCode EUR = CurrencyCode.EUR;

    static final String WEBHOOK_SECRET = "whsec_shop";
    static final String OLD_SECRET = "whsec_shop_before";
    static final Instant OLD_SECRET_UNTIL = Instant.parse("2026-03-02T10:00:00Z");

    private static final URI THANKS = URI.create("http://127.0.0.1:9/thanks");
    private static final URI PLANS = URI.create("http://127.0.0.1:9/plans");

    private final FakeClock clock;
    private final OutboxStore outbox;
    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final StripeSandbox stripe;
    private final HttpServer endpoint;
    private final Payments payments;
    private final PaymentStores stores;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<OutboxRow> published = new ArrayList<>();
    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();
    private volatile String failingEvent = "";

    /** @param outbox the one that the stores write to */
    public Shop(PaymentStores stores, OutboxStore outbox, FakeClock clock) {
        this.stores = stores;
        this.clock = clock;
        this.outbox = outbox;
        this.stripe = StripeSandbox.start(executor, clock, 42);
        this.payments = payments(stores);
        this.endpoint = endpoint();
        stripe.registerWebhook(
                URI.create("http://127.0.0.1:" + endpoint.getAddress().getPort() + "/hooks"), WEBHOOK_SECRET);
    }

    public static Money eur(long cents) {
        return Money.of(cents, EUR);
    }

    public Payments payments() {
        return payments;
    }

    public StripeSandbox stripe() {
        return stripe;
    }

    public FakeClock clock() {
        return clock;
    }

    /** Engines over the same rows with stores that may fail: another process of the same host. */
    public Payments payments(PaymentStores over) {
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(stripe.faults().interceptor())
                .build();
        StripeConfig config = StripeConfig.builder(Secret.of(stripe.apiKey()))
                .webhookSecret(Secret.of(WEBHOOK_SECRET))
                .webhookSecret(Secret.of(OLD_SECRET), OLD_SECRET_UNTIL)
                .forSandbox(stripe.baseUri())
                .httpClient(client)
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .build();
        TaxPolicy tax = TaxPolicy.uniform(TaxRate.included("de-standard", BasisPoints.percent(19)));
        return Payments.builder()
                .gateway(StripeGateway.of(config))
                .stores(over)
                .clock(clock)
                .ids(new UuidV7IdSource(clock))
                .plans(plans())
                .invoicing(Invoicing.with(tax))
                .eventHandler(this::hostHandles)
                .build();
    }

    public PaymentStores stores() {
        return stores;
    }

    public StartSubscription wish(SubjectId customer, PlanCode plan) {
        return StartSubscription.of(customer, plan, EUR, THANKS, PLANS);
    }

    /** Presses a button of a hosted page; where it leads, or that it stays. */
    public String press(URI page, String form) {
        HttpRequest request = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.headers().firstValue("Location").orElse("stays: " + answer.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pays on a hosted page with a card that works. */
    public void pay(URI page) {
        press(page, "card=approved&action=pay");
    }

    /** Lets the provider send its events and the host apply them; how many were applied. */
    public int hearFromStripe() {
        stripe.deliverDue();
        return payments.webhooks().processDue(100);
    }

    /** How the webhooks that Stripe sent were answered, in order of arrival. */
    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** The host's own reaction to the event with this id fails from now on. */
    void failOn(String eventId) {
        failingEvent = eventId;
    }

    private void hostHandles(GatewayEvent event) {
        if (event.header().eventId().equals(failingEvent)) {
            throw new IllegalStateException("the host's reaction failed");
        }
    }

    /** Someone gives money back in the provider's dashboard, without a word to us. */
    void refundInDashboard(String paymentRef, long cents) {
        new StripeConsole(stripe).refund(paymentRef, cents);
    }

    /** The payment intent that belongs to the charge. */
    String paymentOf(String charge) {
        return new StripeConsole(stripe).paymentOf(charge);
    }

    /** Everything that Stripe has to tell so far, signed now. */
    List<SignedEvent> eventsOfStripe() {
        return new ArrayList<>(new StripeConsole(stripe)
                .events().stream()
                        .map(body -> SignedEvent.of(body, WEBHOOK_SECRET, clock.instant()))
                        .toList());
    }

    /** All events that were committed so far, each once, in order per aggregate. */
    public List<OutboxRow> published() {
        EventConsumer collector = new EventConsumer() {
            @Override
            public String name() {
                return "collector";
            }

            @Override
            public boolean accepts(String eventType) {
                return true;
            }

            @Override
            public void accept(OutboxRow row) {
                published.add(row);
            }
        };
        OutboxRelay.builder(
                        outbox,
                        InProcessPublisher.of(List.of(collector)),
                        stores.unitOfWork(),
                        clock,
                        new SplittableRandom(7))
                .build()
                .runOnce(10_000);
        return List.copyOf(published);
    }

    /** The events of one type. */
    public List<OutboxRow> published(String type) {
        return published().stream().filter(row -> row.type().equals(type)).toList();
    }

    @Override
    public void close() {
        endpoint.stop(0);
        stripe.close();
        executor.shutdownNow();
        if (!stripe.violations().isEmpty()) {
            throw new AssertionError("Requests broke the provider's contract: " + stripe.violations());
        }
        if (!payments.books().trialBalance().isBalanced()) {
            throw new AssertionError(
                    "The books do not balance: " + payments.books().trialBalance());
        }
    }

    private static PlanCatalogue plans() {
        Entitlements none = new Entitlements(Set.of(), Map.of("pets", 2L));
        Entitlements pro = new Entitlements(Set.of("health-export"), Map.of("pets", 20L));
        return PlanCatalogue.of(List.of(
                plan(FREE, "Free", BillingInterval.MONTHLY, 0, none),
                plan(PRO, "Pro", BillingInterval.MONTHLY, 999, pro),
                plan(PRO_YEARLY, "Pro, yearly", BillingInterval.YEARLY, 9_990, pro),
                Plan.of(PlanVersion.perSeat(
                        CLINIC, "Clinic", BillingInterval.MONTHLY, List.of(Price.of(eur(1_900))), 3, pro))));
    }

    private static Plan plan(
            PlanCode code, String title, BillingInterval interval, long cents, Entitlements entitlements) {
        List<Price> prices = List.of(Price.of(eur(cents)));
        return Plan.of(PlanVersion.first(code, title, interval, prices, entitlements));
    }

    private HttpServer endpoint() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/hooks", this::receive);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        WebhookDelivery delivery = WebhookDelivery.of(
                exchange.getRequestHeaders(),
                Map.of(),
                exchange.getRequestBody().readAllBytes());
        Receipt receipt = payments.webhooks().receive(GatewayId.STRIPE, delivery);
        receipts.add(receipt);
        exchange.sendResponseHeaders(receipt.httpStatus(), -1);
        exchange.close();
    }
}
