package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.session.Session;
import com.petmatch.security.session.SessionId;
import com.petmatch.security.session.SessionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Sessions on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresSessionStore implements SessionStore {

    private static final String INSERT = """
            insert into petmatch_security.session
                (tenant, secret_hash, id, subject, roles, device, created_at, authenticated_at, last_seen_at, version)
            values (:tenant, :secret, :id, :subject, :roles, :device, :createdAt, :authenticatedAt, :lastSeenAt, :version)
            """;
    private static final String DELETE_BEYOND = """
            delete from petmatch_security.session
            where tenant = :tenant and id in (
                select id from petmatch_security.session
                where tenant = :tenant and subject = :subject and id <> :id
                order by created_at desc, id offset :others)
            """;
    private static final String SELECT = """
            select secret_hash, id, subject, roles, device, created_at, authenticated_at, last_seen_at, version
            from petmatch_security.session
            """;
    private static final String UPDATE = """
            update petmatch_security.session set last_seen_at = :lastSeenAt, version = :version
            where tenant = :tenant and secret_hash = :secret and version = :expected
            """;
    private static final String DELETE_OVER = """
            delete from petmatch_security.session
            where (tenant, secret_hash) in (
                select tenant, secret_hash from petmatch_security.session
                where tenant = :tenant and (last_seen_at < :seenBefore or created_at < :createdBefore)
                limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresSessionStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, Session session, int keep) {
        jdbi.useHandle(handle -> {
            // Two openings of one subject would each see too few sessions of the other.
            SubjectLock.take(handle, "session", tenant, session.subject());
            handle.createUpdate(INSERT)
                    .bind("tenant", tenant)
                    .bind("secret", session.secret().value())
                    .bind("id", session.id())
                    .bind("subject", session.subject())
                    .bindArray(
                            "roles",
                            String.class,
                            session.roles().stream().map(RoleId::value).sorted().toList())
                    .bind("device", session.device())
                    .bind("createdAt", session.createdAt())
                    .bind("authenticatedAt", session.authenticatedAt())
                    .bind("lastSeenAt", session.lastSeenAt())
                    .bind("version", session.version())
                    .execute();
            handle.createUpdate(DELETE_BEYOND)
                    .bind("tenant", tenant)
                    .bind("subject", session.subject())
                    .bind("id", session.id())
                    .bind("others", keep - 1)
                    .execute();
        });
    }

    @Override
    public Optional<Session> find(TenantId tenant, SecretHash secret) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and secret_hash = :secret")
                .bind("tenant", tenant)
                .bind("secret", secret.value())
                .map(PostgresSessionStore::session)
                .findOne());
    }

    @Override
    public List<Session> ofSubject(TenantId tenant, SubjectId subject) {
        String sql = SELECT + "where tenant = :tenant and subject = :subject order by created_at desc, id";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map(PostgresSessionStore::session)
                .list());
    }

    @Override
    public boolean replace(TenantId tenant, Session expected, Session next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("secret", expected.secret().value())
                        .bind("expected", expected.version())
                        .bind("lastSeenAt", next.lastSeenAt())
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject, SessionId session) {
        String sql = "delete from petmatch_security.session where tenant = :tenant and subject = :subject and id = :id";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .bind("id", session)
                        .execute()
                == 1);
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        String sql = "delete from petmatch_security.session where tenant = :tenant and subject = :subject";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .execute());
    }

    @Override
    public int deleteOver(TenantId tenant, Instant seenBefore, Instant createdBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_OVER)
                .bind("tenant", tenant)
                .bind("seenBefore", seenBefore)
                .bind("createdBefore", createdBefore)
                .bind("limit", limit)
                .execute());
    }

    private static Session session(ResultSet row, StatementContext context) throws SQLException {
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("subject", UUID.class)),
                new SecretHash(row.getString("secret_hash")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(RoleId::of)
                        .collect(Collectors.toSet()),
                row.getString("device"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "authenticated_at"),
                Columns.instant(row, "last_seen_at"),
                row.getLong("version"));
    }
}
