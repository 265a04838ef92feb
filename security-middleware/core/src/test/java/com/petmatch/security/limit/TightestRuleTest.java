package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which of several rules an admission names, the same for every store. */
class TightestRuleTest {

    private static final LimitKey KEY = LimitKey.of("k");
    private static final LimitRule WIDE = new LimitRule("wide", 1, Duration.ofHours(1), 200);
    private static final LimitRule NARROW = new LimitRule("narrow", 1, Duration.ofHours(1), 100);
    private static final LimitRule TWIN = new LimitRule("twin", 1, Duration.ofHours(1), 100);

    private enum Kind {
        LOCAL {
            @Override
            LimitStore store() {
                AtomicLong nanos = new AtomicLong();
                return LocalLimits.ofCapacity(100, nanos::get);
            }
        },
        BUCKETS {
            @Override
            LimitStore store() {
                AtomicLong nanos = new AtomicLong(1_000_000_000L);
                return BucketLimitStore.over(
                        new InMemoryBuckets(nanos::get), Secret.of("0123456789abcdef0123456789abcdef"));
            }
        },
        /** Leases of ten and of five tokens. */
        LEASES {
            @Override
            LimitStore store() {
                AtomicLong nanos = new AtomicLong();
                return LeasedLimits.of(LOCAL.store(), 1, nanos::get);
            }
        },
        /** Leases of one token are none: every demand is the store's. */
        NO_LEASES {
            @Override
            LimitStore store() {
                AtomicLong nanos = new AtomicLong();
                return LeasedLimits.of(LOCAL.store(), 10, nanos::get);
            }
        };

        abstract LimitStore store();
    }

    @ParameterizedTest
    @EnumSource
    void theRuleWithTheLeastRemainingIsNamedWhereverItStands(Kind kind) {
        LimitStore store = kind.store();

        assertThat(named(store, WIDE, NARROW)).isEqualTo(NARROW);
        assertThat(named(store, NARROW, WIDE)).isEqualTo(NARROW);
    }

    @ParameterizedTest
    @EnumSource
    void amongEqualsTheFirstIsNamed(Kind kind) {
        LimitStore store = kind.store();

        assertThat(named(store, NARROW, TWIN)).isEqualTo(NARROW);
        assertThat(named(store, TWIN, NARROW)).isEqualTo(TWIN);
    }

    @ParameterizedTest
    @EnumSource
    void noDemandIsNoQuestion(Kind kind) {
        LimitStore store = kind.store();

        assertThatThrownBy(() -> store.acquire(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static LimitRule named(LimitStore store, LimitRule first, LimitRule second) {
        LimitOutcome outcome = store.acquire(List.of(LimitDemand.one(first, KEY), LimitDemand.one(second, KEY)));
        return ((Admitted) outcome).rule();
    }
}
