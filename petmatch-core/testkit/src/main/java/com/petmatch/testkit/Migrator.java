package com.petmatch.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Runs the migrations of libraries with Flyway, each with a history of its own in its own schema; a host does the same
 * with its own Flyway. Not for use on a database that holds anything worth keeping.
 */
public final class Migrator {

    private Migrator() {}

    /** Migrates the libraries in the given order, to their newest version. */
    public static void migrate(DataSource dataSource, List<String> libraries) {
        for (String library : libraries) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas(schema(library))
                    .locations("classpath:db/petmatch/" + library)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        }
    }

    static String schema(String library) {
        return "petmatch_" + library;
    }

    static void truncate(DataSource dataSource, List<String> schemas) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            for (String schema : schemas) {
                tables.addAll(tables(statement, schema));
            }
            if (!tables.isEmpty()) {
                statement.execute("truncate " + String.join(", ", tables) + " cascade");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to empty " + schemas, e);
        }
    }

    private static List<String> tables(Statement statement, String schema) throws SQLException {
        String sql = "select tablename from pg_tables where schemaname = '" + schema
                + "' and tablename not in ('flyway_schema_history', 'outbox_lease')";
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.add(schema + "." + rows.getString(1));
            }
        }
        return tables;
    }
}
