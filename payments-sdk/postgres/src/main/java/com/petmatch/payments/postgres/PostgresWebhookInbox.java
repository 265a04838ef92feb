package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.webhook.InboxEntry;
import com.petmatch.payments.webhook.InboxEntryId;
import com.petmatch.payments.webhook.InboxState;
import com.petmatch.payments.webhook.RawBody;
import com.petmatch.payments.webhook.WebhookInbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** The inbox on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresWebhookInbox implements WebhookInbox {

    private static final String COLUMNS = """
            e.gateway, e.account, e.event_id, e.type, e.created_at, e.body, e.received_at, e.state, e.failures, e.due_at,
            e.failure
            """;

    private static final String KEY =
            "e.tenant = :tenant and e.gateway = :gateway and e.account = :account and e.event_id = :eventId";

    // In the order of the key, so that two groups with the same events wait for each other and not in a circle.
    private static final String INSERT_ALL = """
            insert into petmatch_payments.webhook_event (tenant, gateway, account, event_id, type, created_at, body,
                received_at, state, failures, due_at, failure)
            select :tenant, gateway, account, event_id, type, created_at::timestamptz, body,
                received_at::timestamptz, state, failures, due_at::timestamptz, failure
            from unnest(:gateway, :account, :eventId, :type, :createdAt, :body, :receivedAt, :state, :failures, :dueAt,
                :failure) as given (gateway, account, event_id, type, created_at, body, received_at, state, failures,
                due_at, failure)
            order by gateway, account, event_id
            on conflict do nothing
            returning gateway, account, event_id
            """;

    private static final String FIND = "select " + COLUMNS + "from petmatch_payments.webhook_event e where " + KEY;

    private static final String UPDATE = """
            update petmatch_payments.webhook_event e
            set state = :state, failures = :failures, due_at = :dueAt, failure = :failure
            where\s""" + KEY;

    private static final String CLAIM = """
            with due as (
                select tenant, gateway, account, event_id, due_at
                from petmatch_payments.webhook_event
                where tenant = :tenant and state = 'DUE' and due_at <= :now
                order by due_at
                limit :limit
                for update skip locked)
            update petmatch_payments.webhook_event e
            set due_at = :until
            from due
            where e.tenant = due.tenant and e.gateway = due.gateway and e.account = due.account
                and e.event_id = due.event_id
            returning due.due_at as was_due_at,\s""" + COLUMNS;

    private static final String PARKED = "select " + COLUMNS + """
            from petmatch_payments.webhook_event e
            where e.tenant = :tenant and e.state = 'PARKED'
            order by e.received_at
            limit :limit
            """;

    private record Claimed(Instant wasDueAt, InboxEntry entry) {}

    private final DataSource dataSource;
    private final Jdbi jdbi;

    /** An inbox on a source that joins the caller's transaction. */
    public PostgresWebhookInbox(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, InboxEntry entry) {
        return new InboxInsert(tenant, entry).execute(dataSource);
    }

    @Override
    public List<Boolean> insertAll(TenantId tenant, List<InboxEntry> entries) {
        Set<InboxEntryId> fresh =
                new HashSet<>(jdbi.withHandle(handle -> bindAll(handle.createQuery(INSERT_ALL), entries)
                        .bind("tenant", tenant)
                        .map((row, context) -> id(row))
                        .list()));
        // Of an event that was given twice, the first is the fresh one.
        return entries.stream().map(entry -> fresh.remove(entry.id())).toList();
    }

    @Override
    public Optional<InboxEntry> find(TenantId tenant, InboxEntryId id) {
        return jdbi.withHandle(handle -> bindKey(handle.createQuery(FIND), tenant, id)
                .map(PostgresWebhookInbox::row)
                .findOne());
    }

    @Override
    public List<InboxEntry> claimDue(TenantId tenant, Instant now, Instant until, int limit) {
        List<Claimed> claimed = jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("tenant", tenant)
                .bind("now", now)
                .bind("until", until)
                .bind("limit", limit)
                .map((row, context) -> new Claimed(Columns.instant(row, "was_due_at"), row(row, context)))
                .list());
        return claimed.stream()
                .sorted(Comparator.comparing(Claimed::wasDueAt))
                .map(Claimed::entry)
                .toList();
    }

    @Override
    public void update(TenantId tenant, InboxEntry entry) {
        jdbi.useHandle(
                handle -> bindState(handle.createUpdate(UPDATE), tenant, entry).execute());
    }

    @Override
    public List<InboxEntry> parked(TenantId tenant, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(PARKED)
                .bind("tenant", tenant)
                .bind("limit", limit)
                .map(PostgresWebhookInbox::row)
                .list());
    }

    private static <S extends SqlStatement<S>> S bindState(S statement, TenantId tenant, InboxEntry entry) {
        return bindKey(statement, tenant, entry.id())
                .bind("state", entry.state().name())
                .bind("failures", entry.failures())
                .bind("dueAt", entry.dueAt())
                .bind("failure", entry.failure());
    }

    private static <S extends SqlStatement<S>> S bindAll(S statement, List<InboxEntry> entries) {
        byte[][] bodies = entries.stream().map(entry -> entry.body().bytes()).toArray(byte[][]::new);
        Argument body = (position, given, context) ->
                given.setArray(position, context.getConnection().createArrayOf("bytea", bodies));
        return statement
                .bind(
                        "gateway",
                        texts(entries, entry -> entry.header().gateway().value()))
                .bind("account", texts(entries, entry -> entry.header().account()))
                .bind("eventId", texts(entries, entry -> entry.header().eventId()))
                .bind("type", texts(entries, entry -> entry.header().type()))
                .bind(
                        "createdAt",
                        texts(entries, entry -> entry.header().createdAt().toString()))
                .bind("body", body)
                .bind("receivedAt", texts(entries, entry -> entry.receivedAt().toString()))
                .bind("state", texts(entries, entry -> entry.state().name()))
                .bind("failures", entries.stream().map(InboxEntry::failures).toArray(Integer[]::new))
                .bind("dueAt", texts(entries, entry -> entry.dueAt().toString()))
                .bind("failure", texts(entries, InboxEntry::failure));
    }

    private static String[] texts(List<InboxEntry> entries, Function<InboxEntry, String> column) {
        return entries.stream().map(column).toArray(String[]::new);
    }

    private static <S extends SqlStatement<S>> S bindKey(S statement, TenantId tenant, InboxEntryId id) {
        return statement
                .bind("tenant", tenant)
                .bind("gateway", id.gateway().value())
                .bind("account", id.account())
                .bind("eventId", id.eventId());
    }

    private static InboxEntryId id(ResultSet row) throws SQLException {
        return new InboxEntryId(
                new GatewayId(row.getString("gateway")), row.getString("account"), row.getString("event_id"));
    }

    private static InboxEntry row(ResultSet row, StatementContext context) throws SQLException {
        EventHeader header = new EventHeader(
                new GatewayId(row.getString("gateway")),
                row.getString("account"),
                row.getString("event_id"),
                row.getString("type"),
                Columns.instant(row, "created_at"));
        return new InboxEntry(
                header,
                RawBody.of(row.getBytes("body")),
                Columns.instant(row, "received_at"),
                InboxState.valueOf(row.getString("state")),
                row.getInt("failures"),
                Columns.instant(row, "due_at"),
                row.getString("failure"));
    }
}
