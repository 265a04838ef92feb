package com.petmatch.benchmarks.payments;

import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.StripeObject;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Rows P3 and P4: an event of 2.0 KB and one of 6.4 KB, verified and read, and verified only; ours from a delivery of raw bytes,
 * stripe-java from the text that it takes, which is made before the clock starts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StripeWebhookBenchmark {

    private static final long TOLERANCE = 300;
    private static final Clock CLOCK = Clock.fixed(StripeEvent.NOW, ZoneOffset.UTC);

    @Param({"payment_intent.succeeded", "checkout.session.completed"})
    public String type = "payment_intent.succeeded";

    private WebhookOps ops = StripeEvent.ops();
    private Mac mac = StripeEvent.keyed();
    private WebhookDelivery delivery = StripeEvent.of(type).delivery();
    private byte[] body = {};
    private String text = "";
    private String header = "";

    @Setup
    public void prepare() {
        StripeEvent event = StripeEvent.of(type);
        ops = StripeEvent.ops();
        mac = StripeEvent.keyed();
        delivery = event.delivery();
        body = event.body();
        text = event.text();
        header = event.header();
    }

    @Benchmark
    public GatewayEvent readOurs() {
        if (!verifyOurs().isAuthentic()) {
            throw new IllegalStateException("Expected an authentic event");
        }
        return ops.event(delivery.body());
    }

    @Benchmark
    public StripeObject readStripeJava() throws SignatureVerificationException {
        Event event = Webhook.constructEvent(text, header, StripeEvent.SECRET, TOLERANCE, CLOCK);
        return event.getDataObjectDeserializer().getObject().orElseThrow();
    }

    @Benchmark
    public SignatureCheck verifyOurs() {
        return ops.verify(delivery, StripeEvent.NOW);
    }

    @Benchmark
    public boolean verifyStripeJava() throws SignatureVerificationException {
        return Webhook.Signature.verifyHeader(text, header, StripeEvent.SECRET, TOLERANCE, CLOCK);
    }

    /** The least that verifying can cost. */
    @Benchmark
    public byte[] hmacOnly() {
        return StripeEvent.code(mac, body);
    }
}
