package com.petmatch.platform.fault;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** Tells a database that does not answer from everything else that can go wrong. */
public final class DatabaseAway {

    private static final int MAX_DEPTH = 20;

    private DatabaseAway() {}

    /** Whether a lost or refused connection lies at the bottom of the failure; classes 08 and 57 of SQLSTATE. */
    public static boolean isCauseOf(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && isConnectionState(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isConnectionState(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }
}
