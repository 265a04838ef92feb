package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.refresh.ClientBinding;
import com.petmatch.security.refresh.FamilyId;
import com.petmatch.security.refresh.RefreshFamily;
import com.petmatch.security.refresh.RefreshStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Refresh families on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresRefreshStore implements RefreshStore {

    private static final String INSERT = """
            insert into petmatch_security.refresh_family
                (tenant, id, subject, generation, secret_hash, key_id, binding, device, opened_at, rotated_at)
            values (:tenant, :id, :subject, :generation, :secret, :keyId, :binding, :device, :openedAt, :rotatedAt)
            """;
    private static final String DELETE_BEYOND = """
            delete from petmatch_security.refresh_family
            where tenant = :tenant and id in (
                select id from petmatch_security.refresh_family
                where tenant = :tenant and subject = :subject and id <> :id
                order by opened_at desc, id offset :others)
            """;
    private static final String SELECT = """
            select id, subject, generation, secret_hash, key_id, binding, device, opened_at, rotated_at
            from petmatch_security.refresh_family
            """;
    private static final String UPDATE = """
            update petmatch_security.refresh_family
            set generation = :generation, secret_hash = :secret, key_id = :keyId, rotated_at = :rotatedAt
            where tenant = :tenant and id = :id and generation = :expected
            """;
    private static final String DELETE_OVER = """
            delete from petmatch_security.refresh_family
            where (tenant, id) in (
                select tenant, id from petmatch_security.refresh_family
                where tenant = :tenant and (rotated_at < :rotatedBefore or opened_at < :openedBefore)
                limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresRefreshStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, RefreshFamily family, int keep) {
        jdbi.useHandle(handle -> {
            // Two openings of one subject would each see too few families of the other.
            SubjectLock.take(handle, "refresh", tenant, family.subject());
            handle.createUpdate(INSERT)
                    .bind("tenant", tenant)
                    .bind("id", family.id())
                    .bind("subject", family.subject())
                    .bind("generation", family.generation())
                    .bind("secret", family.secret().value())
                    .bind("keyId", family.keyId())
                    .bind("binding", family.binding().hash())
                    .bind("device", family.device())
                    .bind("openedAt", family.openedAt())
                    .bind("rotatedAt", family.rotatedAt())
                    .execute();
            handle.createUpdate(DELETE_BEYOND)
                    .bind("tenant", tenant)
                    .bind("subject", family.subject())
                    .bind("id", family.id())
                    .bind("others", keep - 1)
                    .execute();
        });
    }

    @Override
    public Optional<RefreshFamily> find(TenantId tenant, FamilyId family) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and id = :id")
                .bind("tenant", tenant)
                .bind("id", family)
                .map(PostgresRefreshStore::family)
                .findOne());
    }

    @Override
    public List<RefreshFamily> ofSubject(TenantId tenant, SubjectId subject) {
        String sql = SELECT + "where tenant = :tenant and subject = :subject order by opened_at desc, id";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map(PostgresRefreshStore::family)
                .list());
    }

    @Override
    public boolean replace(TenantId tenant, RefreshFamily expected, RefreshFamily next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("id", expected.id())
                        .bind("expected", expected.generation())
                        .bind("generation", next.generation())
                        .bind("secret", next.secret().value())
                        .bind("keyId", next.keyId())
                        .bind("rotatedAt", next.rotatedAt())
                        .execute()
                == 1);
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject, FamilyId family) {
        String sql = "delete from petmatch_security.refresh_family "
                + "where tenant = :tenant and subject = :subject and id = :id";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .bind("id", family)
                        .execute()
                == 1);
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        String sql = "delete from petmatch_security.refresh_family where tenant = :tenant and subject = :subject";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .execute());
    }

    @Override
    public int deleteOver(TenantId tenant, Instant rotatedBefore, Instant openedBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_OVER)
                .bind("tenant", tenant)
                .bind("rotatedBefore", rotatedBefore)
                .bind("openedBefore", openedBefore)
                .bind("limit", limit)
                .execute());
    }

    private static RefreshFamily family(ResultSet row, StatementContext context) throws SQLException {
        return new RefreshFamily(
                new FamilyId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("subject", UUID.class)),
                row.getLong("generation"),
                new SecretHash(row.getString("secret_hash")),
                row.getInt("key_id"),
                new ClientBinding(row.getString("binding")),
                row.getString("device"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "rotated_at"));
    }
}
