package com.petmatch.kernel.postgres;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every code of the kernel's PostgreSQL adapters. Immutable. */
public final class PostgresErrors implements ErrorCodeCatalog {

    /** The database could not begin, commit, roll back or run a statement. */
    public static final ErrorCode TRANSACTION_FAILED = ErrorCode.of("postgres.transaction.failed");

    /** A transaction of one tenant is open, and another tenant's was asked for. */
    public static final ErrorCode TRANSACTION_OTHER_TENANT = ErrorCode.of("postgres.transaction.other-tenant");

    /** The connection that listens for new events broke. */
    public static final ErrorCode WAKE_UP_FAILED = ErrorCode.of("postgres.wake-up.failed");

    private static final SortedSet<ErrorCode> CODES = Collections.unmodifiableSortedSet(
            new TreeSet<>(List.of(TRANSACTION_FAILED, TRANSACTION_OTHER_TENANT, WAKE_UP_FAILED)));

    /** The catalog; all instances are alike. */
    public PostgresErrors() {}

    @Override
    public String library() {
        return "petmatch-kernel-postgres";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return CODES;
    }
}
