package com.petmatch.security.recovery;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.List;

/** Recovery codes of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryRecoveryStore implements RecoveryStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    public InMemoryRecoveryStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void replaceAll(TenantId tenant, SubjectId subject, List<RecoveryCode> codes) {
        unitOfWork.inTransaction(() -> {
            deleteAll(tenant, subject);
            for (RecoveryCode code : codes) {
                Key key = new Key(tenant, subject, code.tag());
                rows.put(key, new Row(key, code));
            }
        });
    }

    @Override
    public List<RecoveryCode> unused(TenantId tenant, SubjectId subject) {
        return of(tenant, subject).stream().map(Row::code).toList();
    }

    @Override
    public boolean spend(TenantId tenant, SubjectId subject, RecoveryCode code) {
        return rows.remove(new Key(tenant, subject, code.tag())).isPresent();
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        List<Row> theirs = of(tenant, subject);
        theirs.forEach(row -> rows.remove(row.key()));
        return theirs.size();
    }

    private List<Row> of(TenantId tenant, SubjectId subject) {
        return rows.values(
                row -> row.key().tenant().equals(tenant) && row.key().subject().equals(subject));
    }

    private record Key(TenantId tenant, SubjectId subject, String tag) {}

    private record Row(Key key, RecoveryCode code) {}
}
