package com.petmatch.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh, migrated PostgreSQL database for each test class, on one real server per JVM.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");
 * }</pre>
 *
 * <p>A library's name stands for its folder {@code db/petmatch/<name>} on the class path and its schema
 * {@code petmatch_<name>}. Databases are copies of one that Flyway has migrated, so a class costs about a tenth of a
 * second. Register it as a static field; the data source is safe for concurrent use.
 */
public final class PostgresExtension implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final List<String> libraries;
    private @Nullable String database;
    private @Nullable PooledDataSource dataSource;

    private PostgresExtension(List<String> libraries) {
        this.libraries = List.copyOf(libraries);
    }

    /** A database with the migrations of these libraries, run in this order. */
    public static PostgresExtension migrated(String... libraries) {
        return new PostgresExtension(List.of(libraries));
    }

    /** A database without any schema. */
    public static PostgresExtension empty() {
        return new PostgresExtension(List.of());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        SharedPostgres shared = SharedPostgres.of(context);
        String name = "test_" + DATABASES.incrementAndGet();
        shared.create(name, libraries);
        database = name;
        dataSource = new PooledDataSource(shared.server().dataSource(name));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        PooledDataSource pool = dataSource;
        String name = database;
        dataSource = null;
        database = null;
        if (pool != null && name != null) {
            pool.close();
            SharedPostgres.of(context).drop(name);
        }
    }

    /** Connections of the superuser, kept open between uses; as many as the threads need. */
    public DataSource dataSource() {
        return started(dataSource);
    }

    /** Connections of another role, which the test has created, each opened anew. */
    public DataSource dataSourceAs(String role) {
        return SharedPostgres.current().server().dataSource(started(database), role);
    }

    /** The URL of the database, for hosts that make their own pool. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:"
                + SharedPostgres.current().server().port() + "/" + started(database) + "?user=postgres";
    }

    /** Puts every table back to what the migrations left in it; faster than a new database. */
    public void truncate() {
        SeedRows.restore(dataSource());
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Expected the extension to be registered as a static field of the class");
        }
        return part;
    }
}
