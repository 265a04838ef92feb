package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lease whose call is lost, or whose process dies with what is left of it, admits less and never more. */
@Tag("row-38")
@Tag("row-40")
class KilledLeaseStepsTest {

    /** L = 400 · 0.05 / 2 = 10. */
    private static final LimitRule RULE = new LimitRule("r", 1, Duration.ofHours(1), 400);

    private static final LimitKey KEY = LimitKey.of("k");
    private static final int NODES = 2;

    private final AtomicLong nanos = new AtomicLong(1_000);
    private final FaultInjector faults = new FaultInjector(FakeClock.at("2026-03-01T10:00:00Z"));
    private final LocalLimits shared = LocalLimits.ofCapacity(100, nanos::get);

    private LimitStore node() {
        LimitStore dying = faults.wrap(LimitStore.class, shared);
        return LeasedLimits.of(demands -> dying.acquire(demands), NODES, nanos::get);
    }

    @ParameterizedTest
    @CsvSource({
        "1, DIE_BEFORE, 400",
        "1, DIE_AFTER, 390",
        "1, FAIL_BEFORE, 400",
        "1, FAIL_AFTER, 390",
        "7, DIE_BEFORE, 400",
        "7, DIE_AFTER, 390",
        "7, FAIL_BEFORE, 400",
        "7, FAIL_AFTER, 390"
    })
    void aLostCallCostsItsLeaseAtMost(int call, Fault.Kind kind, int admitted) {
        faults.with(new Fault("acquire", call, kind, Optional.empty()));
        LimitStore node = node();
        int taken = 0;
        int lost = 0;
        for (int i = 0; i < 1_000; i++) {
            Optional<LimitOutcome> outcome = asked(node);
            taken += outcome.filter(Admitted.class::isInstance).isPresent() ? 1 : 0;
            lost += outcome.isEmpty() ? 1 : 0;
        }

        assertThat(lost).as("requests that saw the failure").isEqualTo(1);
        assertThat(taken).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "10"})
    void aProcessThatDiesTakesTheRestOfItsLeaseAlong(int spent) {
        LimitStore dies = node();
        for (int i = 0; i < spent; i++) {
            assertThat(dies.acquire(RULE, KEY)).isInstanceOf(Admitted.class);
        }

        LimitStore restarted = node();
        int taken = spent;
        for (int i = 0; i < 1_000; i++) {
            taken += restarted.acquire(RULE, KEY) instanceof Admitted ? 1 : 0;
        }

        assertThat(taken).isEqualTo(400 - 10 + spent);
    }

    private static Optional<LimitOutcome> asked(LimitStore node) {
        LimitOutcome[] outcome = new LimitOutcome[1];
        Throwable failure = catchThrowable(() -> outcome[0] = node.acquire(List.of(LimitDemand.one(RULE, KEY))));
        return failure == null ? Optional.of(outcome[0]) : Optional.empty();
    }
}
