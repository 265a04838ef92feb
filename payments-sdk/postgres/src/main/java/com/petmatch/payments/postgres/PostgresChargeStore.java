package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.Parameters;
import com.petmatch.kernel.postgres.PositionalStatement;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.AttemptId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Charges on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresChargeStore implements ChargeStore {

    private static final PositionalStatement<Row> INSERT = PositionalStatement.of(ChargeSql.INSERT, (to, row) -> {
        to.uuid(row.tenant().value());
        ChargeColumns.FIXED.bind(to, row.charge());
        ChargeColumns.CHANGING.bind(to, row.charge());
        bindNewAttempt(to, row);
    });

    private static final PositionalStatement<Row> REPLACE = PositionalStatement.of(ChargeSql.REPLACE, (to, row) -> {
        UUID tenant = row.tenant().value();
        UUID id = row.charge().id().value();
        Attempt attempt = row.charge().attempt();
        ChargeColumns.CHANGING.bind(to, row.charge());
        to.uuid(tenant).uuid(id).number(row.charge().version() - 1);
        ChargeColumns.ATTEMPT_CHANGING.bind(to, attempt);
        to.uuid(tenant).uuid(id).uuid(attempt.id().value());
    });

    private static final PositionalStatement<FallBack> FALL_BACK =
            PositionalStatement.of(ChargeSql.FALL_BACK, (to, change) -> {
                UUID tenant = change.next().tenant().value();
                Charge next = change.next().charge();
                Charge aside = change.aside();
                to.number(next.version());
                to.uuid(tenant).uuid(next.id().value()).number(next.version() - 1);
                to.uuid(aside.id().value());
                to.text(aside.state().name());
                to.uuid(tenant)
                        .uuid(next.id().value())
                        .uuid(aside.attempt().id().value());
                bindNewAttempt(to, change.next());
            });

    private static final PositionalStatement<Payment> WIN = PositionalStatement.of(ChargeSql.WIN, (to, payment) -> {
        UUID tenant = payment.tenant().value();
        String order = payment.order().value();
        to.uuid(tenant).text(order).uuid(payment.charge().value());
        to.uuid(tenant).text(order);
    });

    private final DataSource dataSource;
    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresChargeStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, Charge charge) {
        INSERT.execute(dataSource, new Row(tenant, charge));
    }

    private static void bindNewAttempt(Parameters to, Row row) throws SQLException {
        Attempt attempt = row.charge().attempt();
        to.uuid(row.tenant().value()).uuid(row.charge().id().value());
        ChargeColumns.ATTEMPT_FIXED.bind(to, attempt);
        ChargeColumns.ATTEMPT_CHANGING.bind(to, attempt);
    }

    @Override
    public Optional<Charge> find(TenantId tenant, ChargeId id) {
        return one(ChargeSql.BY_ID, tenant, query -> query.bind("id", id));
    }

    @Override
    public Optional<Charge> findByAttempt(TenantId tenant, AttemptId attempt) {
        return one(ChargeSql.BY_ATTEMPT, tenant, query -> query.bind("attempt", attempt));
    }

    @Override
    public Optional<Charge> findByPayment(TenantId tenant, GatewayId gateway, String paymentRef) {
        return one(
                ChargeSql.BY_PAYMENT,
                tenant,
                query -> query.bind("gateway", gateway.value()).bind("ref", paymentRef));
    }

    @Override
    public boolean win(TenantId tenant, OrderRef order, ChargeId charge) {
        // No row means that it was paid after this statement began, by another one.
        return WIN.query(dataSource, new Payment(tenant, order, charge), row -> Columns.uuid(row, "charge"))
                .contains(charge.value());
    }

    @Override
    public boolean replace(TenantId tenant, Charge next) {
        return REPLACE.execute(dataSource, new Row(tenant, next)) == 1;
    }

    @Override
    public boolean fallBack(TenantId tenant, Charge next, Charge aside) {
        return FALL_BACK.execute(dataSource, new FallBack(new Row(tenant, next), aside)) == 1;
    }

    @Override
    public List<Charge> claimDue(TenantId tenant, Instant now, Instant preparedBefore, Lease lease, int limit) {
        List<Charge> claimed =
                jdbi.withHandle(handle -> Columns.bindLease(handle.createQuery(ChargeSql.CLAIM), Optional.of(lease))
                        .bind("tenant", tenant)
                        .bind("now", now)
                        .bind("preparedBefore", preparedBefore)
                        .bind("limit", limit)
                        .map(ChargeRow::read)
                        .list());
        return claimed.stream()
                .sorted(Comparator.comparing(charge -> charge.attempt().lookAt()))
                .toList();
    }

    private Optional<Charge> one(String sql, TenantId tenant, UnaryOperator<Query> key) {
        return jdbi.withHandle(handle -> key.apply(handle.createQuery(sql).bind("tenant", tenant))
                .map(ChargeRow::read)
                .findOne());
    }

    private record Row(TenantId tenant, Charge charge) {}

    private record FallBack(Row next, Charge aside) {}

    private record Payment(TenantId tenant, OrderRef order, ChargeId charge) {}
}
