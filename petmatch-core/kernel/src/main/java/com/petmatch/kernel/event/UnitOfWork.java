package com.petmatch.kernel.event;

import java.util.function.Supplier;

/**
 * Runs a block in one transaction, or joins the one that is open on this thread.
 *
 * <p>Business rows, ledger postings and outbox rows of one step commit together or not at all: an exception that leaves
 * the outermost block rolls all of them back. Safe for concurrent use; a transaction belongs to one thread.
 */
public interface UnitOfWork {

    <T> T inTransaction(Supplier<T> work);

    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work that is one statement of the database, and joins an open transaction as {@link #inTransaction} does. A
     * statement by itself is a transaction already, so an implementation may save the begin and the commit.
     */
    default <T> T inStatement(Supplier<T> statement) {
        return inTransaction(statement);
    }

    /** Whether this thread is inside a transaction; engines refuse remote calls while it is. */
    boolean isOpen();
}
