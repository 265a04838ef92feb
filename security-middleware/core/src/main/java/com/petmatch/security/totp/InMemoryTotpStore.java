package com.petmatch.security.totp;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Authenticator apps of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryTotpStore implements TotpStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    public InMemoryTotpStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, TotpEnrolment enrolment) {
        return rows.putIfAbsent(new Key(tenant, enrolment.subject()), new Row(tenant, enrolment));
    }

    @Override
    public Optional<TotpEnrolment> find(TenantId tenant, SubjectId subject) {
        return rows.get(new Key(tenant, subject)).map(Row::enrolment);
    }

    @Override
    public boolean replace(TenantId tenant, TotpEnrolment expected, TotpEnrolment next) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, expected.subject());
            boolean current = rows.get(key)
                    .filter(row -> row.enrolment().version() == expected.version())
                    .isPresent();
            if (current) {
                rows.put(key, new Row(tenant, next));
            }
            return current;
        });
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject) {
        return rows.remove(new Key(tenant, subject)).isPresent();
    }

    @Override
    public int deletePending(TenantId tenant, Instant before, int limit) {
        List<Row> old = rows.values(row -> row.tenant().equals(tenant)
                && row.enrolment().state() == TotpEnrolment.State.PENDING
                && row.enrolment().createdAt().isBefore(before));
        List<Row> chosen = old.subList(0, Math.min(limit, old.size()));
        chosen.forEach(row -> rows.remove(new Key(tenant, row.enrolment().subject())));
        return chosen.size();
    }

    private record Key(TenantId tenant, SubjectId subject) {}

    private record Row(TenantId tenant, TotpEnrolment enrolment) {}
}
