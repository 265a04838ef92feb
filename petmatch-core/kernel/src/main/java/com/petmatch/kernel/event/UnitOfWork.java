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

    /** Whether this thread is inside a transaction; engines refuse remote calls while it is. */
    boolean isOpen();
}
