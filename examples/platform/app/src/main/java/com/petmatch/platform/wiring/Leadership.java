package com.petmatch.platform.wiring;

import com.petmatch.platform.parts.Settings.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One of several hosts on a database runs the schedules: whoever holds the advisory lock. The lock lives with its connection,
 * so a dead host loses it at once. For one thread.
 */
final class Leadership implements AutoCloseable {

    private static final long LOCK = 0x70_65_74_6d_61_74_63_68L;
    private static final int VALIDATION_SECONDS = 2;

    private final Database database;
    private @Nullable Connection connection;

    Leadership(Database database) {
        this.database = database;
    }

    /** Whether this host leads now; tries to become the leader when nobody is. */
    boolean isHeld() {
        try {
            Connection held = connection;
            if (held != null && held.isValid(VALIDATION_SECONDS)) {
                return true;
            }
            close();
            return acquire();
        } catch (SQLException unreachable) {
            close();
            return false;
        }
    }

    private boolean acquire() throws SQLException {
        Connection candidate = DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password().revealText());
        try (Statement statement = candidate.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            if (row.getBoolean(1)) {
                connection = candidate;
                return true;
            }
        }
        candidate.close();
        return false;
    }

    @Override
    public void close() {
        Connection held = connection;
        connection = null;
        if (held != null) {
            try {
                held.close();
            } catch (SQLException gone) {
                // The server ended it already, and the lock with it.
                return;
            }
        }
    }
}
