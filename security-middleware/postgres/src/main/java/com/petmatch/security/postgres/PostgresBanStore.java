package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.security.reputation.Ban;
import com.petmatch.security.reputation.BanCause;
import com.petmatch.security.reputation.BanStore;
import com.petmatch.security.reputation.Misdeed;
import com.petmatch.security.reputation.ScoreKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Bans on PostgreSQL, shared by all nodes; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresBanStore implements BanStore {

    private static final String SELECT = """
            select target, banned_at, banned_until, repeat, misdeeds, banned_by, reason,
                   lifted_by, lift_reason, lifted_at, version
            from petmatch_security.ban
            """;
    private static final String INSERT = """
            insert into petmatch_security.ban
                (tenant, target, subject, banned_at, banned_until, repeat, misdeeds, banned_by, reason,
                 lifted_by, lift_reason, lifted_at, version)
            values (:tenant, :target, :subject, :from, :until, :repeat, :misdeeds, :bannedBy, :reason,
                 :liftedBy, :liftReason, :liftedAt, :version)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update petmatch_security.ban
            set banned_at = :from, banned_until = :until, repeat = :repeat, misdeeds = :misdeeds,
                banned_by = :bannedBy, reason = :reason, lifted_by = :liftedBy, lift_reason = :liftReason,
                lifted_at = :liftedAt, version = :version
            where tenant = :tenant and target = :target and version = :expected
            """;
    private static final String ACTIVE = """
            where tenant = :tenant and banned_until > :now and lifted_at is null
            order by banned_until desc, target limit :limit
            """;
    private static final String DELETE_ENDED = """
            delete from petmatch_security.ban
            where (tenant, target) in (
                select tenant, target from petmatch_security.ban
                where tenant = :tenant and banned_until < :before
                order by banned_until limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresBanStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public Optional<Ban> find(TenantId tenant, ScoreKey target) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and target = :target")
                .bind("tenant", tenant)
                .bind("target", target.toString())
                .map(PostgresBanStore::ban)
                .findOne());
    }

    @Override
    public boolean insert(TenantId tenant, Ban first) {
        return jdbi.withHandle(handle -> bound(handle.createUpdate(INSERT), tenant, first)
                        .bind("subject", BanTargets.subject(first.target()))
                        .execute()
                == 1);
    }

    @Override
    public boolean replace(TenantId tenant, Ban expected, Ban next) {
        return jdbi.withHandle(handle -> bound(handle.createUpdate(UPDATE), tenant, next)
                        .bind("expected", expected.version())
                        .execute()
                == 1);
    }

    @Override
    public List<Ban> active(TenantId tenant, Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + ACTIVE)
                .bind("tenant", tenant)
                .bind("now", now)
                .bind("limit", limit)
                .map(PostgresBanStore::ban)
                .list());
    }

    @Override
    public int deleteBefore(TenantId tenant, Instant ended, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_ENDED)
                .bind("tenant", tenant)
                .bind("before", ended)
                .bind("limit", limit)
                .execute());
    }

    @Override
    public void remove(TenantId tenant, ScoreKey target) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from petmatch_security.ban where tenant = :tenant and target = :target")
                .bind("tenant", tenant)
                .bind("target", target.toString())
                .execute());
    }

    private static Update bound(Update update, TenantId tenant, Ban ban) {
        Optional<BanCause.Operator> decision =
                ban.cause() instanceof BanCause.Operator operator ? Optional.of(operator) : Optional.empty();
        List<Misdeed> misdeeds = ban.cause() instanceof BanCause.Misdeeds done ? done.misdeeds() : List.of();
        return update.bind("tenant", tenant)
                .bind("target", ban.target().toString())
                .bind("from", ban.from())
                .bind("until", ban.until())
                .bind("repeat", ban.repeat())
                .bindArray("misdeeds", String.class, BanTargets.texts(misdeeds))
                .bind("bannedBy", decision.map(BanCause.Operator::actor))
                .bind("reason", decision.map(BanCause.Operator::reason))
                .bind("liftedBy", ban.lift().map(Ban.Lift::actor))
                .bind("liftReason", ban.lift().map(Ban.Lift::reason))
                .bind("liftedAt", ban.lift().map(Ban.Lift::at))
                .bind("version", ban.version());
    }

    private static Ban ban(ResultSet row, StatementContext context) throws SQLException {
        return new Ban(
                ScoreKey.parse(row.getString("target")),
                Columns.instant(row, "banned_at"),
                Columns.instant(row, "banned_until"),
                row.getInt("repeat"),
                cause(row),
                lift(row),
                row.getLong("version"));
    }

    private static BanCause cause(ResultSet row) throws SQLException {
        String actor = row.getString("banned_by");
        return actor == null
                ? new BanCause.Misdeeds(
                        BanTargets.misdeeds(row).map(Misdeed::parse).toList())
                : new BanCause.Operator(actor, row.getString("reason"));
    }

    private static Optional<Ban.Lift> lift(ResultSet row) throws SQLException {
        String actor = row.getString("lifted_by");
        return actor == null
                ? Optional.empty()
                : Optional.of(new Ban.Lift(actor, row.getString("lift_reason"), Columns.instant(row, "lifted_at")));
    }
}
