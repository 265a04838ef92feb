package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.AuditSink;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.error.StoreConflictException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * The audit on PostgreSQL: rows are only ever added, a trigger refuses every change and deletion.
 *
 * <p>Takes a source of its own, outside the host's transactions: what is rolled back was still tried. A record that is
 * there already is taken again without effect; another one in its place is a {@link StoreConflictException}, because then
 * two processes write one chain. Safe for concurrent use.
 */
public final class PostgresAuditSink implements AuditSink {

    private static final String INSERT = """
            insert into petmatch_security.audit_record
                (tenant, chain, sequence, at, request_id, actor, action, decision, evidence, client, hash)
            values (:tenant, :chain, :sequence, :at, :requestId, :actor, :action, :decision, :evidence, :client, :hash)
            on conflict do nothing
            """;
    private static final String SAME = """
            select count(*) from petmatch_security.audit_record
            where chain = :chain and sequence = :sequence and hash = :hash
            """;
    private static final String READ = """
            select tenant, sequence, at, request_id, actor, action, decision, evidence, client, hash
            from petmatch_security.audit_record
            where chain = :chain and sequence > :after order by sequence limit :limit
            """;

    private final Jdbi jdbi;

    public PostgresAuditSink(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void append(ChainedRecord record) {
        int inserted = jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                .bind("tenant", record.record().tenant())
                .bind("chain", record.chain())
                .bind("sequence", record.sequence())
                .bind("at", record.record().at())
                .bind("requestId", record.record().requestId())
                .bind("actor", record.record().actor())
                .bind("action", record.record().action())
                .bind("decision", record.record().decision())
                .bindArray("evidence", String.class, record.record().evidence())
                .bind("client", record.record().client())
                .bind("hash", record.hash())
                .execute());
        if (inserted == 0 && !isKept(record)) {
            throw new StoreConflictException("audit chain " + record.chain());
        }
    }

    /** Records of a chain in their order, after the one with that sequence; 0 starts at the first. */
    public List<ChainedRecord> read(String chain, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("chain", chain)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> record(chain, row))
                .list());
    }

    private boolean isKept(ChainedRecord record) {
        return jdbi.withHandle(handle -> handle.createQuery(SAME)
                        .bind("chain", record.chain())
                        .bind("sequence", record.sequence())
                        .bind("hash", record.hash())
                        .mapTo(Integer.class)
                        .one()
                == 1);
    }

    private static ChainedRecord record(String chain, ResultSet row) throws SQLException {
        AuditRecord record = new AuditRecord(
                Columns.instant(row, "at"),
                row.getString("request_id"),
                row.getString("actor"),
                new TenantId(row.getObject("tenant", UUID.class)),
                row.getString("action"),
                row.getString("decision"),
                List.of((String[]) row.getArray("evidence").getArray()),
                row.getString("client"));
        return new ChainedRecord(chain, row.getLong("sequence"), record, row.getString("hash"));
    }
}
