package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-38")
class ResilientLimitsTest {

    private static final LimitRule RULE = new LimitRule("r", 10, Duration.ofMinutes(1), 10);
    private static final LimitKey KEY = LimitKey.of("k");

    private final AtomicLong nanos = new AtomicLong(5);
    private final List<String> told = new ArrayList<>();
    private final ScriptedStore store = new ScriptedStore();
    private final ResilientLimits limits =
            ResilientLimits.over(store, LocalLimits.ofCapacity(100, nanos::get), 4, new Recorder(), nanos::get);

    private enum Mood {
        WELL,
        FAILING,
        SLOW,
        CONTENDED,
        MISUSED
    }

    private final class ScriptedStore implements LimitStore {

        private Mood mood = Mood.WELL;
        private int calls;

        @Override
        public LimitOutcome acquire(List<LimitDemand> demands) {
            calls++;
            if (mood == Mood.FAILING) {
                throw new LimitStoreException(
                        SecurityErrors.LIMIT_DEGRADED, "down", Map.of(), new IllegalStateException("down"));
            }
            if (mood == Mood.CONTENDED) {
                throw new LimitContentionException(RULE, new IllegalStateException("lost"));
            }
            if (mood == Mood.MISUSED) {
                throw new IllegalArgumentException("misused");
            }
            nanos.addAndGet(Duration.ofMillis(mood == Mood.SLOW ? 30 : 1).toNanos());
            return new Admitted(RULE, 9);
        }
    }

    private final class Recorder implements LimitListener {

        @Override
        public void degraded() {
            told.add("degraded");
        }

        @Override
        public void recovered() {
            told.add("recovered");
        }
    }

    @Test
    void aFailedCallIsAnsweredByTheNodesShare() {
        store.mood = Mood.FAILING;
        List<LimitOutcome> outcomes = acquire(4);

        // ⌈10 / 4⌉ = 3 at once for this node.
        assertThat(outcomes.subList(0, 3)).allMatch(outcome -> isDegradedTo(outcome, Admitted.class));
        assertThat(isDegradedTo(outcomes.get(3), Limited.class)).isTrue();
    }

    @Test
    void aStoreThatFailsHalfOfTwentyCallsIsLeftAlone() {
        acquire(10);
        store.mood = Mood.FAILING;
        acquire(10);
        assertThat(told).containsExactly("degraded");
        int before = store.calls;

        acquire(1_000);

        assertThat(store.calls).isEqualTo(before);
    }

    @Test
    void aSlowStoreIsLeftAlone() {
        store.mood = Mood.SLOW;
        acquire(20);

        assertThat(told).containsExactly("degraded");
    }

    @Test
    void afterItsRestThreeCallsTryItAndTheRestWait() {
        store.mood = Mood.FAILING;
        acquire(20);
        int before = store.calls;
        pass(Duration.ofMillis(3_900));
        acquire(10);
        assertThat(store.calls).as("5 s less a fifth").isEqualTo(before);
        pass(Duration.ofMillis(2_200));

        acquire(50);

        assertThat(store.calls - before).as("probes, while it still fails").isEqualTo(3);
        assertThat(told).as("one event a transition").containsExactly("degraded");
    }

    @Test
    void aStoreThatAnswersItsProbesCountsAgain() {
        store.mood = Mood.FAILING;
        acquire(20);
        store.mood = Mood.WELL;
        pass(Duration.ofMillis(6_100));

        List<LimitOutcome> outcomes = acquire(10);

        assertThat(outcomes).allMatch(Admitted.class::isInstance);
        assertThat(told).containsExactly("degraded", "recovered");
    }

    @Test
    void aHotKeyThatEveryoneSwapsDoesNotOpenTheBreaker() {
        store.mood = Mood.CONTENDED;
        List<LimitOutcome> outcomes = acquire(40);

        assertThat(outcomes).allMatch(Degraded.class::isInstance);
        assertThat(store.calls).isEqualTo(40);
        assertThat(told).isEmpty();
    }

    @Test
    void aStoreThatIsLeftAloneIsAnsweredForByTheNodesShare() {
        store.mood = Mood.FAILING;
        acquire(20);
        pass(Duration.ofSeconds(3));

        assertThat(acquire(5)).allMatch(Degraded.class::isInstance);
        assertThat(store.calls).isEqualTo(20);
    }

    /** A quarter failed and a quarter was slow: neither is a half. */
    @Test
    void aQuickFailureIsNotCountedAsASlowAnswerToo() {
        for (Mood mood : List.of(Mood.WELL, Mood.WELL, Mood.SLOW, Mood.FAILING)) {
            store.mood = mood;
            acquire(5);
        }

        assertThat(store.calls).isEqualTo(20);
        assertThat(told).isEmpty();
    }

    @Test
    void questionsThatAreMisusedUseUpNoProbe() {
        store.mood = Mood.FAILING;
        acquire(20);
        store.mood = Mood.MISUSED;
        pass(Duration.ofMillis(6_100));
        int before = store.calls;
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> limits.acquire(RULE, KEY)).hasMessage("misused");
        }
        assertThat(store.calls - before).isEqualTo(10);

        store.mood = Mood.WELL;
        assertThat(acquire(3)).allMatch(Admitted.class::isInstance);
        assertThat(told).containsExactly("degraded", "recovered");
    }

    @Test
    void oneToTenThousandNodesShareAStore() {
        LocalLimits local = LocalLimits.ofCapacity(10);
        LimitStore failing = demands -> {
            throw new IllegalStateException("down");
        };
        for (int nodes : new int[] {1, 10_000}) {
            LimitStore own = ResilientLimits.over(failing, local, nodes, LimitListener.none());
            for (int i = 0; i < 30; i++) {
                assertThat(own.acquire(RULE, KEY)).isInstanceOf(Degraded.class);
            }
        }
        assertThatThrownBy(() -> ResilientLimits.over(failing, local, 0, LimitListener.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResilientLimits.over(failing, local, 10_001, LimitListener.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void costsAboveTheShareAreCountedAsTheShare() {
        store.mood = Mood.FAILING;
        LimitOutcome outcome = limits.acquire(List.of(new LimitDemand(RULE, KEY, 10)));

        assertThat(isDegradedTo(outcome, Admitted.class)).isTrue();
    }

    private List<LimitOutcome> acquire(int times) {
        List<LimitOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            outcomes.add(limits.acquire(RULE, KEY));
        }
        return outcomes;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static boolean isDegradedTo(LimitOutcome outcome, Class<?> local) {
        return outcome instanceof Degraded degraded && local.isInstance(degraded.local());
    }
}
