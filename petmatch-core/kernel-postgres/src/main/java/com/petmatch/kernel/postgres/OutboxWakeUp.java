package com.petmatch.kernel.postgres;

import com.petmatch.kernel.error.PetMatchException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Lets the host's relay thread sleep until somebody appends to a {@linkplain PostgresOutboxStore#notifying() notifying}
 * outbox. Only a hint: run the relay after a time-out too, since notifications get lost with their connection.
 *
 * <p>Keeps one connection for itself and starts no thread. For one thread at a time.
 */
public final class OutboxWakeUp implements AutoCloseable {

    private final Connection connection;

    private OutboxWakeUp(Connection connection) {
        this.connection = connection;
    }

    /**
     * Listens from now on.
     *
     * @param dataSource the plain source, so that the connection is not one of a transaction
     */
    public static OutboxWakeUp listening(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen petmatch_outbox");
            }
            return new OutboxWakeUp(connection);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Waits until events were appended, one millisecond at least; false when the time is over first. */
    public boolean await(Duration atMost) {
        int millis = (int) Math.max(1, Math.min(atMost.toMillis(), Integer.MAX_VALUE));
        try {
            PGNotification[] notifications =
                    connection.unwrap(PGConnection.class).getNotifications(millis);
            return notifications != null && notifications.length > 0;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("unlisten petmatch_outbox");
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static PetMatchException broken(SQLException cause) {
        return new PetMatchException(
                PostgresErrors.WAKE_UP_FAILED,
                "Expected a connection that listens, SQLSTATE " + cause.getSQLState(),
                Map.of("sqlState", String.valueOf(cause.getSQLState())),
                cause);
    }
}
