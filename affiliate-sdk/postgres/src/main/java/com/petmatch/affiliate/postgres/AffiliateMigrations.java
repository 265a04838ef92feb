package com.petmatch.affiliate.postgres;

import com.petmatch.kernel.postgres.MigrationSet;

/** The SQL of this library: everything in the schema {@code petmatch_affiliate}; runs after the kernel's. */
public final class AffiliateMigrations {

    public static final MigrationSet SET = MigrationSet.of("affiliate");

    private AffiliateMigrations() {}
}
