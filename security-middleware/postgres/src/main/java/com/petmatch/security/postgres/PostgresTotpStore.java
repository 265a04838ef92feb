package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.totp.SealedSecret;
import com.petmatch.security.totp.TotpEnrolment;
import com.petmatch.security.totp.TotpStore;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Authenticator apps on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresTotpStore implements TotpStore {

    private static final String INSERT = """
            insert into petmatch_security.totp
                (tenant, subject, key_id, secret, state, last_step, failures, created_at, tried_at, version)
            values (:tenant, :subject, :keyId, :secret, :state, :lastStep, :failures, :createdAt, :triedAt, :version)
            on conflict (tenant, subject) do nothing
            """;
    private static final String SELECT = """
            select key_id, secret, state, last_step, failures, created_at, tried_at, version
            from petmatch_security.totp where tenant = :tenant and subject = :subject
            """;
    private static final String UPDATE = """
            update petmatch_security.totp
            set key_id = :keyId, secret = :secret, state = :state, last_step = :lastStep, failures = :failures,
                created_at = :createdAt, tried_at = :triedAt, version = :version
            where tenant = :tenant and subject = :subject and version = :expected
            """;
    private static final String DELETE_PENDING = """
            delete from petmatch_security.totp
            where (tenant, subject) in (
                select tenant, subject from petmatch_security.totp
                where tenant = :tenant and state = 'PENDING' and created_at < :before
                order by created_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresTotpStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, TotpEnrolment enrolment) {
        return jdbi.withHandle(
                handle -> bound(handle, INSERT, tenant, enrolment).execute() == 1);
    }

    @Override
    public Optional<TotpEnrolment> find(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map((row, context) -> new TotpEnrolment(
                        subject,
                        new SealedSecret(row.getInt("key_id"), row.getString("secret")),
                        TotpEnrolment.State.valueOf(row.getString("state")),
                        row.getLong("last_step"),
                        row.getInt("failures"),
                        Columns.instant(row, "created_at"),
                        Columns.instant(row, "tried_at"),
                        row.getLong("version")))
                .findOne());
    }

    @Override
    public boolean replace(TenantId tenant, TotpEnrolment expected, TotpEnrolment next) {
        return jdbi.withHandle(handle -> bound(handle, UPDATE, tenant, next)
                        .bind("expected", expected.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject) {
        String sql = "delete from petmatch_security.totp where tenant = :tenant and subject = :subject";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .execute()
                == 1);
    }

    @Override
    public int deletePending(TenantId tenant, Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_PENDING)
                .bind("tenant", tenant)
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }

    private static Update bound(Handle handle, String sql, TenantId tenant, TotpEnrolment row) {
        return handle.createUpdate(sql)
                .bind("tenant", tenant)
                .bind("subject", row.subject())
                .bind("keyId", row.secret().keyId())
                .bind("secret", row.secret().value())
                .bind("state", row.state().name())
                .bind("lastStep", row.lastStep())
                .bind("failures", row.failures())
                .bind("createdAt", row.createdAt())
                .bind("triedAt", row.triedAt())
                .bind("version", row.version());
    }
}
