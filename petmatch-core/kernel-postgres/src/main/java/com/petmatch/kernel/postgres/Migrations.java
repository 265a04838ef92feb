package com.petmatch.kernel.postgres;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The migrations of all libraries that a host uses, in the order in which they run.
 *
 * <p>This artifact names them and does not run them; a host with Flyway needs these lines, with a history for each
 * library in its own schema:
 *
 * <pre>{@code
 * for (MigrationSet set : Migrations.kernelThen(MigrationSet.of("payments")).sets()) {
 *     Flyway.configure()
 *             .dataSource(dataSource)
 *             .schemas(set.schema())
 *             .locations("classpath:" + set.location())
 *             .load()
 *             .migrate();
 * }
 * }</pre>
 *
 * <p>The role that runs them owns the tables and is not bound by row-level security; let the relay and
 * {@code Ledger.fold} run as that role, since they serve all tenants. For tenants as a second belt the application
 * connects as another role with {@code grant usage on schema …} and {@code grant select, insert, update, delete on all
 * tables in schema …}, and works inside {@link PostgresUnitOfWork#forTenant}. Immutable.
 */
public final class Migrations {

    private final List<MigrationSet> sets;

    private Migrations(List<MigrationSet> sets) {
        this.sets = List.copyOf(sets);
    }

    /**
     * The kernel's migrations, then those of the libraries in the given order.
     *
     * @throws IllegalArgumentException when two sets share a library name, schema or folder
     */
    public static Migrations kernelThen(MigrationSet... libraries) {
        List<MigrationSet> sets = new ArrayList<>(List.of(KernelMigrations.SET));
        sets.addAll(List.of(libraries));
        Set<String> taken = new HashSet<>();
        for (MigrationSet set : sets) {
            if (!taken.add("library " + set.library())
                    || !taken.add("schema " + set.schema())
                    || !taken.add("folder " + set.location())) {
                throw new IllegalArgumentException("Expected each library, schema and folder once, got " + set);
            }
        }
        return new Migrations(sets);
    }

    /** In the order to run them. */
    public List<MigrationSet> sets() {
        return sets;
    }
}
