package com.petmatch.payments.postgres;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresErrors;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.webhook.InboxEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;

/** The busiest statement of all, bound by hand: looking its twelve values up in JDBI costs more than sending them. */
record InboxInsert(DataSource dataSource) {

    private static final String SQL = """
            insert into petmatch_payments.webhook_event (tenant, gateway, account, event_id, type, created_at, body,
                received_at, state, failures, due_at, failure)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    /** False when the event is there already. */
    boolean execute(TenantId tenant, InboxEntry entry) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            bind(statement, tenant, entry);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new PetMatchException(
                    PostgresErrors.TRANSACTION_FAILED,
                    "Expected the database to store an event, SQLSTATE " + e.getSQLState(),
                    Map.of("sqlState", String.valueOf(e.getSQLState())),
                    e);
        }
    }

    private static void bind(PreparedStatement statement, TenantId tenant, InboxEntry entry) throws SQLException {
        EventHeader header = entry.header();
        statement.setObject(1, tenant.value());
        statement.setString(2, header.gateway().value());
        statement.setString(3, header.account());
        statement.setString(4, header.eventId());
        statement.setString(5, header.type());
        bind(statement, 6, header.createdAt());
        statement.setBytes(7, entry.body().bytes());
        bind(statement, 8, entry.receivedAt());
        statement.setString(9, entry.state().name());
        statement.setInt(10, entry.failures());
        bind(statement, 11, entry.dueAt());
        statement.setString(12, entry.failure());
    }

    private static void bind(PreparedStatement statement, int position, Instant instant) throws SQLException {
        statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
    }
}
