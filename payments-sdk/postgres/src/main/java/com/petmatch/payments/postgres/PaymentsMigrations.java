package com.petmatch.payments.postgres;

import com.petmatch.kernel.postgres.MigrationSet;

/** The SQL of payments-sdk, for the host's migration run; after the kernel's. */
public final class PaymentsMigrations {

    public static final MigrationSet SET = MigrationSet.of("payments");

    private PaymentsMigrations() {}
}
