package com.petmatch.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FaultInjectorTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final AtomicInteger effects = new AtomicInteger();
    private final FaultInjector faults = new FaultInjector(clock);
    private final Port port = faults.wrap(Port.class, new Counter(effects));

    @Test
    void goesThroughWithoutAFault() {
        assertThat(port.act("a")).isEqualTo("a done");
        assertThat(faults.calls("act")).isEqualTo(1);
    }

    @Test
    void failsTheChosenCallBeforeItsEffect() {
        faults.with(Fault.failBefore("act", 2));
        port.act("a");

        assertThatThrownBy(() -> port.act("b"))
                .isInstanceOf(InjectedFailure.class)
                .hasMessage("Before act call 2");

        assertThat(effects).hasValue(1);
        assertThat(port.act("c")).isEqualTo("c done");
    }

    @Test
    void failsAfterTheEffect() {
        faults.with(Fault.failAfter("act", 1));

        assertThatThrownBy(() -> port.act("a")).isInstanceOf(InjectedFailure.class);

        assertThat(effects).hasValue(1);
    }

    @Test
    void diesThroughEveryCatchOfExceptions() {
        faults.with(List.of(Fault.dieBefore("act", 1), Fault.dieAfter("act", 2)));

        assertThatThrownBy(() -> actCatchingExceptions("a")).isInstanceOf(ProcessDied.class);
        assertThat(effects).hasValue(0);
        assertThatThrownBy(() -> actCatchingExceptions("b")).isInstanceOf(ProcessDied.class);
        assertThat(effects).hasValue(1);
    }

    private void actCatchingExceptions(String what) {
        try {
            port.act(what);
        } catch (Exception e) {
            throw new AssertionError("a dead process catches nothing", e);
        }
    }

    @Test
    void hangsUntilReleased() {
        faults.with(Fault.hang("act", 1));
        CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> port.act("a"));
        awaitHanging();

        assertThat(call).isNotDone();
        faults.release();

        assertThat(call.join()).isEqualTo("a done");
    }

    @Test
    void timesOutByTheFakeClockAlone() {
        faults.with(Fault.hang("act", 1, Duration.ofSeconds(30)));
        CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> port.act("a"));
        awaitHanging();
        clock.advance(Duration.ofSeconds(29));

        assertThat(call).isNotDone();
        clock.advance(Duration.ofSeconds(1));

        assertThatThrownBy(call::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(InjectedFailure.class);
        assertThat(effects).hasValue(0);
    }

    private void awaitHanging() {
        while (faults.hanging() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void passesOnWhatTheTargetThrows() {
        assertThatThrownBy(() -> port.act(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("empty");
    }

    @Test
    void isAnObjectOfItsOwn() {
        assertThat(port).isEqualTo(port).isNotEqualTo(faults.wrap(Port.class, new Counter(effects)));
        assertThat(port).hasToString("Faulty[Port]");
        assertThat(port.hashCode()).isEqualTo(port.hashCode());
    }

    @Test
    void countsCallsFromOne() {
        assertThatThrownBy(() -> Fault.failBefore("act", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A port to break. */
    public interface Port {

        String act(String what);
    }

    private record Counter(AtomicInteger effects) implements Port {

        @Override
        public String act(String what) {
            if (what.isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
            effects.incrementAndGet();
            return what + " done";
        }
    }
}
