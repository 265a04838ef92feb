package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.dispute.Dispute;
import com.petmatch.payments.dispute.DisputeId;
import com.petmatch.payments.dispute.DisputeState;
import com.petmatch.payments.dispute.DisputeStore;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Disputes on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresDisputeStore implements DisputeStore {

    private static final String SELECT = """
            select id, charge, gateway, ref, amount, currency, state, stage, evidence_due_at, remind_at, opened_at,
                updated_at, closed_at, version
            from petmatch_payments.dispute
            where tenant = :tenant and\s""";

    private static final String INSERT = """
            insert into petmatch_payments.dispute (tenant, id, charge, gateway, ref, amount, currency, state, stage,
                evidence_due_at, remind_at, opened_at, updated_at, closed_at, version)
            values (:tenant, :id, :charge, :gateway, :ref, :amount, :currency, :state, :stage,
                cast(:evidenceDueAt as timestamptz), cast(:remindAt as timestamptz), :openedAt, :updatedAt,
                cast(:closedAt as timestamptz), :version)
            on conflict do nothing
            """;

    private static final String REPLACE = """
            update petmatch_payments.dispute
            set amount = :amount, state = :state, stage = :stage,
                evidence_due_at = cast(:evidenceDueAt as timestamptz), remind_at = cast(:remindAt as timestamptz),
                updated_at = :updatedAt, closed_at = cast(:closedAt as timestamptz), version = :version
            where tenant = :tenant and id = :id and version = :version - 1
            """;

    private static final String REMINDABLE = """
            remind_at <= :now
            order by remind_at, id
            limit :limit
            for update skip locked
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresDisputeStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, Dispute dispute) {
        return jdbi.withHandle(handle -> bind(handle.createUpdate(INSERT), tenant, dispute)
                        .bind("charge", dispute.charge())
                        .bind("gateway", dispute.gateway().value())
                        .bind("ref", dispute.ref())
                        .bind("currency", dispute.amount().currency().value())
                        .bind("openedAt", dispute.openedAt())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Dispute> find(TenantId tenant, DisputeId id) {
        return read(tenant, "id = :id", query -> query.bind("id", id)).stream().findFirst();
    }

    @Override
    public Optional<Dispute> findByRef(TenantId tenant, GatewayId gateway, String ref) {
        return read(
                        tenant,
                        "gateway = :gateway and ref = :ref",
                        query -> query.bind("gateway", gateway.value()).bind("ref", ref))
                .stream()
                .findFirst();
    }

    @Override
    public List<Dispute> ofCharge(TenantId tenant, ChargeId charge) {
        return read(tenant, "charge = :charge order by opened_at, id", query -> query.bind("charge", charge));
    }

    @Override
    public List<Dispute> open(TenantId tenant, Optional<CursorPosition> after, int limit) {
        String from = after.isPresent() ? " and (opened_at, id) > (:afterOpenedAt, :afterId)" : "";
        return read(tenant, "closed_at is null" + from + " order by opened_at, id limit :limit", query -> {
            after.ifPresent(last -> query.bind(
                            "afterOpenedAt", Instant.parse(last.sortValues().get(0)))
                    .bind("afterId", last.id()));
            return query.bind("limit", limit);
        });
    }

    @Override
    public boolean replace(TenantId tenant, Dispute next) {
        return jdbi.withHandle(
                handle -> bind(handle.createUpdate(REPLACE), tenant, next).execute() == 1);
    }

    @Override
    public List<Dispute> remindable(TenantId tenant, Instant now, int limit) {
        return read(tenant, REMINDABLE, query -> query.bind("now", now).bind("limit", limit));
    }

    private List<Dispute> read(TenantId tenant, String condition, UnaryOperator<Query> bind) {
        return jdbi.withHandle(
                handle -> bind.apply(handle.createQuery(SELECT + condition).bind("tenant", tenant))
                        .map(PostgresDisputeStore::row)
                        .list());
    }

    private static Update bind(Update statement, TenantId tenant, Dispute dispute) {
        return statement
                .bind("tenant", tenant)
                .bind("id", dispute.id())
                .bind("amount", dispute.amount().minorUnits())
                .bind("state", dispute.state().name())
                .bind("stage", dispute.stage().raw())
                .bind("evidenceDueAt", dispute.evidenceDueAt().orElse(null))
                .bind("remindAt", dispute.remindAt().orElse(null))
                .bind("updatedAt", dispute.updatedAt())
                .bind("closedAt", dispute.closedAt().orElse(null))
                .bind("version", dispute.version());
    }

    private static Dispute row(ResultSet row, StatementContext context) throws SQLException {
        return new Dispute(
                new DisputeId(Columns.uuid(row, "id")),
                new ChargeId(Columns.uuid(row, "charge")),
                new GatewayId(row.getString("gateway")),
                row.getString("ref"),
                Columns.money(row, "amount"),
                DisputeState.valueOf(row.getString("state")),
                new GatewayCode(row.getString("stage")),
                Columns.optionalInstant(row, "evidence_due_at"),
                Columns.optionalInstant(row, "remind_at"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "updated_at"),
                Columns.optionalInstant(row, "closed_at"),
                row.getLong("version"));
    }
}
