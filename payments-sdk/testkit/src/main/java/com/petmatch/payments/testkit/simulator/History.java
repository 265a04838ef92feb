package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * One random life of a shop: buyers, staff, two processes that die and come back, a provider that takes its time and a
 * wire that loses things. Everything follows from the seed.
 */
final class History {

    static final CurrencyCode CURRENCY = CurrencyCode.EUR;

    private static final URI THANKS = URI.create("https://shop.example/thanks");
    private static final URI BACK = URI.create("https://shop.example/back");
    private static final Duration PAGE_OPEN = Duration.ofMinutes(45);
    private static final Duration SETTLE_STEP = Duration.ofMinutes(55);
    private static final int SETTLE_STEPS = 32;
    private static final List<String> TOKENS = List.of(
            SimulatedProvider.GOOD,
            SimulatedProvider.GOOD,
            SimulatedProvider.DECLINED,
            SimulatedProvider.SLOW,
            SimulatedProvider.ASKS);
    // A call ends at its deadline, long before its lease does.
    private static final int STEPS_WITHIN_A_CALL = 1;
    private static final List<Fate> HONEST = List.copyOf(EnumSet.complementOf(EnumSet.of(Fate.LIES)));
    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            Duration.ofMinutes(20),
            Duration.ofHours(2));

    private final SplittableRandom random;
    private final SimulatedHost host;
    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final ToldEvents told = new ToldEvents(unitOfWork);
    private final PaymentStores rows;
    private final List<SimulatedProvider> providers;
    private final List<SimulatedOrder> orders = new ArrayList<>();
    private final SimulatedMail mail;
    private final Payments[] processes = new Payments[2];
    private boolean calm;
    private int acting;
    private int depth;
    private int crashes;

    History(long seed, SimulatedHost host) {
        this.random = new SplittableRandom(seed);
        this.host = host;
        this.rows = InMemoryPaymentStores.of(unitOfWork, told);
        this.providers = List.of(
                new SimulatedProvider(new GatewayId("alpha"), clock),
                new SimulatedProvider(new GatewayId("beta"), clock));
        this.mail = new SimulatedMail(providers, random);
        processes[0] = process();
        processes[1] = process();
    }

    PaymentStores rows() {
        return rows;
    }

    ToldEvents told() {
        return told;
    }

    FakeClock clock() {
        return clock;
    }

    Payments payments() {
        return processes[0];
    }

    List<SimulatedProvider> providers() {
        return providers;
    }

    List<SimulatedOrder> orders() {
        return orders;
    }

    int crashes() {
        return crashes;
    }

    /** Lives through so many steps, then lets the storm end and time settle everything. */
    void live(int steps) {
        for (int i = 0; i < steps; i++) {
            act(random.nextInt(2));
        }
        calm = true;
        for (int i = 0; i < SETTLE_STEPS; i++) {
            clock.advance(SETTLE_STEP);
            providers.forEach(SimulatedProvider::passTime);
            mail.collect(true);
            mail.deliverAll(processes[0].webhooks());
            processes[0].webhooks().processDue(1_000);
            processes[0].recovery().sweep(1_000);
        }
    }

    // Whatever happens in a step happens to one process; another one may act in the middle of it.
    private void act(int process) {
        int before = acting;
        acting = process;
        depth++;
        try {
            step(processes[process]);
        } catch (Crash died) {
            crashes++;
            processes[process] = process();
        } catch (PaymentException refused) {
            // What a shop shows as "please try again".
        } finally {
            depth--;
            acting = before;
        }
    }

    private void step(Payments payments) {
        switch (random.nextInt(15)) {
            case 0, 1, 2 -> buy(payments, orderToBuy());
            case 3 ->
                withOrder(order ->
                        order.charge().ifPresent(id -> payments.charges().resume(id)));
            case 4 ->
                withOrder(order -> order.charge()
                        .ifPresent(id -> settled(order, payments.charges().cancel(id))));
            case 5 -> withOrder(order -> capture(payments, order));
            case 6, 7 -> withOrder(order -> refund(payments, order));
            case 8, 9 -> {
                mail.collect(calm);
                mail.deliver(payments.webhooks(), 1 + random.nextInt(3));
            }
            case 10 -> payments.webhooks().processDue(10);
            case 11 -> payments.recovery().sweep(10);
            case 12 -> clock.advance(STEPS.get(random.nextInt(depth == 1 ? STEPS.size() : STEPS_WITHIN_A_CALL)));
            case 13 -> payerActs();
            default -> providerDecides();
        }
    }

    private SimulatedOrder orderToBuy() {
        if (orders.isEmpty() || (orders.size() < 3 && random.nextInt(3) == 0)) {
            String name = "order-" + orders.size();
            orders.add(new SimulatedOrder(name, request(OrderRef.of(name))));
        }
        return orders.get(random.nextInt(orders.size()));
    }

    private ChargeRequest request(OrderRef order) {
        Money amount = Money.of(1_000 + random.nextInt(9_000), CURRENCY);
        ChargeRequest request = random.nextInt(3) == 0
                ? ChargeRequest.hosted(
                        order, amount, new ChargeMethod.HostedPage("Order", THANKS, BACK, false, PAGE_OPEN))
                : ChargeRequest.of(order, amount, MethodToken.of(TOKENS.get(random.nextInt(TOKENS.size()))));
        return random.nextInt(3) == 0 ? request.holding() : request;
    }

    private void buy(Payments payments, SimulatedOrder order) {
        try {
            order.standsFor(payments.charges().prepare(order.request(), order.key()));
            settled(order, payments.charges().charge(order.request(), order.key()));
        } catch (PaymentException refused) {
            if (!refused.isRetryable()) {
                order.cameToNothing();
            }
        }
    }

    private static void settled(SimulatedOrder order, ChargeOutcome outcome) {
        order.standsFor(outcome.charge());
        if (outcome instanceof ChargeOutcome.Declined) {
            order.cameToNothing();
        }
    }

    private void capture(Payments payments, SimulatedOrder order) {
        Money amount = random.nextBoolean() ? order.request().amount() : order.part();
        order.charge()
                .filter(id -> payments.charges().outcome(id) instanceof ChargeOutcome.Authorized)
                .ifPresent(id -> payments.charges().capture(id, amount));
    }

    private void refund(Payments payments, SimulatedOrder order) {
        order.refund().ifPresent(request -> {
            RefundOutcome outcome = payments.refunds().refund(request, order.refundKey());
            if (outcome instanceof RefundOutcome.Refunded) {
                order.refunded();
            }
        });
    }

    private void withOrder(Consumer<SimulatedOrder> work) {
        if (!orders.isEmpty()) {
            work.accept(orders.get(random.nextInt(orders.size())));
        }
    }

    private void payerActs() {
        providers.forEach(provider -> {
            List<SimulatedPayment> waiting = provider.waiting();
            if (!waiting.isEmpty()) {
                provider.pay(waiting.get(random.nextInt(waiting.size())));
            }
        });
    }

    private void providerDecides() {
        for (SimulatedProvider provider : providers) {
            provider.passTime();
            for (SimulatedPayment payment : provider.payments()) {
                switch (random.nextInt(4)) {
                    case 0 -> provider.succeedLate(payment);
                    case 1 -> provider.refuseLate(payment);
                    default -> {
                        // Not yet.
                    }
                }
            }
        }
    }

    private Payments process() {
        InstantSource time = host.clock(clock);
        PaymentStores mortal = rows.in(new MortalUnitOfWork(unitOfWork, this::between, this::mayDie));
        Payments.Builder builder = Payments.builder()
                .stores(host.stores(mortal))
                .clock(time)
                .ids(new UuidV7IdSource(time))
                .routing(Routing.always(providers.get(0).id())
                        .fallback(providers.get(1).id()));
        for (SimulatedProvider provider : providers) {
            PaymentGateway gateway = new SimulatedGateway(provider, new Storm());
            builder.gateway(host.gateway(gateway));
        }
        return builder.build();
    }

    private void mayDie() {
        if (!calm && random.nextInt(60) == 0) {
            throw new Crash();
        }
    }

    // Where no transaction is open: the process may die, and the other one may do something.
    private void between() {
        mayDie();
        if (!calm && depth == 1 && random.nextInt(10) == 0) {
            act(1 - acting);
        }
    }

    /** A wire that loses calls and answers while there is a storm. */
    private final class Storm implements Wire {

        @Override
        public Fate fate(String operation) {
            if (calm || random.nextInt(4) != 0) {
                return Fate.GOES_WELL;
            }
            return HONEST.get(random.nextInt(HONEST.size()));
        }

        @Override
        public void between() {
            History.this.between();
        }
    }
}
