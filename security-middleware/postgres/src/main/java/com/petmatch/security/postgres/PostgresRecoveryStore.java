package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.recovery.RecoveryCode;
import com.petmatch.security.recovery.RecoveryStore;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Recovery codes on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresRecoveryStore implements RecoveryStore {

    private static final String INSERT = """
            insert into petmatch_security.recovery_code (tenant, subject, tag, created_at)
            values (:tenant, :subject, :tag, :createdAt)
            """;
    private static final String SELECT = """
            select tag, created_at from petmatch_security.recovery_code where tenant = :tenant and subject = :subject
            """;
    private static final String DELETE = """
            delete from petmatch_security.recovery_code where tenant = :tenant and subject = :subject
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresRecoveryStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void replaceAll(TenantId tenant, SubjectId subject, List<RecoveryCode> codes) {
        jdbi.useHandle(handle -> {
            // Two sets made at once would otherwise both stay.
            SubjectLock.take(handle, "recovery", tenant, subject);
            deleteAll(handle, tenant, subject);
            for (RecoveryCode code : codes) {
                handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .bind("tag", code.tag())
                        .bind("createdAt", code.createdAt())
                        .execute();
            }
        });
    }

    @Override
    public List<RecoveryCode> unused(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map((row, context) -> new RecoveryCode(row.getString("tag"), Columns.instant(row, "created_at")))
                .list());
    }

    @Override
    public boolean spend(TenantId tenant, SubjectId subject, RecoveryCode code) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE + "and tag = :tag")
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .bind("tag", code.tag())
                        .execute()
                == 1);
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> deleteAll(handle, tenant, subject));
    }

    private static int deleteAll(Handle handle, TenantId tenant, SubjectId subject) {
        return handle.createUpdate(DELETE)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .execute();
    }
}
