package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.EventPublisher;
import com.petmatch.kernel.event.InProcessPublisher;
import com.petmatch.kernel.event.OutboxRelay;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.FaultInjector;
import com.petmatch.testkit.contract.SampleEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** An outbox with a consumer that writes what it applied, each in its own transaction on PostgreSQL. */
final class RelayRig {

    final FakeClock clock = FakeClock.at("2026-03-01T12:00:00Z");
    final PostgresOutboxStore store;
    private final PostgresUnitOfWork unitOfWork;
    private final ConsumedStore consumed;
    private final Jdbi jdbi;

    RelayRig(DataSource dataSource) {
        this.unitOfWork = PostgresUnitOfWork.of(dataSource);
        this.store = new PostgresOutboxStore(unitOfWork.dataSource());
        this.consumed = new PostgresConsumedStore(unitOfWork.dataSource());
        this.jdbi = PostgresJdbi.over(unitOfWork.dataSource());
        jdbi.useHandle(handle -> handle.execute("""
                create table if not exists applied (
                    place     bigint generated always as identity primary key,
                    event     uuid   not null,
                    aggregate uuid   not null,
                    version   bigint not null)
                """));
        jdbi.useHandle(handle -> handle.execute("truncate applied"));
    }

    void append(int aggregates, int versions) {
        List<SampleEvent> events = new ArrayList<>();
        for (int version = 1; version <= versions; version++) {
            for (int aggregate = 0; aggregate < aggregates; aggregate++) {
                events.add(SampleEvent.of(aggregate, version));
            }
        }
        store.append(events);
    }

    /** A relay of a process of its own, in which these faults happen to the store, the publisher and the consumer. */
    OutboxRelay relay(FaultInjector faults, long seed) {
        ConsumedStore faulty = faults.wrap(ConsumedStore.class, consumed);
        EventPublisher publisher = InProcessPublisher.of(List.of(new Applying(faulty)));
        return OutboxRelay.builder(
                        faults.wrap(OutboxStore.class, store),
                        faults.wrap(EventPublisher.class, publisher),
                        unitOfWork,
                        clock,
                        new Random(seed))
                .build();
    }

    List<Applied> applied() {
        return jdbi.withHandle(handle -> handle.createQuery("select aggregate, version from applied order by place")
                .map((rows, context) -> new Applied(rows.getString("aggregate"), rows.getLong("version")))
                .list());
    }

    record Applied(String aggregate, long version) {}

    /** Applies an event once, in one transaction with its mark. */
    private final class Applying implements EventConsumer {

        private final ConsumedStore marks;

        Applying(ConsumedStore marks) {
            this.marks = marks;
        }

        @Override
        public String name() {
            return "applying";
        }

        @Override
        public boolean accepts(String eventType) {
            return true;
        }

        @Override
        public void accept(OutboxRow row) {
            unitOfWork.inTransaction(() -> {
                if (marks.markConsumed(row.tenant(), name(), row.eventId())) {
                    jdbi.useHandle(handle -> handle.createUpdate(
                                    "insert into applied (event, aggregate, version) values (?, ?, ?)")
                            .bind(0, row.eventId())
                            .bind(1, row.aggregate().id())
                            .bind(2, row.aggregateVersion())
                            .execute());
                }
            });
        }
    }
}
