package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.payments.testkit.simulator.Crash;
import java.util.function.Supplier;

/** A unit of work that dies in its n-th transaction: before it, before its commit, or after its commit. For one thread. */
final class CrashingUnitOfWork implements UnitOfWork {

    /** Where in the transaction the process dies. */
    enum Moment {
        BEFORE,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private final UnitOfWork unitOfWork;
    private final int victim;
    private final Moment moment;
    private int transactions;

    CrashingUnitOfWork(UnitOfWork unitOfWork, int victim, Moment moment) {
        this.unitOfWork = unitOfWork;
        this.victim = victim;
        this.moment = moment;
    }

    /** Whether the crash has happened. */
    boolean crashed() {
        return transactions >= victim;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (unitOfWork.isOpen() || ++transactions != victim) {
            return unitOfWork.inTransaction(work);
        }
        if (moment == Moment.BEFORE) {
            throw new Crash();
        }
        T result = unitOfWork.inTransaction(() -> {
            T value = work.get();
            if (moment == Moment.BEFORE_COMMIT) {
                throw new Crash();
            }
            return value;
        });
        if (moment == Moment.AFTER_COMMIT) {
            throw new Crash();
        }
        return result;
    }

    @Override
    public boolean isOpen() {
        return unitOfWork.isOpen();
    }
}
