package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreClockTest {

    private static final long YEAR = Duration.ofDays(365).toNanos();

    private final AtomicLong ticker = new AtomicLong(77);
    private final AtomicLong store = new AtomicLong(1_000_000);
    private final AtomicInteger asked = new AtomicInteger();
    private boolean silent;
    private final StoreClock clock = StoreClock.of(this::ask, ticker::get);

    private long ask() {
        asked.incrementAndGet();
        if (silent) {
            throw new IllegalStateException("silent");
        }
        return store.get();
    }

    @Test
    void readsTheStoresTimeAndAsksAgainAfterHalfAMinute() {
        assertThat(clock.nanos()).isEqualTo(1_000_000);
        pass(Duration.ofSeconds(29));
        clock.nanos();
        assertThat(asked).hasValue(1);
        pass(Duration.ofSeconds(1));
        clock.nanos();
        assertThat(asked).hasValue(2);
    }

    /** A refill or a freeze of every limit would be the effect of following at once. */
    @ParameterizedTest
    @Tag("row-13")
    @ValueSource(ints = {1, -1})
    void aStoreWhoseClockJumpsAYearIsFollowedByATenthOfASecond(int direction) {
        long before = clock.nanos();
        store.addAndGet(direction * YEAR);
        pass(Duration.ofSeconds(31));

        long passed = clock.nanos() - before;

        assertThat(passed)
                .isEqualTo(Duration.ofSeconds(31).plusMillis(direction * 100L).toNanos());
    }

    @Test
    @Tag("row-13")
    void neverGoesBackwards() {
        long before = clock.nanos();
        store.addAndGet(-YEAR);
        pass(Duration.ofSeconds(31));
        long measured = clock.nanos();
        ticker.addAndGet(-1);

        assertThat(measured).isGreaterThan(before);
        assertThat(clock.nanos()).isEqualTo(measured);
    }

    @Test
    void runsOnByTheTickerWhileTheStoreIsSilent() {
        clock.nanos();
        silent = true;
        ticker.addAndGet(Duration.ofSeconds(31).toNanos());

        assertThat(clock.nanos()).isEqualTo(1_000_000 + Duration.ofSeconds(31).toNanos());
        clock.nanos();
        assertThat(asked).as("asked again only after another half minute").hasValue(2);
    }

    @Test
    void failsAsLongAsTheStoreNeverAnswered() {
        silent = true;

        assertThatThrownBy(clock::nanos).isInstanceOf(IllegalStateException.class);
        silent = false;
        assertThat(clock.nanos()).isEqualTo(1_000_000);
    }

    @Test
    void theStoresTimeIsThatOfTheMiddleOfTheCall() {
        StoreClock slow = StoreClock.of(
                () -> {
                    ticker.addAndGet(1_000);
                    return store.get();
                },
                ticker::get);

        // Asked at 77, answered at 1,077: the answer is 500 ns old.
        assertThat(slow.nanos()).isEqualTo(1_000_500);
        ticker.addAndGet(10);
        assertThat(slow.nanos()).isEqualTo(1_000_510);
    }

    @ParameterizedTest
    @ValueSource(longs = {-100_000_000L, -1, 1, 100_000_000L})
    void aStoreThatIsATenthOfASecondOffIsFollowedAtOnce(long step) {
        long before = clock.nanos();
        store.addAndGet(step);
        pass(Duration.ofSeconds(30));

        assertThat(clock.nanos() - before)
                .isEqualTo(Duration.ofSeconds(30).plusNanos(step).toNanos());
    }

    @Test
    void aSlowCallIsFollowedByHalfAMinuteOfRest() {
        StoreClock slow = StoreClock.of(
                () -> {
                    pass(Duration.ofSeconds(10));
                    return ask();
                },
                ticker::get);
        slow.nanos();
        pass(Duration.ofSeconds(29));
        slow.nanos();
        assertThat(asked).as("counted from the answer").hasValue(1);
        pass(Duration.ofSeconds(1));
        slow.nanos();
        assertThat(asked).hasValue(2);
    }

    @Test
    void ofItsOwnAccordItRunsByTheMonotonicClock() {
        StoreClock own = StoreClock.of(store::get);
        long first = own.nanos();

        assertThat(first).isGreaterThanOrEqualTo(1_000_000);
        assertThat(own.nanos()).isGreaterThanOrEqualTo(first);
    }

    private void pass(Duration time) {
        ticker.addAndGet(time.toNanos());
        store.addAndGet(time.toNanos());
    }
}
