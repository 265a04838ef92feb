package com.petmatch.security.login;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pending sign-ins of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryPendingLoginStore implements PendingLoginStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    public InMemoryPendingLoginStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void insert(TenantId tenant, PendingLogin login) {
        if (!rows.putIfAbsent(new Key(tenant, login.hash()), new Row(tenant, login))) {
            throw new IllegalStateException("A random secret was drawn twice");
        }
    }

    @Override
    public Optional<PendingLogin> find(TenantId tenant, SecretHash hash) {
        return rows.get(new Key(tenant, hash)).map(Row::login);
    }

    @Override
    public boolean replace(TenantId tenant, PendingLogin expected, PendingLogin next) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, expected.hash());
            boolean current = rows.get(key)
                    .filter(row -> row.login().version() == expected.version())
                    .isPresent();
            if (current) {
                rows.put(key, new Row(tenant, next));
            }
            return current;
        });
    }

    @Override
    public boolean delete(TenantId tenant, SecretHash hash) {
        return rows.remove(new Key(tenant, hash)).isPresent();
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        List<Row> old = rows.values(
                row -> row.tenant().equals(tenant) && row.login().expiresAt().isBefore(before));
        List<Row> chosen = old.subList(0, Math.min(limit, old.size()));
        chosen.forEach(row -> rows.remove(new Key(tenant, row.login().hash())));
        return chosen.size();
    }

    private record Key(TenantId tenant, SecretHash hash) {}

    private record Row(TenantId tenant, PendingLogin login) {}
}
