package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.PaymentsListener;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.testkit.simulator.ScriptedWire;
import com.petmatch.payments.testkit.simulator.SimulatedGateway;
import com.petmatch.payments.testkit.simulator.SimulatedProvider;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A shop with two simulated providers. For one thread. */
final class TwoProviders {

    static final GatewayId FIRST = new GatewayId("first");
    static final GatewayId SECOND = new GatewayId("second");

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final SimulatedProvider first = new SimulatedProvider(FIRST, clock);
    final SimulatedProvider second = new SimulatedProvider(SECOND, clock);
    final ScriptedWire wire = new ScriptedWire();
    final ScriptedWire secondWire = new ScriptedWire();
    final List<ErrorCode> alarms = new ArrayList<>();
    final Payments payments;

    /** The second provider steps in for the first. */
    TwoProviders(PaymentStores stores) {
        this(stores, Routing.always(FIRST).fallback(SECOND));
    }

    TwoProviders(PaymentStores stores, Routing routing) {
        payments = Payments.builder()
                .gateway(new SimulatedGateway(first, wire))
                .gateway(new SimulatedGateway(second, secondWire))
                .routing(routing)
                .stores(stores)
                .clock(clock)
                .ids(new UuidV7IdSource(clock))
                .listener(new PaymentsListener() {
                    @Override
                    public void operatorNeeded(ErrorCode why, UUID subject) {
                        alarms.add(why);
                    }
                })
                .build();
    }

    /** All events come in and are applied. */
    void hearAll() {
        for (SimulatedProvider provider : List.of(first, second)) {
            provider.takeEvents()
                    .forEach(event -> payments.webhooks().receive(provider.id(), SimulatedGateway.delivery(event)));
        }
        payments.webhooks().processDue(100);
    }

    /** What the host's schedule does while time goes by, without a word from the providers. */
    void recover() {
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(16));
            payments.recovery().sweep(100);
        }
    }

    boolean booksEqualTheProviders() {
        return payments.books()
                        .balance(ChartOfAccounts.gatewayClearing(FIRST), Shop.EUR)
                        .equals(first.balance(Shop.EUR))
                && payments.books()
                        .balance(ChartOfAccounts.gatewayClearing(SECOND), Shop.EUR)
                        .equals(second.balance(Shop.EUR))
                && payments.books().trialBalance().isBalanced();
    }
}
