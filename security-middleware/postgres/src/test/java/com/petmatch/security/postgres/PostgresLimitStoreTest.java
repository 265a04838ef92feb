package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.StoreClock;
import com.petmatch.security.testkit.LimitStoreContract;
import com.petmatch.testkit.PostgresExtension;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresLimitStoreTest extends LimitStoreContract {

    private static final Secret NAMES = Secret.of("0123456789abcdef0123456789abcdef");

    /** Longer than a busy machine needs: no deadline takes part in what is counted. */
    private static final Duration PATIENT = Duration.ofSeconds(5);

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected LimitStore storeOn(LongSupplier storeNanos) {
        StoreClock clock = StoreClock.of(storeNanos, storeNanos);
        return BucketLimitStore.over(
                PostgresBuckets.of(postgres.dataSource(), clock).buckets(), NAMES);
    }

    @Test
    void fullBucketsAreRemovedAfterAWhileAndLimitedOnesStay() throws SQLException {
        PostgresBuckets buckets = PostgresBuckets.of(postgres.dataSource(), PATIENT);
        LimitStore store = BucketLimitStore.over(buckets.buckets(), NAMES);
        LimitRule minute = LimitRule.perMinute("minute", 1);
        LimitRule day = new LimitRule("day", 1, Duration.ofDays(1), 1);
        store.acquire(minute, LimitKey.of("a"));
        store.acquire(minute, LimitKey.of("b"));
        store.acquire(day, LimitKey.of("a"));
        assertThat(buckets.removeExpired(100)).isZero();

        twoMinutesPass();

        assertThat(buckets.removeExpired(1)).isEqualTo(1);
        assertThat(buckets.removeExpired(100)).isEqualTo(1);
        assertThat(buckets.removeExpired(100)).isZero();
        assertThat(store.acquire(day, LimitKey.of("a"))).isInstanceOf(Limited.class);
    }

    private static void twoMinutesPass() throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update petmatch_security.limit_bucket set expires_at = expires_at - 120000");
        }
    }

    @Test
    void theServersTimeIsCountedWithoutBeingGiven() {
        LimitStore store = BucketLimitStore.over(
                PostgresBuckets.of(postgres.dataSource(), PATIENT).buckets(), NAMES);
        LimitRule day = new LimitRule("day", 1, Duration.ofDays(1), 1);

        store.acquire(day, LimitKey.of("a"));

        assertThat(((Limited) store.acquire(day, LimitKey.of("a"))).retryAfter())
                .isBetween(Duration.ofHours(23), Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.000999S", "PT5.001S", "PT-1S"})
    void deadlinesOutsideOneMillisecondToFiveSecondsAreRefused(Duration deadline) {
        assertThatThrownBy(() -> PostgresBuckets.of(postgres.dataSource(), deadline))
                .isInstanceOfSatisfying(
                        SecurityMisuseException.class,
                        misuse -> assertThat(misuse.facts()).containsEntry("deadline", deadline));
    }
}
