package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.event.UnitOfWork;
import java.util.function.Supplier;

/** A unit of work around whose transactions, and before whose commits, the process may die. For one thread. */
final class MortalUnitOfWork implements UnitOfWork {

    private final UnitOfWork unitOfWork;
    private final Runnable between;
    private final Runnable within;

    /**
     * @param between called where no transaction is open: another process may act here too
     * @param within called before each commit
     */
    MortalUnitOfWork(UnitOfWork unitOfWork, Runnable between, Runnable within) {
        this.unitOfWork = unitOfWork;
        this.between = between;
        this.within = within;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (unitOfWork.isOpen()) {
            return unitOfWork.inTransaction(work);
        }
        between.run();
        T result = unitOfWork.inTransaction(() -> {
            T value = work.get();
            within.run();
            return value;
        });
        between.run();
        return result;
    }

    @Override
    public boolean isOpen() {
        return unitOfWork.isOpen();
    }
}
