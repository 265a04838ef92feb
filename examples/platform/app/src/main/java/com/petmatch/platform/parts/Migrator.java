package com.petmatch.platform.parts;

import com.petmatch.kernel.postgres.MigrationSet;
import com.petmatch.platform.parts.Settings.Database;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings every library's schema to its newest version, one Flyway history a schema, in the order the libraries need. */
public final class Migrator {

    private Migrator() {}

    public static void migrate(Database database, List<MigrationSet> sets) {
        for (MigrationSet set : sets) {
            Flyway.configure()
                    .dataSource(
                            database.jdbcUrl(),
                            database.user(),
                            database.password().revealText())
                    .schemas(set.schema())
                    .defaultSchema(set.schema())
                    .locations("classpath:" + set.location())
                    .load()
                    .migrate();
        }
    }
}
