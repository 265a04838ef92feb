package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.security.reputation.Misdeed;
import com.petmatch.security.reputation.ReputationStore;
import com.petmatch.security.reputation.Score;
import com.petmatch.security.reputation.ScoreKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Scores on PostgreSQL, shared by all nodes; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresReputationStore implements ReputationStore {

    private static final String SELECT = """
            select strong, weak, scored_at, misdeeds, version from petmatch_security.reputation_score
            where tenant = :tenant and target = :target
            """;
    private static final String INSERT = """
            insert into petmatch_security.reputation_score
                (tenant, target, subject, strong, weak, scored_at, misdeeds, version)
            values (:tenant, :target, :subject, :strong, :weak, :at, :misdeeds, :version)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update petmatch_security.reputation_score
            set strong = :strong, weak = :weak, scored_at = :at, misdeeds = :misdeeds, version = :version
            where tenant = :tenant and target = :target and version = :expected
            """;
    private static final String DELETE_OLD = """
            delete from petmatch_security.reputation_score
            where (tenant, target) in (
                select tenant, target from petmatch_security.reputation_score
                where tenant = :tenant and scored_at < :before
                order by scored_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresReputationStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public Optional<Score> find(TenantId tenant, ScoreKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("tenant", tenant)
                .bind("target", key.toString())
                .map(PostgresReputationStore::score)
                .findOne());
    }

    @Override
    public boolean insert(TenantId tenant, ScoreKey key, Score first) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("target", key.toString())
                        .bind("subject", BanTargets.subject(key))
                        .bind("strong", first.strong())
                        .bind("weak", first.weak())
                        .bind("at", first.at())
                        .bindArray("misdeeds", String.class, BanTargets.texts(first.misdeeds()))
                        .bind("version", first.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean replace(TenantId tenant, ScoreKey key, Score expected, Score next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("target", key.toString())
                        .bind("expected", expected.version())
                        .bind("strong", next.strong())
                        .bind("weak", next.weak())
                        .bind("at", next.at())
                        .bindArray("misdeeds", String.class, BanTargets.texts(next.misdeeds()))
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public void remove(TenantId tenant, ScoreKey key) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from petmatch_security.reputation_score where tenant = :tenant and target = :target")
                .bind("tenant", tenant)
                .bind("target", key.toString())
                .execute());
    }

    @Override
    public int deleteBefore(TenantId tenant, Instant lastChange, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_OLD)
                .bind("tenant", tenant)
                .bind("before", lastChange)
                .bind("limit", limit)
                .execute());
    }

    private static Score score(ResultSet row, StatementContext context) throws SQLException {
        return new Score(
                row.getDouble("strong"),
                row.getDouble("weak"),
                Columns.instant(row, "scored_at"),
                BanTargets.misdeeds(row).map(Misdeed::parse).toList(),
                row.getLong("version"));
    }
}
