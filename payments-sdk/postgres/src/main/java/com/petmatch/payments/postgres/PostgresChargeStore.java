package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.payments.charge.AttemptId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import com.petmatch.payments.charge.OrderRef;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Charges on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresChargeStore implements ChargeStore {

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresChargeStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, Charge charge) {
        jdbi.useHandle(handle -> ChargeBinding.bindNew(handle.createUpdate(ChargeSql.INSERT), tenant, charge)
                .execute());
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
        return jdbi.withHandle(handle -> handle.createQuery(ChargeSql.WIN)
                .bind("tenant", tenant)
                .bind("orderRef", order.value())
                .bind("id", charge)
                .mapTo(UUID.class)
                .findFirst()
                .filter(winner -> winner.equals(charge.value()))
                .isPresent());
    }

    @Override
    public boolean replace(TenantId tenant, Charge next) {
        return jdbi.withHandle(handle -> ChargeBinding.bindChange(handle.createUpdate(ChargeSql.REPLACE), tenant, next)
                        .execute()
                == 1);
    }

    @Override
    public boolean fallBack(TenantId tenant, Charge next, Charge aside) {
        return jdbi.withHandle(handle -> ChargeBinding.bindNew(handle.createUpdate(ChargeSql.FALL_BACK), tenant, next)
                        .bind("asideId", aside.id())
                        .bind("unreached", aside.attempt().id())
                        .bind("asideState", aside.state().name())
                        // What the row keeps is copied from it, not bound.
                        .configure(SqlStatements.class, all -> all.setUnusedBindingAllowed(true))
                        .execute()
                == 1);
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
}
