package com.petmatch.security.onetime;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One-time secrets of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryOneTimeStore implements OneTimeStore {

    private final MemoryTable<Key, Row> rows;

    public InMemoryOneTimeStore(InMemoryUnitOfWork unitOfWork) {
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void insert(TenantId tenant, OneTimeSecret secret) {
        if (!rows.putIfAbsent(new Key(tenant, secret.hash()), new Row(tenant, secret))) {
            throw new IllegalStateException("A random secret was drawn twice");
        }
    }

    @Override
    public Optional<OneTimeSecret> find(TenantId tenant, SecretHash hash) {
        return rows.get(new Key(tenant, hash)).map(Row::secret);
    }

    @Override
    public boolean spend(TenantId tenant, SecretHash hash) {
        Key key = new Key(tenant, hash);
        return rows.get(key)
                .filter(row -> !row.secret().used())
                .filter(row ->
                        rows.replace(key, row, new Row(tenant, row.secret().spent())))
                .isPresent();
    }

    @Override
    public int deleteUnused(TenantId tenant, String purpose, SubjectId subject) {
        return delete(
                tenant,
                secret -> !secret.used()
                        && secret.purpose().equals(purpose)
                        && secret.subject().equals(subject),
                Integer.MAX_VALUE);
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        return delete(tenant, secret -> secret.expiresAt().isBefore(before), limit);
    }

    private int delete(TenantId tenant, Predicate<OneTimeSecret> filter, int limit) {
        List<Row> found = rows.values(row -> row.tenant().equals(tenant) && filter.test(row.secret()));
        List<Row> chosen = found.subList(0, Math.min(limit, found.size()));
        chosen.forEach(row -> rows.remove(new Key(tenant, row.secret().hash())));
        return chosen.size();
    }

    private record Key(TenantId tenant, SecretHash hash) {}

    private record Row(TenantId tenant, OneTimeSecret secret) {}
}
