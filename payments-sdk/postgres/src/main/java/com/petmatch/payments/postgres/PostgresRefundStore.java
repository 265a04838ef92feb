package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.RefundId;
import com.petmatch.payments.refund.RefundState;
import com.petmatch.payments.refund.RefundStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Refunds on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresRefundStore implements RefundStore {

    private static final String COLUMNS = """
            r.id, r.charge, r.gateway, r.payment_ref, r.amount, r.currency, r.state, r.ref, r.failure, r.ours,
            r.created_at, r.lease_owner, r.lease_until, r.look_at, r.looks, r.version
            """;

    private static final String SELECT =
            "select " + COLUMNS + "from petmatch_payments.refund r where r.tenant = :tenant and ";

    private static final String INSERT = """
            insert into petmatch_payments.refund (tenant, id, charge, gateway, payment_ref, amount, currency, state, ref,
                failure, ours, created_at, lease_owner, lease_until, look_at, looks, version)
            values (:tenant, :id, :charge, :gateway, :paymentRef, :amount, :currency, :state, :ref, :failure, :ours,
                :createdAt, cast(:leaseOwner as uuid), cast(:leaseUntil as timestamptz), :lookAt, :looks, :version)
            on conflict do nothing
            """;

    private static final String REPLACE = """
            update petmatch_payments.refund
            set state = :state, ref = :ref, failure = :failure, lease_owner = cast(:leaseOwner as uuid),
                lease_until = cast(:leaseUntil as timestamptz),
                look_at = :lookAt, looks = :looks, version = :version
            where tenant = :tenant and id = :id and version = :version - 1
            """;

    private static final String CLAIM = """
            with due as (
                select tenant, id
                from petmatch_payments.refund
                where tenant = :tenant and state in ('PREPARED', 'UNRESOLVED', 'PENDING')
                    and look_at <= :now and created_at <= :createdBefore
                    and (lease_until is null or lease_until <= :now)
                order by look_at
                limit :limit
                for update skip locked)
            update petmatch_payments.refund r
            set lease_owner = cast(:leaseOwner as uuid), lease_until = cast(:leaseUntil as timestamptz),
                version = r.version + 1
            from due
            where r.tenant = due.tenant and r.id = due.id
            returning\s""" + COLUMNS;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresRefundStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, Refund refund) {
        return jdbi.withHandle(handle -> bind(handle.createUpdate(INSERT), tenant, refund)
                        .bind("charge", refund.charge())
                        .bind("gateway", refund.gateway().value())
                        .bind("paymentRef", refund.paymentRef())
                        .bind("amount", refund.amount().minorUnits())
                        .bind("currency", refund.amount().currency().value())
                        .bind("ours", refund.ours())
                        .bind("createdAt", refund.createdAt())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Refund> find(TenantId tenant, RefundId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "r.id = :id")
                .bind("tenant", tenant)
                .bind("id", id)
                .map(PostgresRefundStore::row)
                .findOne());
    }

    @Override
    public Optional<Refund> findByRef(TenantId tenant, GatewayId gateway, String ref) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "r.gateway = :gateway and r.ref = :ref")
                .bind("tenant", tenant)
                .bind("gateway", gateway.value())
                .bind("ref", ref)
                .map(PostgresRefundStore::row)
                .findOne());
    }

    @Override
    public List<Refund> ofCharge(TenantId tenant, ChargeId charge) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "r.charge = :charge order by r.created_at, r.id")
                .bind("tenant", tenant)
                .bind("charge", charge)
                .map(PostgresRefundStore::row)
                .list());
    }

    @Override
    public boolean replace(TenantId tenant, Refund next) {
        return jdbi.withHandle(
                handle -> bind(handle.createUpdate(REPLACE), tenant, next).execute() == 1);
    }

    @Override
    public List<Refund> claimDue(TenantId tenant, Instant now, Instant createdBefore, Lease lease, int limit) {
        List<Refund> claimed =
                jdbi.withHandle(handle -> Columns.bindLease(handle.createQuery(CLAIM), Optional.of(lease))
                        .bind("tenant", tenant)
                        .bind("now", now)
                        .bind("createdBefore", createdBefore)
                        .bind("limit", limit)
                        .map(PostgresRefundStore::row)
                        .list());
        return claimed.stream().sorted(Comparator.comparing(Refund::createdAt)).toList();
    }

    private static Update bind(Update statement, TenantId tenant, Refund refund) {
        return Columns.bindLease(statement, refund.lease())
                .bind("tenant", tenant)
                .bind("id", refund.id())
                .bind("state", refund.state().name())
                .bind("ref", refund.ref().orElse(null))
                .bind("failure", refund.failure().map(GatewayCode::raw).orElse(null))
                .bind("lookAt", refund.lookAt())
                .bind("looks", refund.looks())
                .bind("version", refund.version());
    }

    private static Refund row(ResultSet row, StatementContext context) throws SQLException {
        return new Refund(
                new RefundId(Columns.uuid(row, "id")),
                new ChargeId(Columns.uuid(row, "charge")),
                new GatewayId(row.getString("gateway")),
                row.getString("payment_ref"),
                Columns.money(row, "amount"),
                RefundState.valueOf(row.getString("state")),
                Columns.optionalText(row, "ref"),
                Columns.optionalText(row, "failure").map(GatewayCode::new),
                row.getBoolean("ours"),
                Columns.instant(row, "created_at"),
                Columns.lease(row),
                Columns.instant(row, "look_at"),
                row.getInt("looks"),
                row.getLong("version"));
    }
}
