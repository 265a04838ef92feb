package com.petmatch.platform.health;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers, asked at this moment and within two seconds. */
@Component
public final class DatabaseHealth {

    private static final int SECONDS = 2;

    private final DataSource pool;

    DatabaseHealth(DataSource pool) {
        this.pool = pool;
    }

    public boolean isUp() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
