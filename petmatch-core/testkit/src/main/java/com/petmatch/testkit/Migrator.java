package com.petmatch.testkit;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Runs the migrations of libraries with Flyway, each with a history of its own in its own schema; a host does the same
 * with its own Flyway. Safe for concurrent use.
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
}
