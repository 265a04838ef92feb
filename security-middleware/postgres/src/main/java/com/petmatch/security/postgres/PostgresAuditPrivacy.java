package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.audit.AuditPrivacy;
import com.petmatch.security.audit.AuditRecord;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * What the audit on PostgreSQL holds about a person. Needs the right to delete rows of {@code audit_party}, which who
 * writes records does not: it may be given a source of its own. Safe for concurrent use.
 */
public final class PostgresAuditPrivacy implements AuditPrivacy {

    private static final int FETCH = 500;
    private static final String ABOUT =
            " where tenant = :tenant and (actor = :subject or act @> array[cast(:subject as text)])";
    private static final String COUNT = "select count(*) from petmatch_security.audit_party" + ABOUT;
    private static final String ERASE = "delete from petmatch_security.audit_party" + ABOUT;
    private static final String EXPORT = """
            select tenant, chain, sequence, at, request_id, action, decision, evidence,
                actor, act, credential, client, salt
            from petmatch_security.audit_record join petmatch_security.audit_party using (tenant, chain, sequence)
            """ + ABOUT + " order by at, chain, sequence";

    private final Jdbi jdbi;

    public PostgresAuditPrivacy(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public long count(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("tenant", tenant)
                .bind("subject", subject.toString())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void export(TenantId tenant, SubjectId subject, Consumer<AuditRecord> sink) {
        String id = subject.toString();
        // In a transaction the driver fetches in portions: an export may be large.
        jdbi.useTransaction(handle -> handle.createQuery(EXPORT)
                .bind("tenant", tenant)
                .bind("subject", id)
                .setFetchSize(FETCH)
                .map((row, context) -> AuditRows.record(row))
                .forEach(record -> sink.accept(record.with(record.party().seenBy(id)))));
    }

    @Override
    public long erase(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createUpdate(ERASE)
                .bind("tenant", tenant)
                .bind("subject", subject.toString())
                .execute());
    }
}
