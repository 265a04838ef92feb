package com.petmatch.security.login;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Failed sign-ins of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryLoginFailureStore implements LoginFailureStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    public InMemoryLoginFailureStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public Optional<LoginFailures> find(TenantId tenant, FailureKey key) {
        return rows.get(new Key(tenant, key)).map(Row::failures);
    }

    @Override
    public boolean insert(TenantId tenant, FailureKey key, LoginFailures first) {
        Key row = new Key(tenant, key);
        return rows.putIfAbsent(row, new Row(row, first));
    }

    @Override
    public boolean replace(TenantId tenant, FailureKey key, LoginFailures expected, LoginFailures next) {
        return unitOfWork.inTransaction(() -> {
            Key row = new Key(tenant, key);
            boolean current = rows.get(row)
                    .filter(found -> found.failures().version() == expected.version())
                    .isPresent();
            if (current) {
                rows.put(row, new Row(row, next));
            }
            return current;
        });
    }

    @Override
    public void clear(TenantId tenant, FailureKey key) {
        rows.remove(new Key(tenant, key));
    }

    @Override
    public int deleteBefore(TenantId tenant, Instant lastAttempt, int limit) {
        List<Row> old = rows.values(row ->
                row.key().tenant().equals(tenant) && row.failures().lastAt().isBefore(lastAttempt));
        List<Row> chosen = old.subList(0, Math.min(limit, old.size()));
        chosen.forEach(row -> rows.remove(row.key()));
        return chosen.size();
    }

    private record Key(TenantId tenant, FailureKey key) {}

    private record Row(Key key, LoginFailures failures) {}
}
