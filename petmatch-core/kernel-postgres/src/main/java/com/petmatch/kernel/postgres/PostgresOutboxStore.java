package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxLease;
import com.petmatch.kernel.event.OutboxMarks;
import com.petmatch.kernel.event.OutboxMarks.FailedPublish;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.OutboxStatus;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.ParkedEvent;
import com.petmatch.kernel.id.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The outbox on PostgreSQL: an append is one statement in the caller's transaction, whatever the number of events; lease,
 * read and settle of a batch are one statement each. Safe for concurrent use by any number of processes.
 */
public final class PostgresOutboxStore implements OutboxStore {

    private static final PositionalStatement<DomainEvent> APPEND_ONE = PositionalStatement.of(
            OutboxSql.APPEND_ONE,
            (to, event) -> to.uuid(event.id().value())
                    .uuid(event.tenant().value())
                    .number(event.aggregate().partition(PARTITIONS))
                    .text(event.aggregate().type())
                    .uuid(event.aggregate().id())
                    .number(event.aggregateVersion())
                    .text(event.type())
                    .number(event.schemaVersion())
                    .instant(event.at())
                    .text(event.payload().toJson())
                    .number(event.consentVersion()));

    private final DataSource dataSource;
    private final Jdbi jdbi;
    private final boolean notifying;

    /** An outbox whose relay asks from time to time; the source joins the caller's transaction. */
    public PostgresOutboxStore(DataSource dataSource) {
        this(dataSource, PostgresJdbi.over(dataSource), false);
    }

    private PostgresOutboxStore(DataSource dataSource, Jdbi jdbi, boolean notifying) {
        this.dataSource = dataSource;
        this.jdbi = jdbi;
        this.notifying = notifying;
    }

    /**
     * The same outbox, which also wakes an {@link OutboxWakeUp} when the append commits. PostgreSQL commits notifying
     * transactions one after another, so leave it off where thousands of them a second append.
     */
    public PostgresOutboxStore notifying() {
        return new PostgresOutboxStore(dataSource, jdbi, true);
    }

    @Override
    public void append(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (events.size() == 1) {
            APPEND_ONE.execute(dataSource, events.get(0));
        } else {
            jdbi.useHandle(handle -> insert(handle, events));
        }
        if (notifying) {
            jdbi.useHandle(handle ->
                    handle.createQuery(OutboxSql.NOTIFY).mapTo(String.class).list());
        }
    }

    private static void insert(Handle handle, List<? extends DomainEvent> events) {
        handle.createUpdate(OutboxSql.APPEND)
                .bind("eventId", uuids(events, event -> event.id().value()))
                .bind("tenant", uuids(events, event -> event.tenant().value()))
                .bind("partition", ints(events, event -> event.aggregate().partition(PARTITIONS)))
                .bind("aggregateType", texts(events, event -> event.aggregate().type()))
                .bind("aggregateId", uuids(events, event -> event.aggregate().id()))
                .bind(
                        "aggregateVersion",
                        events.stream().mapToLong(DomainEvent::aggregateVersion).toArray())
                .bind("type", texts(events, DomainEvent::type))
                .bind("schemaVersion", ints(events, DomainEvent::schemaVersion))
                .bind("occurredAt", texts(events, event -> event.at().toString()))
                .bind("payload", texts(events, event -> event.payload().toJson()))
                .bind("consentVersion", ints(events, DomainEvent::consentVersion))
                .execute();
    }

    @Override
    public Optional<OutboxLease> lease(Instant now, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(OutboxSql.LEASE)
                .bind("now", now)
                .bind("until", until)
                .map((rows, context) -> new OutboxLease(rows.getInt("partition"), rows.getLong("token")))
                .findOne());
    }

    @Override
    public List<OutboxRow> ready(OutboxLease lease, Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(OutboxSql.READ)
                .bind("partition", lease.partition())
                .bind("now", now)
                .bind("limit", limit)
                .map((rows, context) -> row(rows))
                .list());
    }

    @Override
    public boolean settle(OutboxLease lease, OutboxMarks marks) {
        List<FailedPublish> failed = marks.failed();
        return jdbi.withHandle(handle -> handle.createQuery(OutboxSql.SETTLE)
                        .bind("partition", lease.partition())
                        .bind("token", lease.token())
                        .bind("at", marks.at())
                        .bind("freeFrom", marks.freeFrom())
                        .bind("published", marks.published().toArray(Long[]::new))
                        .bind(
                                "failed",
                                failed.stream().mapToLong(FailedPublish::seq).toArray())
                        .bind("attempts", ints(failed, FailedPublish::attempts))
                        .bind(
                                "nextAttemptAt",
                                texts(failed, mark -> mark.nextAttemptAt().toString()))
                        .bind("parked", ints(failed, mark -> mark.parked() ? 1 : 0))
                        .bind("reason", texts(failed, mark -> mark.reason().replace('\0', '?')))
                        .mapTo(Integer.class)
                        .one()
                == 1);
    }

    @Override
    public int takeOver(Instant now) {
        return jdbi.withHandle(handle ->
                handle.createUpdate(OutboxSql.TAKE_OVER).bind("now", now).execute());
    }

    @Override
    public List<ParkedEvent> parked(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(OutboxSql.PARKED)
                .bind("limit", limit)
                .map((rows, context) ->
                        new ParkedEvent(row(rows), instant(rows, "parked_at"), rows.getString("last_failure")))
                .list());
    }

    @Override
    public boolean replay(EventId event, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(OutboxSql.REPLAY)
                        .bind("event", event)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    @Override
    public int purge(Instant publishedBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(OutboxSql.PURGE)
                .bind("before", publishedBefore)
                .bind("limit", limit)
                .execute());
    }

    @Override
    public OutboxStatus status() {
        return jdbi.withHandle(handle -> handle.createQuery(OutboxSql.STATUS)
                .map((rows, context) -> new OutboxStatus(
                        rows.getLong("pending"),
                        rows.getLong("parked"),
                        Optional.ofNullable(rows.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .one());
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getLong("seq"),
                new EventId(rows.getObject("event_id", UUID.class)),
                new TenantId(rows.getObject("tenant", UUID.class)),
                new AggregateRef(rows.getString("aggregate_type"), rows.getObject("aggregate_id", UUID.class)),
                rows.getLong("aggregate_version"),
                rows.getString("type"),
                rows.getInt("schema_version"),
                instant(rows, "occurred_at"),
                EventPayload.parse(rows.getString("payload")),
                rows.getInt("consent_version"),
                rows.getInt("attempts"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> UUID[] uuids(List<T> items, Function<? super T, UUID> value) {
        return items.stream().map(value).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> items, Function<? super T, String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }

    private static <T> int[] ints(List<T> items, ToIntFunction<? super T> value) {
        return items.stream().mapToInt(value).toArray();
    }
}
