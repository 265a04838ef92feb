package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.onetime.OneTimeSecret;
import com.petmatch.security.onetime.OneTimeStore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** One-time secrets on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresOneTimeStore implements OneTimeStore {

    private static final String INSERT = """
            insert into petmatch_security.one_time_secret
                (tenant, secret_hash, purpose, subject, created_at, expires_at, used)
            values (:tenant, :hash, :purpose, :subject, :createdAt, :expiresAt, :used)
            """;
    private static final String SELECT = """
            select purpose, subject, created_at, expires_at, used from petmatch_security.one_time_secret
            where tenant = :tenant and secret_hash = :hash
            """;
    private static final String SPEND = """
            update petmatch_security.one_time_secret set used = true
            where tenant = :tenant and secret_hash = :hash and not used
            """;
    private static final String DELETE_UNUSED = """
            delete from petmatch_security.one_time_secret
            where tenant = :tenant and subject = :subject and purpose = :purpose and not used
            """;
    private static final String DELETE_EXPIRED = """
            delete from petmatch_security.one_time_secret
            where (tenant, secret_hash) in (
                select tenant, secret_hash from petmatch_security.one_time_secret
                where tenant = :tenant and expires_at < :before
                order by expires_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresOneTimeStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, OneTimeSecret secret) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("tenant", tenant)
                .bind("hash", secret.hash().value())
                .bind("purpose", secret.purpose())
                .bind("subject", secret.subject())
                .bind("createdAt", secret.createdAt())
                .bind("expiresAt", secret.expiresAt())
                .bind("used", secret.used())
                .execute());
    }

    @Override
    public Optional<OneTimeSecret> find(TenantId tenant, SecretHash hash) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("tenant", tenant)
                .bind("hash", hash.value())
                .map((row, context) -> new OneTimeSecret(
                        hash,
                        row.getString("purpose"),
                        new SubjectId(row.getObject("subject", UUID.class)),
                        Columns.instant(row, "created_at"),
                        Columns.instant(row, "expires_at"),
                        row.getBoolean("used")))
                .findOne());
    }

    @Override
    public boolean spend(TenantId tenant, SecretHash hash) {
        return jdbi.withHandle(handle -> handle.createUpdate(SPEND)
                        .bind("tenant", tenant)
                        .bind("hash", hash.value())
                        .execute()
                == 1);
    }

    @Override
    public int deleteUnused(TenantId tenant, String purpose, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_UNUSED)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .bind("purpose", purpose)
                .execute());
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
