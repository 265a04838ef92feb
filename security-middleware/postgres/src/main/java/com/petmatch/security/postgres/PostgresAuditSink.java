package com.petmatch.security.postgres;

import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditSink;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.error.StoreConflictException;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The audit on PostgreSQL: rows are only ever added, a trigger refuses every change and deletion. Whom a record is about
 * lies in a table of its own, from which {@link PostgresAuditPrivacy} erases.
 *
 * <p>Takes a source of its own, outside the host's transactions: what is rolled back was still tried. A record that is
 * there already is taken again without effect; another one in its place is a {@link StoreConflictException}, because then
 * two processes write one chain. Safe for concurrent use.
 */
public final class PostgresAuditSink implements AuditSink {

    private static final String INSERT = """
            insert into petmatch_security.audit_record
                (tenant, chain, sequence, at, request_id, action, decision, evidence, party_hash, hash)
            values (:tenant, :chain, :sequence, :at, :requestId, :action, :decision, :evidence, :partyHash, :hash)
            on conflict do nothing
            """;
    private static final String INSERT_PARTY = """
            insert into petmatch_security.audit_party (tenant, chain, sequence, actor, act, credential, client, salt)
            values (:tenant, :chain, :sequence, :actor, :act, :credential, :client, :salt)
            """;
    private static final String SAME = """
            select count(*) from petmatch_security.audit_record
            where chain = :chain and sequence = :sequence and hash = :hash
            """;
    private static final String READ = """
            select tenant, chain, sequence, at, request_id, action, decision, evidence, party_hash, hash,
                actor, act, credential, client, salt
            from petmatch_security.audit_record left join petmatch_security.audit_party using (tenant, chain, sequence)
            where chain = :chain and sequence > :after order by sequence limit :limit
            """;

    private final Jdbi jdbi;

    public PostgresAuditSink(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void append(ChainedRecord record) {
        int inserted = jdbi.inTransaction(handle -> {
            int rows = insert(handle, record);
            if (rows == 1) {
                insertParty(handle, record);
            }
            return rows;
        });
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
                .map((row, context) -> AuditRows.chained(row))
                .list());
    }

    private static int insert(Handle handle, ChainedRecord record) {
        return handle.createUpdate(INSERT)
                .bind("tenant", record.record().tenant())
                .bind("chain", record.chain())
                .bind("sequence", record.sequence())
                .bind("at", record.record().at())
                .bind("requestId", record.record().requestId())
                .bind("action", record.record().action())
                .bind("decision", record.record().decision())
                .bindArray("evidence", String.class, record.record().evidence())
                .bind("partyHash", record.seal().hash())
                .bind("hash", record.hash())
                .execute();
    }

    private static void insertParty(Handle handle, ChainedRecord record) {
        AuditParty party = record.record().party();
        handle.createUpdate(INSERT_PARTY)
                .bind("tenant", record.record().tenant())
                .bind("chain", record.chain())
                .bind("sequence", record.sequence())
                .bind("actor", party.actor())
                .bindArray("act", String.class, party.act())
                .bind("credential", party.credential())
                .bind("client", party.client())
                .bind("salt", record.seal().salt())
                .execute();
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
}
