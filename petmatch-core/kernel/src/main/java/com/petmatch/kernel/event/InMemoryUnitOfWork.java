package com.petmatch.kernel.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The unit of work of one process: transactions run one after another and undo what they did when they fail.
 *
 * <p>All in-memory stores of a host share one instance. Nested blocks join the outer one; only an exception that leaves
 * the outermost block rolls back, in reverse order. Other threads never see an uncommitted change, because a store's
 * reads take the same lock. Safe for concurrent use.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> undo = new ArrayList<>();
    private int depth;

    /** A unit of work for the in-memory stores of one host. */
    public InMemoryUnitOfWork() {}

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        try {
            return depth == 0 ? outermost(work) : nested(work);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isOpen() {
        return lock.isHeldByCurrentThread() && depth > 0;
    }

    /**
     * Registers how to take back a change that a store has just made; dropped at once when no transaction is open on
     * this thread. For authors of in-memory stores: change, then register.
     */
    public void onRollback(Runnable takeBack) {
        if (isOpen()) {
            undo.add(takeBack);
        }
    }

    /** Runs the block under the lock of this unit of work without opening a transaction: for single reads and writes. */
    public <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private <T> T nested(Supplier<T> work) {
        depth++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }

    private <T> T outermost(Supplier<T> work) {
        boolean committed = false;
        depth = 1;
        try {
            T result = work.get();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack();
            }
            undo.clear();
            depth = 0;
        }
    }

    private void rollBack() {
        for (int i = undo.size() - 1; i >= 0; i--) {
            undo.get(i).run();
        }
    }
}
