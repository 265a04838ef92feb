package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.util.function.Supplier;

/** The transactions of one tenant on the same connections. */
record TenantUnitOfWork(PostgresUnitOfWork unitOfWork, TenantId tenant) implements UnitOfWork {

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return unitOfWork.inTransaction(tenant, work);
    }

    @Override
    public boolean isOpen() {
        return unitOfWork.isOpen();
    }
}
