package com.petmatch.security.apikey;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** API keys of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryApiKeyStore implements ApiKeyStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    public InMemoryApiKeyStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, ApiKey key, int limit) {
        return unitOfWork.inTransaction(() -> {
            long live = ofOwner(tenant, key.grant().owner()).stream()
                    .filter(other -> other.isLive(key.createdAt()))
                    .count();
            return live < limit && rows.putIfAbsent(new Key(tenant, key.id()), new Row(tenant, key));
        });
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return rows.get(new Key(tenant, id)).map(Row::key);
    }

    @Override
    public List<ApiKey> ofOwner(TenantId tenant, SubjectId owner) {
        return rows
                .values(row ->
                        row.tenant().equals(tenant) && row.key().grant().owner().equals(owner))
                .stream()
                .map(Row::key)
                .sorted(Comparator.comparing(ApiKey::createdAt)
                        .reversed()
                        .thenComparing(key -> key.id().value()))
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, ApiKey expected, ApiKey next) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, expected.id());
            boolean current = rows.get(key)
                    .filter(row -> row.key().version() == expected.version())
                    .isPresent();
            if (current) {
                rows.put(key, new Row(tenant, next));
            }
            return current;
        });
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId owner) {
        List<ApiKey> theirs = ofOwner(tenant, owner);
        theirs.forEach(key -> rows.remove(new Key(tenant, key.id())));
        return theirs.size();
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        List<Row> old = rows.values(row ->
                row.tenant().equals(tenant) && row.key().grant().expiresAt().isBefore(before));
        List<Row> chosen = old.subList(0, Math.min(limit, old.size()));
        chosen.forEach(row -> rows.remove(new Key(tenant, row.key().id())));
        return chosen.size();
    }

    private record Key(TenantId tenant, ApiKeyId id) {}

    private record Row(TenantId tenant, ApiKey key) {}
}
