package com.petmatch.security.service;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Clients of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryServiceClientStore implements ServiceClientStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    public InMemoryServiceClientStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, ServiceClient client) {
        return rows.putIfAbsent(new Key(tenant, client.id()), new Row(tenant, client));
    }

    @Override
    public Optional<ServiceClient> find(TenantId tenant, ServiceClientId id) {
        return rows.get(new Key(tenant, id)).map(Row::client);
    }

    @Override
    public List<ServiceClient> all(TenantId tenant) {
        return rows.values(row -> row.tenant().equals(tenant)).stream()
                .map(Row::client)
                .sorted(Comparator.comparing(client -> client.id().value()))
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, ServiceClient expected, ServiceClient next) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, expected.id());
            boolean current = rows.get(key)
                    .filter(row -> row.client().version() == expected.version())
                    .isPresent();
            if (current) {
                rows.put(key, new Row(tenant, next));
            }
            return current;
        });
    }

    @Override
    public boolean delete(TenantId tenant, ServiceClientId id) {
        return rows.remove(new Key(tenant, id)).isPresent();
    }

    private record Key(TenantId tenant, ServiceClientId id) {}

    private record Row(TenantId tenant, ServiceClient client) {}
}
