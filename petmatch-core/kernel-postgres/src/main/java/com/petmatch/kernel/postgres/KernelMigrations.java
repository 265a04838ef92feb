package com.petmatch.kernel.postgres;

/** The kernel's own SQL: outbox, consumed events and ledger in the schema {@code petmatch_kernel}. */
public final class KernelMigrations {

    /** Comes first: every other library's stores build on it. */
    public static final MigrationSet SET = MigrationSet.of("kernel");

    private KernelMigrations() {}
}
