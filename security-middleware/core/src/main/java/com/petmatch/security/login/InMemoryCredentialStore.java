package com.petmatch.security.login;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Optional;

/** Credentials of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryCredentialStore implements CredentialStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<SubjectKey, Credential> bySubject;
    private final MemoryTable<AccountKey, SubjectId> byLookup;

    public InMemoryCredentialStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.bySubject = new MemoryTable<>(unitOfWork);
        this.byLookup = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Credential credential) {
        return unitOfWork.inTransaction(() -> {
            AccountKey account = new AccountKey(tenant, credential.lookup());
            if (byLookup.containsKey(account)
                    || !bySubject.putIfAbsent(new SubjectKey(tenant, credential.subject()), credential)) {
                return false;
            }
            byLookup.put(account, credential.subject());
            return true;
        });
    }

    @Override
    public Optional<Credential> find(TenantId tenant, LookupKey lookup) {
        return byLookup.get(new AccountKey(tenant, lookup)).flatMap(subject -> find(tenant, subject));
    }

    @Override
    public Optional<Credential> find(TenantId tenant, SubjectId subject) {
        return bySubject.get(new SubjectKey(tenant, subject));
    }

    // One transaction after another: what is found stays until this one ends.
    @Override
    public Optional<Credential> hold(TenantId tenant, SubjectId subject) {
        return find(tenant, subject);
    }

    @Override
    public boolean replace(TenantId tenant, Credential expected, Credential next) {
        return unitOfWork.inTransaction(() -> {
            SubjectKey key = new SubjectKey(tenant, expected.subject());
            boolean current = bySubject
                    .get(key)
                    .filter(row -> row.version() == expected.version())
                    .isPresent();
            if (!current) {
                return false;
            }
            bySubject.put(key, next);
            byLookup.remove(new AccountKey(tenant, expected.lookup()));
            byLookup.put(new AccountKey(tenant, next.lookup()), next.subject());
            return true;
        });
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject) {
        return unitOfWork.inTransaction(() -> {
            Optional<Credential> removed = bySubject.remove(new SubjectKey(tenant, subject));
            removed.ifPresent(credential -> byLookup.remove(new AccountKey(tenant, credential.lookup())));
            return removed.isPresent();
        });
    }

    private record SubjectKey(TenantId tenant, SubjectId subject) {}

    private record AccountKey(TenantId tenant, LookupKey lookup) {}
}
