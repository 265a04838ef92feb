package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.commission.Reversal;
import com.petmatch.affiliate.commission.ReversalCause;
import com.petmatch.affiliate.commission.ReversalId;
import com.petmatch.affiliate.commission.ReversalRecord;
import com.petmatch.affiliate.commission.ReversalState;
import com.petmatch.affiliate.commission.ReversalStore;
import com.petmatch.affiliate.commission.SaleKey;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reversals on PostgreSQL. Safe for concurrent use. */
final class PostgresReversalStore implements ReversalStore {

    private static final String INSERT = """
            insert into petmatch_affiliate.reversal
                (tenant, program, kind, order_id, role, reversal, cause, currency, base, occurred_at, fingerprint, state,
                reason, clawback, recorded_at, version)
            values (:tenant, :program, :kind, :order, :role, :reversal, :cause, :currency, :base, :occurredAt,
                :fingerprint, :state, :reason, :clawback, :recordedAt, :version)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update petmatch_affiliate.reversal
            set state = :state, reason = :reason, clawback = :clawback, version = :version
            where tenant = :tenant and program = :program and reversal = :reversal and version = :version - 1
            """;
    private static final String FIND = """
            select * from petmatch_affiliate.reversal
            where tenant = :tenant and program = :program and reversal = :reversal
            """;
    private static final String PARKED_FOR = """
            select * from petmatch_affiliate.reversal
            where tenant = :tenant and program = :program and kind = :kind and order_id = :order and role = :role
                and state = 'PARKED'
            order by recorded_at, reversal collate "C"
            """;
    private static final String PARKED = """
            select * from petmatch_affiliate.reversal
            where tenant = :tenant and state = 'PARKED'
            order by recorded_at, reversal collate "C" limit :limit
            """;

    private final Jdbi jdbi;

    PostgresReversalStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean insert(TenantId tenant, ReversalRecord row) {
        Reversal reversal = row.reversal();
        return jdbi.withHandle(handle -> CommissionRow.bindKey(handle.createUpdate(INSERT), tenant, reversal.sale())
                        .bind("reversal", reversal.id().value())
                        .bind("cause", reversal.cause().name())
                        .bind("currency", reversal.base().currency().value())
                        .bind("base", reversal.base().minorUnits())
                        .bind("occurredAt", reversal.occurredAt())
                        .bind("fingerprint", row.fingerprint())
                        .bind("state", row.state().name())
                        .bind("reason", row.reason().value())
                        .bind("clawback", row.clawback().minorUnits())
                        .bind("recordedAt", row.recordedAt())
                        .bind("version", row.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean update(TenantId tenant, ReversalRecord next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("program", next.reversal().sale().program())
                        .bind("reversal", next.reversal().id().value())
                        .bind("state", next.state().name())
                        .bind("reason", next.reason().value())
                        .bind("clawback", next.clawback().minorUnits())
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public Optional<ReversalRecord> find(TenantId tenant, ProgramId program, ReversalId id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("program", program)
                .bind("reversal", id.value())
                .map((row, context) -> reversal(row))
                .findOne());
    }

    @Override
    public List<ReversalRecord> parked(TenantId tenant, SaleKey sale) {
        return jdbi.withHandle(handle -> CommissionRow.bindKey(handle.createQuery(PARKED_FOR), tenant, sale)
                .map((row, context) -> reversal(row))
                .list());
    }

    @Override
    public List<ReversalRecord> parked(TenantId tenant, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(PARKED)
                .bind("tenant", tenant)
                .bind("limit", limit)
                .map((row, context) -> reversal(row))
                .list());
    }

    private static ReversalRecord reversal(ResultSet row) throws SQLException {
        Reversal reversal = new Reversal(
                CommissionRow.key(row),
                new ReversalId(row.getString("reversal")),
                ReversalCause.valueOf(row.getString("cause")),
                Columns.money(row, "base"),
                Columns.instant(row, "occurred_at"));
        return new ReversalRecord(
                reversal,
                row.getString("fingerprint"),
                ReversalState.valueOf(row.getString("state")),
                ErrorCode.of(row.getString("reason")),
                Columns.money(row, "clawback"),
                Columns.instant(row, "recorded_at"),
                row.getLong("version"));
    }
}
