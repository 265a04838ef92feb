package com.petmatch.benchmarks.payments;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.charge.ChargeOutcome;
import com.stripe.Stripe;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Row P1: a charge of ours with stores in memory, {@code PaymentIntent.create} of stripe-java and a bare OkHttp call, each with
 * the same fields, at the same provider on loopback. Ours is a new order each time, and all that belongs to it: key, attempt,
 * state, events and postings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChargeBenchmark {

    private static final String PATH = "/v1/payment_intents";

    private final AtomicLong numbers = new AtomicLong();
    private final OkHttpClient bare = new OkHttpClient();
    private FixedProvider provider;
    private Orders orders;

    @Setup(Level.Trial)
    public void open() {
        provider = new FixedProvider();
        Stripe.overrideApiBase(provider.address().toString());
    }

    /** New stores, so that memory does not grow with the length of the run. */
    @Setup(Level.Iteration)
    public void openShop() {
        orders = new Orders(InMemoryPaymentStores.of(new InMemoryUnitOfWork()), provider.address());
    }

    @TearDown(Level.Trial)
    public void close() {
        provider.close();
    }

    @Benchmark
    public ChargeOutcome ours() {
        return orders.charge();
    }

    @Benchmark
    public PaymentIntent stripeJava() throws StripeException {
        String name = name();
        PaymentIntentCreateParams params = PaymentIntentCreateParams.builder()
                .setAmount(Orders.AMOUNT.minorUnits())
                .setCurrency("usd")
                .setPaymentMethod(Orders.METHOD)
                .setConfirm(true)
                .setAutomaticPaymentMethods(PaymentIntentCreateParams.AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .setAllowRedirects(PaymentIntentCreateParams.AutomaticPaymentMethods.AllowRedirects.NEVER)
                        .build())
                .putMetadata("petmatch_charge", new UUID(1, numbers.get()).toString())
                .putMetadata("petmatch_attempt", new UUID(2, numbers.get()).toString())
                .putMetadata("petmatch_order", name)
                .build();
        RequestOptions options = RequestOptions.builder()
                .setApiKey(Orders.API_KEY)
                .setIdempotencyKey(name)
                .build();
        return PaymentIntent.create(params, options);
    }

    @Benchmark
    public byte[] bareCall() throws IOException {
        String name = name();
        FormBody form = new FormBody.Builder()
                .add("amount", Long.toString(Orders.AMOUNT.minorUnits()))
                .add("currency", "usd")
                .add("payment_method", Orders.METHOD)
                .add("confirm", "true")
                .add("automatic_payment_methods[enabled]", "true")
                .add("automatic_payment_methods[allow_redirects]", "never")
                .add("metadata[petmatch_charge]", new UUID(1, numbers.get()).toString())
                .add("metadata[petmatch_attempt]", new UUID(2, numbers.get()).toString())
                .add("metadata[petmatch_order]", name)
                .build();
        Request request = new Request.Builder()
                .url(provider.address() + PATH)
                .header("Authorization", "Bearer " + Orders.API_KEY)
                .header("Idempotency-Key", name)
                .post(form)
                .build();
        try (Response response = bare.newCall(request).execute()) {
            return response.body().bytes();
        }
    }

    long answered() {
        return provider.answered();
    }

    private String name() {
        return "order-" + numbers.incrementAndGet();
    }
}
