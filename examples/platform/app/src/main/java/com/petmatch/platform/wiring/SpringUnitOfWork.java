package com.petmatch.platform.wiring;

import com.petmatch.kernel.event.UnitOfWork;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The libraries' unit of work on Spring's transactions: one transaction a thread, joined by every store. */
final class SpringUnitOfWork implements UnitOfWork {

    private final TransactionTemplate transactions;

    SpringUnitOfWork(PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    @Override
    public boolean isOpen() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
