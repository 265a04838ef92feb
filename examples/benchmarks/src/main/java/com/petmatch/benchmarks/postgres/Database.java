package com.petmatch.benchmarks.postgres;

import com.petmatch.testkit.Migrator;
import com.petmatch.testkit.PostgresServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL of its own with fsync on, migrated, behind a pool of 16; its data go with it. */
public final class Database implements AutoCloseable {

    private final PostgresServer server = PostgresServer.startedDurable();
    private final HikariDataSource pool;

    public Database() {
        Migrator.migrate(server.dataSource("postgres"), List.of("kernel"));
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.dataSource("postgres"));
        config.setMaximumPoolSize(16);
        pool = new HikariDataSource(config);
    }

    public HikariDataSource pool() {
        return pool;
    }

    public void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number that a query answers. */
    public long number(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
        server.close();
    }
}
