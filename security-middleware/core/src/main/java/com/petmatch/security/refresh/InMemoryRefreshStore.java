package com.petmatch.security.refresh;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Refresh families of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryRefreshStore implements RefreshStore {

    private static final Comparator<RefreshFamily> NEWEST_FIRST = Comparator.comparing(RefreshFamily::openedAt)
            .reversed()
            .thenComparing(family -> family.id().value());

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    public InMemoryRefreshStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void insert(TenantId tenant, RefreshFamily family, int keep) {
        rows.put(new Key(tenant, family.id()), new Row(tenant, family));
        ofSubject(tenant, family.subject()).stream()
                .filter(other -> !other.id().equals(family.id()))
                .skip(keep - 1L)
                .forEach(oldest -> rows.remove(new Key(tenant, oldest.id())));
    }

    @Override
    public Optional<RefreshFamily> find(TenantId tenant, FamilyId family) {
        return rows.get(new Key(tenant, family)).map(Row::family);
    }

    @Override
    public List<RefreshFamily> ofSubject(TenantId tenant, SubjectId subject) {
        return rows
                .values(row -> row.tenant.equals(tenant) && row.family.subject().equals(subject))
                .stream()
                .map(Row::family)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, RefreshFamily expected, RefreshFamily next) {
        return unitOfWork.locked(() -> {
            Key key = new Key(tenant, expected.id());
            boolean first = rows.get(key)
                    .filter(row -> row.family.generation() == expected.generation())
                    .isPresent();
            if (first) {
                rows.put(key, new Row(tenant, next));
            }
            return first;
        });
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject, FamilyId family) {
        return unitOfWork.locked(() -> find(tenant, family)
                .filter(found -> found.subject().equals(subject))
                .flatMap(found -> rows.remove(new Key(tenant, family)))
                .isPresent());
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        return unitOfWork.locked(() -> {
            List<RefreshFamily> all = ofSubject(tenant, subject);
            all.forEach(family -> rows.remove(new Key(tenant, family.id())));
            return all.size();
        });
    }

    @Override
    public int deleteOver(TenantId tenant, Instant rotatedBefore, Instant openedBefore, int limit) {
        return unitOfWork.locked(() -> {
            List<Row> over = rows
                    .values(row -> row.tenant.equals(tenant)
                            && (row.family.rotatedAt().isBefore(rotatedBefore)
                                    || row.family.openedAt().isBefore(openedBefore)))
                    .stream()
                    .limit(limit)
                    .toList();
            over.forEach(row -> rows.remove(new Key(tenant, row.family.id())));
            return over.size();
        });
    }

    private record Key(TenantId tenant, FamilyId family) {}

    private record Row(TenantId tenant, RefreshFamily family) {}
}
