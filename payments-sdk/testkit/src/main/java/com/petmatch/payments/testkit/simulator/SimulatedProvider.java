package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A provider in memory: it keeps the truth about the money, answers a key as it did before, and writes an event for each
 * change. For one thread.
 */
public final class SimulatedProvider {

    /** Tokens and what comes of charging them. */
    public static final String GOOD = "tok_good";

    public static final String DECLINED = "tok_declined";
    public static final String SLOW = "tok_slow";
    public static final String ASKS = "tok_asks";

    private static final Duration PATIENCE = Duration.ofHours(20);

    private final GatewayId id;
    private final InstantSource clock;
    private final Map<String, SimulatedPayment> payments = new LinkedHashMap<>();
    private final Map<String, SimulatedPayment> byKey = new HashMap<>();
    private final Map<String, GatewayRefund> refundsByKey = new HashMap<>();
    private final Map<String, GatewayEvent> events = new LinkedHashMap<>();
    private final Set<String> late = new HashSet<>();
    private final List<String> undelivered = new ArrayList<>();

    public SimulatedProvider(GatewayId id, InstantSource clock) {
        this.id = id;
        this.clock = clock;
    }

    public GatewayId id() {
        return id;
    }

    /** Every payment there ever was, the oldest first. */
    public Collection<SimulatedPayment> payments() {
        return List.copyOf(payments.values());
    }

    /** The payments that took money for the order. */
    public List<SimulatedPayment> takenFor(String order) {
        return payments.values().stream()
                .filter(payment -> payment.correlation().order().equals(order))
                .filter(payment -> payment.captured().isPositive())
                .toList();
    }

    /** What the provider holds for the host. */
    public Money balance(CurrencyCode currency) {
        Money sum = Money.zero(currency);
        for (SimulatedPayment payment : payments.values()) {
            if (payment.captured().currency().equals(currency)) {
                sum = sum.plus(payment.captured()).minus(payment.refunded());
            }
        }
        return sum;
    }

    /** The ids of events that nobody has taken to the host yet, which this empties. */
    public List<String> takeEvents() {
        List<String> taken = List.copyOf(undelivered);
        undelivered.clear();
        return taken;
    }

    /** The payments that wait for the payer. */
    public List<SimulatedPayment> waiting() {
        return payments.values().stream()
                .filter(payment -> payment.status() == PaymentStatus.ACTION_REQUIRED)
                .toList();
    }

    /** The payer does what is asked. */
    public void pay(SimulatedPayment payment) {
        if (payment.status() == PaymentStatus.ACTION_REQUIRED && !payment.isClosedBy(clock.instant())) {
            payment.succeed(clock.instant());
            tell(payment);
        }
    }

    /** A decision that took its time: the money comes after all, also after a refusal. */
    public void succeedLate(SimulatedPayment payment) {
        boolean refused = payment.status() == PaymentStatus.DECLINED;
        if (payment.status() == PaymentStatus.PENDING || refused) {
            payment.succeed(clock.instant());
            tell(payment);
        }
        if (refused) {
            late.add(undelivered.get(undelivered.size() - 1));
        }
    }

    /** Whether the event tells of money after a refusal. */
    boolean isLate(String eventId) {
        return late.contains(eventId);
    }

    /** A decision that took its time: the money does not come. */
    public void refuseLate(SimulatedPayment payment) {
        if (payment.status() == PaymentStatus.PENDING) {
            payment.stand(PaymentStatus.DECLINED);
            tell(payment);
        }
    }

    /** What time does by itself: pages close, undecided payments are refused. */
    public void passTime() {
        for (SimulatedPayment payment : payments.values()) {
            if (payment.isClosedBy(clock.instant()) && payment.status() == PaymentStatus.ACTION_REQUIRED) {
                payment.stand(payment.isHosted() ? PaymentStatus.EXPIRED : PaymentStatus.CANCELED);
                tell(payment);
            } else if (payment.isClosedBy(clock.instant())) {
                refuseLate(payment);
            }
        }
    }

    SimulatedPayment charge(ChargeCall call) {
        return byKey.computeIfAbsent(call.key().value(), key -> charged(call));
    }

    private SimulatedPayment charged(ChargeCall call) {
        SimulatedPayment payment = written(
                call.correlation(),
                call.amount(),
                call.capture(),
                false,
                clock.instant().plus(PATIENCE));
        switch (call.methodToken()) {
            case DECLINED -> payment.stand(PaymentStatus.DECLINED);
            case SLOW -> payment.stand(PaymentStatus.PENDING);
            case ASKS -> payment.stand(PaymentStatus.ACTION_REQUIRED);
            default -> payment.succeed(clock.instant());
        }
        tell(payment);
        return payment;
    }

    SimulatedPayment open(CheckoutCall call) {
        return byKey.computeIfAbsent(
                call.key().value(),
                key -> written(call.correlation(), call.amount(), call.capture(), true, call.expiresAt()));
    }

    private SimulatedPayment written(
            Correlation correlation, Money amount, CaptureMode capture, boolean hosted, Instant closesAt) {
        String ref = id.value() + "-" + payments.size();
        SimulatedPayment payment =
                new SimulatedPayment(ref, correlation, amount, capture, hosted, clock.instant(), closesAt);
        payments.put(ref, payment);
        return payment;
    }

    SimulatedPayment expire(SimulatedPayment payment) {
        if (payment.status() == PaymentStatus.ACTION_REQUIRED) {
            payment.stand(PaymentStatus.EXPIRED);
            tell(payment);
        }
        return payment;
    }

    SimulatedPayment capture(CaptureCall call) {
        SimulatedPayment payment = require(call.refs().payment().orElse(""));
        if (payment.status() == PaymentStatus.AUTHORIZED) {
            payment.take(call.amount(), clock.instant());
            tell(payment);
        }
        return payment;
    }

    SimulatedPayment release(String ref) {
        SimulatedPayment payment = require(ref);
        if (payment.status() == PaymentStatus.AUTHORIZED) {
            payment.stand(PaymentStatus.CANCELED);
            tell(payment);
        }
        return payment;
    }

    /** Empty when more is asked for than is left. */
    Optional<GatewayRefund> refund(RefundCall call) {
        GatewayRefund before = refundsByKey.get(call.key().value());
        SimulatedPayment payment = require(call.paymentRef());
        Money left = payment.captured().minus(payment.refunded());
        if (before != null || call.amount().compareTo(left) > 0) {
            return Optional.ofNullable(before);
        }
        GatewayRefund refund = new GatewayRefund(
                payment.ref() + "-refund-" + payment.refunds().size(),
                payment.ref(),
                Optional.of(call.refund()),
                call.amount(),
                RefundStatus.SUCCEEDED,
                Optional.empty(),
                clock.instant());
        payment.add(refund);
        refundsByKey.put(call.key().value(), refund);
        tell(header -> new GatewayEvent.RefundUpdated(header, refund), "refund");
        return Optional.of(refund);
    }

    Optional<SimulatedPayment> find(String ref) {
        String payment = ref.startsWith("page-") ? ref.substring("page-".length()) : ref;
        return Optional.ofNullable(payments.get(payment));
    }

    Optional<SimulatedPayment> find(UUID attempt) {
        return payments.values().stream()
                .filter(payment -> payment.correlation().attempt().equals(attempt))
                .findFirst();
    }

    SimulatedPayment require(String ref) {
        return find(ref).orElseThrow(() -> new IllegalStateException("Expected a payment, got " + ref));
    }

    GatewayEvent event(String eventId) {
        GatewayEvent event = events.get(eventId);
        if (event == null) {
            throw new IllegalStateException("Expected an event, got " + eventId);
        }
        return event;
    }

    private void tell(SimulatedPayment payment) {
        UUID attempt = payment.correlation().attempt();
        tell(header -> new GatewayEvent.PaymentUpdated(header, Optional.of(attempt), payment.told()), "payment");
    }

    private void tell(Function<EventHeader, GatewayEvent> event, String type) {
        String eventId = id.value() + "-event-" + events.size();
        EventHeader header = new EventHeader(id, "", eventId, type, clock.instant());
        events.put(eventId, event.apply(header));
        undelivered.add(eventId);
    }
}
