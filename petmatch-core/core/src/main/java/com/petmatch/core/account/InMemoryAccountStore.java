package com.petmatch.core.account;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Optional;

/** Accounts in the memory of one process: for quickstarts and tests. Safe for concurrent use. */
public final class InMemoryAccountStore implements AccountStore {

    private record Key(TenantId tenant, SubjectId id) {}

    private record EmailKey(TenantId tenant, EmailAddress email) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Account> accounts;
    private final MemoryTable<EmailKey, SubjectId> holders;

    /** An empty store whose changes roll back with this unit of work. */
    public InMemoryAccountStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.accounts = new MemoryTable<>(unitOfWork);
        this.holders = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Account account) {
        Key key = new Key(tenant, account.id());
        return unitOfWork.inTransaction(() -> !accounts.containsKey(key)
                && holders.putIfAbsent(new EmailKey(tenant, account.emailAddress()), account.id())
                && accounts.putIfAbsent(key, account));
    }

    @Override
    public Optional<Account> find(TenantId tenant, SubjectId id) {
        return accounts.get(new Key(tenant, id));
    }

    @Override
    public Optional<Account> findByEmail(TenantId tenant, EmailAddress email) {
        return unitOfWork.inTransaction(
                () -> holders.get(new EmailKey(tenant, email)).flatMap(holder -> find(tenant, holder)));
    }

    @Override
    public boolean update(TenantId tenant, Account next) {
        Key key = new Key(tenant, next.id());
        return unitOfWork.inTransaction(() -> accounts.get(key)
                .filter(current -> current.version() == next.version() - 1)
                .map(current -> replace(tenant, key, current, next))
                .orElse(false));
    }

    private boolean replace(TenantId tenant, Key key, Account current, Account next) {
        if (!current.emailAddress().equals(next.emailAddress())) {
            holders.remove(new EmailKey(tenant, current.emailAddress()));
            holders.put(new EmailKey(tenant, next.emailAddress()), next.id());
        }
        return accounts.replace(key, current, next);
    }
}
