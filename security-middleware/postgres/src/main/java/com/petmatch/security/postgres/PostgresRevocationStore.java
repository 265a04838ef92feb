package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.revocation.RevocationBatch;
import com.petmatch.security.revocation.RevocationStore;
import com.petmatch.security.revocation.RevokedToken;
import com.petmatch.security.revocation.SubjectEpoch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Revocations on PostgreSQL; joins the caller's transaction. {@link #since} reads those of all tenants, so its role must
 * not be behind the row policies. Safe for concurrent use.
 */
public final class PostgresRevocationStore implements RevocationStore {

    private static final String RAISE = """
            insert into petmatch_security.subject_epoch as known (tenant, subject, epoch, revoked_at)
            values (:tenant, :subject, greatest(1, :millis), :now)
            on conflict (tenant, subject) do update
            set epoch = greatest(known.epoch + 1, :millis),
                revoked_at = greatest(known.revoked_at, excluded.revoked_at),
                written_by = pg_current_xact_id()
            returning tenant, subject, epoch, revoked_at
            """;
    private static final String EPOCH = """
            select tenant, subject, epoch, revoked_at from petmatch_security.subject_epoch
            where tenant = :tenant and subject = :subject
            """;
    private static final String ADD = """
            insert into petmatch_security.revoked_token (tenant, subject, token_id, expires_at)
            values (:tenant, :subject, :tokenId, :expiresAt) on conflict do nothing
            """;
    private static final String LIVE_OF_SUBJECT = """
            select count(*) from petmatch_security.revoked_token
            where tenant = :tenant and subject = :subject and expires_at > :now
            """;
    // One statement, one snapshot: whoever wrote below its xmin is in it or was rolled back.
    private static final String SINCE = """
            select 'C' as kind, cast(null as uuid) as tenant, cast(null as uuid) as subject, null as token_id,
                   cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as number, cast(null as timestamptz) as at
            union all
            select 'S', tenant, subject, null, epoch, revoked_at from petmatch_security.subject_epoch
            where written_by >= cast(cast(:cursor as text) as xid8)
            union all
            select 'T', tenant, null, token_id, 0, expires_at from petmatch_security.revoked_token
            where written_by >= cast(cast(:cursor as text) as xid8)
            """;
    private static final String DELETE_EPOCHS = """
            delete from petmatch_security.subject_epoch where (tenant, subject) in (
                select tenant, subject from petmatch_security.subject_epoch
                where revoked_at < :before limit :limit for update skip locked)
            """;
    private static final String DELETE_TOKENS = """
            delete from petmatch_security.revoked_token where (tenant, token_id) in (
                select tenant, token_id from petmatch_security.revoked_token
                where expires_at < :before limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresRevocationStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public SubjectEpoch raise(TenantId tenant, SubjectId subject, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(RAISE)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .bind("millis", now.toEpochMilli())
                .bind("now", now)
                .map(PostgresRevocationStore::subjectEpoch)
                .one());
    }

    @Override
    public Optional<SubjectEpoch> epoch(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createQuery(EPOCH)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map(PostgresRevocationStore::subjectEpoch)
                .findOne());
    }

    @Override
    public boolean add(SubjectId subject, RevokedToken token) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADD)
                        .bind("tenant", token.tenant())
                        .bind("subject", subject)
                        .bind("tokenId", token.tokenId())
                        .bind("expiresAt", token.expiresAt())
                        .execute()
                == 1);
    }

    @Override
    public long liveTokens(TenantId tenant, Instant now) {
        String sql =
                "select count(*) from petmatch_security.revoked_token where tenant = :tenant and expires_at > :now";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("tenant", tenant)
                .bind("now", now)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long liveTokens(TenantId tenant, SubjectId subject, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(LIVE_OF_SUBJECT)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .bind("now", now)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public RevocationBatch since(long cursor) {
        List<SubjectEpoch> subjects = new ArrayList<>();
        List<RevokedToken> tokens = new ArrayList<>();
        List<Long> next = jdbi.withHandle(handle -> handle.createQuery(SINCE)
                .bind("cursor", cursor)
                .map((row, context) -> read(row, subjects, tokens))
                .list());
        return new RevocationBatch(subjects, tokens, next.get(0));
    }

    @Override
    public int deleteOver(Instant raisedBefore, Instant expiredBefore, int limit) {
        return jdbi.inTransaction(handle -> {
            int epochs = handle.createUpdate(DELETE_EPOCHS)
                    .bind("before", raisedBefore)
                    .bind("limit", limit)
                    .execute();
            return epochs
                    + handle.createUpdate(DELETE_TOKENS)
                            .bind("before", expiredBefore)
                            .bind("limit", limit - epochs)
                            .execute();
        });
    }

    // Sorts a row into its list; the number is the next cursor in the first row and unused in the others.
    private static long read(ResultSet row, List<SubjectEpoch> subjects, List<RevokedToken> tokens)
            throws SQLException {
        String kind = row.getString("kind");
        if (kind.equals("S")) {
            subjects.add(new SubjectEpoch(
                    new TenantId(row.getObject("tenant", UUID.class)),
                    new SubjectId(row.getObject("subject", UUID.class)),
                    row.getLong("number"),
                    Columns.instant(row, "at")));
        } else if (kind.equals("T")) {
            tokens.add(new RevokedToken(
                    new TenantId(row.getObject("tenant", UUID.class)),
                    row.getString("token_id"),
                    Columns.instant(row, "at")));
        }
        return row.getLong("number");
    }

    private static SubjectEpoch subjectEpoch(ResultSet row, StatementContext context) throws SQLException {
        return new SubjectEpoch(
                new TenantId(row.getObject("tenant", UUID.class)),
                new SubjectId(row.getObject("subject", UUID.class)),
                row.getLong("epoch"),
                Columns.instant(row, "revoked_at"));
    }
}
