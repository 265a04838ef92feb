package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.contract.SampleEvent;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutboxWakeUpTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final PostgresOutboxStore store = new PostgresOutboxStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Test
    void wakesWhenAnAppendCommits() {
        try (OutboxWakeUp wakeUp = OutboxWakeUp.listening(postgres.dataSource())) {
            unitOfWork.inTransaction(() -> {
                store.notifying().append(SampleEvent.of(1, 1));
                assertThat(wakeUp.await(AT_ONCE)).isFalse();
            });

            assertThat(wakeUp.await(LONG_ENOUGH)).isTrue();
        }
    }

    @Test
    void sleepsThroughAppendsThatDoNotNotifyOrRollBack() {
        try (OutboxWakeUp wakeUp = OutboxWakeUp.listening(postgres.dataSource())) {
            store.append(SampleEvent.of(1, 1));
            store.notifying().append(List.of());
            assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                        store.notifying().append(SampleEvent.of(1, 2));
                        throw new IllegalStateException("roll back");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(wakeUp.await(AT_ONCE)).isFalse();
        }
    }

    @Test
    void tellsWhenItsConnectionBroke() {
        OutboxWakeUp wakeUp = OutboxWakeUp.listening(postgres.dataSource());
        Jdbi.create(postgres.dataSource())
                .useHandle(handle -> handle.createQuery(
                                "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'")
                        .mapTo(Boolean.class)
                        .list());

        assertThatThrownBy(() -> wakeUp.await(LONG_ENOUGH))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        broken -> assertThat(broken.code()).isEqualTo(PostgresErrors.WAKE_UP_FAILED));
    }
}
