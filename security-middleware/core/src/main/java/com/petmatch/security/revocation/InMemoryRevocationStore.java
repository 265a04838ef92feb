package com.petmatch.security.revocation;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Revocations of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryRevocationStore implements RevocationStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<SubjectKey, Row<SubjectEpoch>> subjects;
    private final MemoryTable<TokenKey, Row<Listed>> tokens;
    private final AtomicLong written = new AtomicLong();

    public InMemoryRevocationStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.subjects = new MemoryTable<>(unitOfWork);
        this.tokens = new MemoryTable<>(unitOfWork);
    }

    @Override
    public SubjectEpoch raise(TenantId tenant, SubjectId subject, Instant now) {
        return unitOfWork.locked(() -> {
            SubjectEpoch raised = SubjectEpoch.raised(tenant, subject, epoch(tenant, subject), now);
            subjects.put(new SubjectKey(tenant, subject), row(raised));
            return raised;
        });
    }

    @Override
    public Optional<SubjectEpoch> epoch(TenantId tenant, SubjectId subject) {
        return subjects.get(new SubjectKey(tenant, subject)).map(Row::entry);
    }

    @Override
    public boolean add(SubjectId subject, RevokedToken token) {
        return unitOfWork.locked(() ->
                tokens.putIfAbsent(new TokenKey(token.tenant(), token.tokenId()), row(new Listed(subject, token))));
    }

    @Override
    public long liveTokens(TenantId tenant, Instant now) {
        return tokens.values(row -> row.entry.isLive(tenant, now)).size();
    }

    @Override
    public long liveTokens(TenantId tenant, SubjectId subject, Instant now) {
        return tokens.values(row ->
                        row.entry.isLive(tenant, now) && row.entry.subject().equals(subject))
                .size();
    }

    @Override
    public RevocationBatch since(long cursor) {
        return unitOfWork.locked(() -> new RevocationBatch(
                subjects.values(row -> row.number > cursor).stream()
                        .map(Row::entry)
                        .toList(),
                tokens.values(row -> row.number > cursor).stream()
                        .map(row -> row.entry.token())
                        .toList(),
                written.get()));
    }

    @Override
    public int deleteOver(Instant raisedBefore, Instant expiredBefore, int limit) {
        return unitOfWork.locked(() -> {
            List<SubjectEpoch> raised = subjects
                    .values(row -> row.entry.revokedAt().isBefore(raisedBefore))
                    .stream()
                    .map(Row::entry)
                    .limit(limit)
                    .toList();
            raised.forEach(old -> subjects.remove(new SubjectKey(old.tenant(), old.subject())));
            List<RevokedToken> expired =
                    tokens.values(row -> row.entry.token().expiresAt().isBefore(expiredBefore)).stream()
                            .map(row -> row.entry.token())
                            .limit((long) limit - raised.size())
                            .toList();
            expired.forEach(old -> tokens.remove(new TokenKey(old.tenant(), old.tokenId())));
            return raised.size() + expired.size();
        });
    }

    private <T> Row<T> row(T entry) {
        return new Row<>(entry, written.incrementAndGet());
    }

    private record Listed(SubjectId subject, RevokedToken token) {

        boolean isLive(TenantId tenant, Instant now) {
            return token.tenant().equals(tenant) && token.expiresAt().isAfter(now);
        }
    }

    private record Row<T>(T entry, long number) {}
}
