package com.petmatch.core.postgres;

import com.petmatch.kernel.postgres.MigrationSet;

/** The SQL of petmatch-core, for the host's migration run. */
public final class CoreMigrations {

    /** Accounts and pets, in the schema {@code petmatch_core}. */
    public static final MigrationSet SET = MigrationSet.of("core");

    private CoreMigrations() {}
}
