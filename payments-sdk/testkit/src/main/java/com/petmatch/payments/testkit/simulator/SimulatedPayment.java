package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One payment in the provider's books. For one thread. */
public final class SimulatedPayment {

    private static final URI PAGE = URI.create("https://pay.example/page");

    private final String ref;
    private final Correlation correlation;
    private final Money asked;
    private final CaptureMode capture;
    private final boolean hosted;
    private final Instant createdAt;
    private final Instant closesAt;
    private final List<GatewayRefund> refunds = new ArrayList<>();
    private PaymentStatus status;
    private Money captured;
    private Optional<Instant> takenAt = Optional.empty();

    SimulatedPayment(
            String ref,
            Correlation correlation,
            Money asked,
            CaptureMode capture,
            boolean hosted,
            Instant createdAt,
            Instant closesAt) {
        this.ref = ref;
        this.correlation = correlation;
        this.asked = asked;
        this.capture = capture;
        this.hosted = hosted;
        this.createdAt = createdAt;
        this.closesAt = closesAt;
        this.status = PaymentStatus.ACTION_REQUIRED;
        this.captured = Money.zero(asked.currency());
    }

    public String ref() {
        return ref;
    }

    public Correlation correlation() {
        return correlation;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public PaymentStatus status() {
        return status;
    }

    public Money captured() {
        return captured;
    }

    /** When the money was taken; empty until then. */
    public Optional<Instant> takenAt() {
        return takenAt;
    }

    public List<GatewayRefund> refunds() {
        return List.copyOf(refunds);
    }

    public Money refunded() {
        return refunds.stream().map(GatewayRefund::amount).reduce(Money.zero(asked.currency()), Money::plus);
    }

    /** Whether all of the money that was taken went back. */
    public boolean isGivenBack() {
        return captured.isPositive() && captured.equals(refunded());
    }

    boolean isHosted() {
        return hosted;
    }

    boolean isClosedBy(Instant now) {
        return !now.isBefore(closesAt);
    }

    /** The payer agreed: the money is taken, or held. */
    void succeed(Instant now) {
        if (capture == CaptureMode.MANUAL && status != PaymentStatus.AUTHORIZED) {
            status = PaymentStatus.AUTHORIZED;
        } else {
            take(asked, now);
        }
    }

    void take(Money amount, Instant now) {
        status = PaymentStatus.CAPTURED;
        captured = amount;
        takenAt = Optional.of(now);
    }

    void stand(PaymentStatus changed) {
        status = changed;
    }

    void add(GatewayRefund refund) {
        refunds.add(refund);
    }

    /** The payment as it is told now. */
    GatewayPayment told() {
        PaymentRefs refs = refs();
        GatewayPayment payment = GatewayPayment.of(status, refs).withAmount(asked);
        return switch (status) {
            case ACTION_REQUIRED -> payment.withNext(new NextAction.Redirect(PAGE, Optional.of(closesAt)));
            case DECLINED -> payment.withDecline(DeclineReason.unknown("simulated"));
            case CAPTURED -> payment.withCaptured(captured);
            default -> payment;
        };
    }

    // A page has an id of its own; the payment behind it appears when the payer acts.
    private PaymentRefs refs() {
        if (!hosted) {
            return PaymentRefs.payment(ref);
        }
        boolean acted = status != PaymentStatus.ACTION_REQUIRED && status != PaymentStatus.EXPIRED;
        return PaymentRefs.checkout("page-" + ref, acted ? Optional.of(ref) : Optional.empty());
    }
}
