package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.subscription.Anchor;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.payments.subscription.SubscriptionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Subscriptions on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresSubscriptionStore implements SubscriptionStore {

    private static final String INSERT = """
            insert into petmatch_payments.subscription (tenant, id, customer, plan, plan_version, seats, net, currency,
                anchor_local, anchor_zone, anchor_months, state, period, period_end, invoice, charge, ends_with_period,
                created_at, started_at, ended_at, version)
            values (:tenant, :id, :customer, :plan, :planVersion, :seats, :net, :currency, :anchorLocal, :anchorZone,
                :anchorMonths, :state, :period, :periodEnd, cast(:invoice as uuid), cast(:charge as uuid),
                :endsWithPeriod, :createdAt, cast(:startedAt as timestamptz),
                cast(:endedAt as timestamptz), :version)
            on conflict do nothing
            """;

    private static final String REPLACE = """
            update petmatch_payments.subscription
            set plan = :plan, plan_version = :planVersion, seats = :seats, net = :net, currency = :currency,
                anchor_local = :anchorLocal, anchor_zone = :anchorZone, anchor_months = :anchorMonths, state = :state,
                period = :period, period_end = :periodEnd, invoice = cast(:invoice as uuid),
                charge = cast(:charge as uuid),
                ends_with_period = :endsWithPeriod, started_at = cast(:startedAt as timestamptz),
                ended_at = cast(:endedAt as timestamptz), version = :version
            where tenant = :tenant and id = :id and version = :version - 1
            """;

    private static final String SELECT = """
            select id, customer, plan, plan_version, seats, net, currency, anchor_local, anchor_zone, anchor_months,
                state, period, invoice, charge, ends_with_period, created_at, started_at, ended_at, version
            from petmatch_payments.subscription
            where tenant = :tenant and\s""";

    private static final String BY_ID = SELECT + "id = :id";

    private static final String LIVE =
            SELECT + "customer = :customer and state not in ('CANCELED', 'EXPIRED') order by (net > 0) desc, id";

    private static final String ENDING = SELECT + """
            ends_with_period and state not in ('CANCELED', 'EXPIRED') and period_end <= :at
            order by period_end
            limit :limit
            """;

    private static final String INCOMPLETE =
            SELECT + "state = 'INCOMPLETE' and created_at <= :createdBy order by created_at limit :limit";

    private static final String ACTIVE_PAID = SELECT + "state = 'ACTIVE' and net > 0 order by id";

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresSubscriptionStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, Subscription subscription) {
        return written(INSERT, tenant, subscription);
    }

    @Override
    public Optional<Subscription> find(TenantId tenant, SubscriptionId id) {
        return list(BY_ID, tenant, query -> query.bind("id", id)).stream().findFirst();
    }

    @Override
    public List<Subscription> live(TenantId tenant, SubjectId customer) {
        return list(LIVE, tenant, query -> query.bind("customer", customer));
    }

    @Override
    public boolean replace(TenantId tenant, Subscription next) {
        return written(REPLACE, tenant, next);
    }

    @Override
    public List<Subscription> endingBy(TenantId tenant, Instant at, int limit) {
        return list(ENDING, tenant, query -> query.bind("at", at).bind("limit", limit));
    }

    @Override
    public List<Subscription> incompleteSince(TenantId tenant, Instant createdBy, int limit) {
        return list(
                INCOMPLETE, tenant, query -> query.bind("createdBy", createdBy).bind("limit", limit));
    }

    @Override
    public List<Subscription> activePaid(TenantId tenant) {
        return list(ACTIVE_PAID, tenant, query -> query);
    }

    private boolean written(String sql, TenantId tenant, Subscription subscription) {
        return jdbi.withHandle(
                handle -> bind(handle.createUpdate(sql), tenant, subscription).execute() == 1);
    }

    private List<Subscription> list(String sql, TenantId tenant, UnaryOperator<Query> keys) {
        return jdbi.withHandle(handle -> keys.apply(handle.createQuery(sql).bind("tenant", tenant))
                .map(PostgresSubscriptionStore::row)
                .list());
    }

    private static Update bind(Update statement, TenantId tenant, Subscription it) {
        return statement
                .bind("tenant", tenant)
                .bind("id", it.id())
                .bind("customer", it.customer())
                .bind("plan", it.plan().value())
                .bind("planVersion", it.planVersion())
                .bind("seats", it.seats())
                .bind("net", it.net().minorUnits())
                .bind("currency", it.net().currency().value())
                .bind("anchorLocal", it.anchor().local())
                .bind("anchorZone", it.anchor().zone().getId())
                .bind("anchorMonths", it.anchor().interval().months())
                .bind("state", it.state().name())
                .bind("period", it.period())
                .bind("periodEnd", it.periodEnd())
                .bind("invoice", it.invoice().map(InvoiceId::value).orElse(null))
                .bind("charge", it.charge().map(ChargeId::value).orElse(null))
                .bind("endsWithPeriod", it.endsWithPeriod())
                .bind("createdAt", it.createdAt())
                .bind("startedAt", it.startedAt().orElse(null))
                .bind("endedAt", it.endedAt().orElse(null))
                .bind("version", it.version());
    }

    private static Subscription row(ResultSet row, StatementContext context) throws SQLException {
        Anchor anchor = new Anchor(
                row.getObject("anchor_local", LocalDateTime.class),
                ZoneId.of(row.getString("anchor_zone")),
                new BillingInterval(row.getInt("anchor_months")));
        return new Subscription(
                new SubscriptionId(Columns.uuid(row, "id")),
                new SubjectId(Columns.uuid(row, "customer")),
                PlanCode.of(row.getString("plan")),
                row.getInt("plan_version"),
                row.getInt("seats"),
                Columns.money(row, "net"),
                anchor,
                SubscriptionState.valueOf(row.getString("state")),
                row.getLong("period"),
                Columns.optionalUuid(row, "invoice").map(InvoiceId::new),
                Columns.optionalUuid(row, "charge").map(ChargeId::new),
                row.getBoolean("ends_with_period"),
                Columns.instant(row, "created_at"),
                Columns.optionalInstant(row, "started_at"),
                Columns.optionalInstant(row, "ended_at"),
                row.getLong("version"));
    }
}
