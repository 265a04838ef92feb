package com.petmatch.security.postgres;

import com.petmatch.kernel.postgres.MigrationSet;

/** The SQL of this library; runs after the kernel's, whose tenant function its row policies use. */
public final class SecurityMigrations {

    public static final MigrationSet SET = MigrationSet.of("security");

    private SecurityMigrations() {}
}
