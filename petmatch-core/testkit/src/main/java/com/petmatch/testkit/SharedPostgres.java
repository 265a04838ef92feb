package com.petmatch.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one server of this JVM with a migrated template for each set of libraries. Safe for concurrent use. */
final class SharedPostgres implements AutoCloseable {

    private static final Object LOCK = new Object();
    private static @Nullable SharedPostgres current;

    private final PostgresServer server = PostgresServer.started();
    private final Map<List<String>, String> templates = new HashMap<>();

    private SharedPostgres() {}

    /** The server, which lives until JUnit's last test is done. */
    static SharedPostgres of(ExtensionContext context) {
        synchronized (LOCK) {
            ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
            current = store.computeIfAbsent(SharedPostgres.class, type -> new SharedPostgres(), SharedPostgres.class);
            return current;
        }
    }

    static SharedPostgres current() {
        synchronized (LOCK) {
            if (current == null) {
                throw new IllegalStateException("Expected a running server");
            }
            return current;
        }
    }

    PostgresServer server() {
        return server;
    }

    synchronized void create(String database, List<String> libraries) {
        String template = templates.get(libraries);
        if (template == null) {
            template = "template_" + (templates.size() + 2);
            run("create database " + template);
            Migrator.migrate(server.dataSource(template), libraries);
            SeedRows.keep(server.dataSource(template));
            templates.put(libraries, template);
        }
        run("create database " + database + " template " + template);
    }

    synchronized void drop(String database) {
        run("drop database if exists " + database + " with (force)");
    }

    private void run(String sql) {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to run: " + sql, e);
        }
    }

    @Override
    public void close() {
        synchronized (LOCK) {
            current = null;
        }
        server.close();
    }
}
