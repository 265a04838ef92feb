package com.petmatch.security.session;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sessions of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemorySessionStore implements SessionStore {

    private static final Comparator<Session> NEWEST_FIRST = Comparator.comparing(Session::createdAt)
            .reversed()
            .thenComparing(session -> session.id().value());

    private final MemoryTable<Key, Row> rows;

    public InMemorySessionStore(InMemoryUnitOfWork unitOfWork) {
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void insert(TenantId tenant, Session session, int keep) {
        rows.put(key(tenant, session), new Row(tenant, session));
        ofSubject(tenant, session.subject()).stream()
                .filter(other -> !other.id().equals(session.id()))
                .skip(keep - 1L)
                .forEach(oldest -> rows.remove(key(tenant, oldest)));
    }

    @Override
    public Optional<Session> find(TenantId tenant, SecretHash secret) {
        return rows.get(new Key(tenant, secret)).map(Row::session);
    }

    @Override
    public List<Session> ofSubject(TenantId tenant, SubjectId subject) {
        return inTenant(tenant).stream()
                .filter(session -> session.subject().equals(subject))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, Session expected, Session next) {
        return rows.replace(key(tenant, expected), new Row(tenant, expected), new Row(tenant, next));
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject, SessionId session) {
        return ofSubject(tenant, subject).stream()
                .filter(candidate -> candidate.id().equals(session))
                .findFirst()
                .flatMap(found -> rows.remove(key(tenant, found)))
                .isPresent();
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        List<Session> all = ofSubject(tenant, subject);
        all.forEach(session -> rows.remove(key(tenant, session)));
        return all.size();
    }

    @Override
    public int deleteOver(TenantId tenant, Instant seenBefore, Instant createdBefore, int limit) {
        List<Session> over = inTenant(tenant).stream()
                .filter(session -> session.lastSeenAt().isBefore(seenBefore)
                        || session.createdAt().isBefore(createdBefore))
                .limit(limit)
                .toList();
        over.forEach(session -> rows.remove(key(tenant, session)));
        return over.size();
    }

    private List<Session> inTenant(TenantId tenant) {
        return rows.values(row -> row.tenant().equals(tenant)).stream()
                .map(Row::session)
                .toList();
    }

    private static Key key(TenantId tenant, Session session) {
        return new Key(tenant, session.secret());
    }

    private record Key(TenantId tenant, SecretHash secret) {}

    private record Row(TenantId tenant, Session session) {}
}
