package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.login.LookupKey;
import com.petmatch.security.login.PendingLogin;
import com.petmatch.security.login.PendingLoginStore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Pending sign-ins on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresPendingLoginStore implements PendingLoginStore {

    private static final String INSERT = """
            insert into petmatch_security.pending_login
                (tenant, flow_hash, purpose, subject, lookup_key, new_device, tries, credential_changed_at, expires_at, version)
            values (:tenant, :hash, :purpose, :subject, :lookup, :newDevice, :tries, :credentialChangedAt, :expiresAt, :version)
            """;
    private static final String SELECT = """
            select purpose, subject, lookup_key, new_device, tries, credential_changed_at, expires_at, version
            from petmatch_security.pending_login where tenant = :tenant and flow_hash = :hash
            """;
    private static final String UPDATE = """
            update petmatch_security.pending_login set tries = :tries, version = :version
            where tenant = :tenant and flow_hash = :hash and version = :expected
            """;
    private static final String DELETE_EXPIRED = """
            delete from petmatch_security.pending_login
            where (tenant, flow_hash) in (
                select tenant, flow_hash from petmatch_security.pending_login
                where tenant = :tenant and expires_at < :before
                order by expires_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresPendingLoginStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, PendingLogin login) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("tenant", tenant)
                .bind("hash", login.hash().value())
                .bind("purpose", login.purpose().name())
                .bind("subject", login.subject())
                .bind("lookup", login.account().value())
                .bind("newDevice", login.newDevice())
                .bind("tries", login.tries())
                .bind("credentialChangedAt", login.credentialChangedAt())
                .bind("expiresAt", login.expiresAt())
                .bind("version", login.version())
                .execute());
    }

    @Override
    public Optional<PendingLogin> find(TenantId tenant, SecretHash hash) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("tenant", tenant)
                .bind("hash", hash.value())
                .map((row, context) -> new PendingLogin(
                        PendingLogin.Purpose.valueOf(row.getString("purpose")),
                        hash,
                        new SubjectId(row.getObject("subject", UUID.class)),
                        new LookupKey(row.getString("lookup_key")),
                        row.getBoolean("new_device"),
                        row.getInt("tries"),
                        Columns.instant(row, "credential_changed_at"),
                        Columns.instant(row, "expires_at"),
                        row.getLong("version")))
                .findOne());
    }

    @Override
    public boolean replace(TenantId tenant, PendingLogin expected, PendingLogin next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("hash", expected.hash().value())
                        .bind("expected", expected.version())
                        .bind("tries", next.tries())
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean delete(TenantId tenant, SecretHash hash) {
        String sql = "delete from petmatch_security.pending_login where tenant = :tenant and flow_hash = :hash";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("tenant", tenant)
                        .bind("hash", hash.value())
                        .execute()
                == 1);
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_EXPIRED)
                .bind("tenant", tenant)
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }
}
