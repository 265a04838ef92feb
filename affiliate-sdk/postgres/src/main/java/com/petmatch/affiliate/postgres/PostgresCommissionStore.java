package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.CommissionStore;
import com.petmatch.affiliate.commission.SaleKey;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Decided sales on PostgreSQL. Safe for concurrent use. */
final class PostgresCommissionStore implements CommissionStore {

    // Waits for the row while another open transaction has it; a rollback gives the turn back unused.
    private static final String TAKE_TURN = """
            insert into petmatch_affiliate.partner_turn as t (tenant, program, partner, turn)
            values (:tenant, :program, :partner, 1)
            on conflict (tenant, program, partner) do update set turn = t.turn + 1
            """;
    private static final String INSERT = """
            insert into petmatch_affiliate.commission
                (tenant, program, kind, order_id, role, commission, customer, partner, plan_id, occurred_at, recorded_at,
                hold_until, fingerprint, state, reason, currency, base, remaining, kept, explanation, version)
            values (:tenant, :program, :kind, :order, :role, :commission, :customer, cast(:partner as uuid), :plan, :occurredAt,
                :recordedAt, :holdUntil, :fingerprint, :state, :reason, :currency, :base, :remaining, :kept,
                :explanation, :version)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update petmatch_affiliate.commission
            set state = :state, reason = :reason, remaining = :remaining, kept = :kept, version = :version
            where tenant = :tenant and program = :program and kind = :kind and order_id = :order and role = :role
                and version = :version - 1
            """;
    private static final String FIND = """
            select * from petmatch_affiliate.commission
            where tenant = :tenant and program = :program and kind = :kind and order_id = :order and role = :role
            """;
    // Byte order, as String.compareTo orders the ASCII of an order id.
    private static final String OF_PARTNER = """
            select * from petmatch_affiliate.commission
            where tenant = :tenant and program = :program and partner = :partner
                and occurred_at >= :from and occurred_at < :until
            order by occurred_at, order_id collate "C"
            """;
    private static final String OF_CUSTOMER = """
            select * from petmatch_affiliate.commission
            where tenant = :tenant and program = :program and customer = :customer
                and state in ('PENDING', 'HELD', 'AVAILABLE')
            order by occurred_at, order_id collate "C"
            """;
    private static final String MATURING = """
            select * from petmatch_affiliate.commission
            where tenant = :tenant and state = 'PENDING' and hold_until <= :cutoff
            order by hold_until, commission limit :limit
            """;

    private final Jdbi jdbi;

    PostgresCommissionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void takeTurn(TenantId tenant, ProgramId program, PartnerId partner) {
        jdbi.useHandle(handle -> handle.createUpdate(TAKE_TURN)
                .bind("tenant", tenant)
                .bind("program", program)
                .bind("partner", partner)
                .execute());
    }

    @Override
    public boolean insert(TenantId tenant, Commission commission) {
        return jdbi.withHandle(handle -> CommissionRow.bind(handle.createUpdate(INSERT), tenant, commission)
                        .execute()
                == 1);
    }

    @Override
    public boolean update(TenantId tenant, Commission next) {
        return jdbi.withHandle(handle -> CommissionRow.bindChange(handle.createUpdate(UPDATE), tenant, next)
                        .execute()
                == 1);
    }

    @Override
    public Optional<Commission> find(TenantId tenant, SaleKey key) {
        return jdbi.withHandle(handle -> CommissionRow.bindKey(handle.createQuery(FIND), tenant, key)
                .map((row, context) -> CommissionRow.read(row))
                .findOne());
    }

    @Override
    public List<Commission> ofPartner(
            TenantId tenant, ProgramId program, PartnerId partner, Instant from, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PARTNER)
                .bind("tenant", tenant)
                .bind("program", program)
                .bind("partner", partner)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> CommissionRow.read(row))
                .list());
    }

    @Override
    public List<Commission> ofCustomer(TenantId tenant, ProgramId program, SubjectId customer) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CUSTOMER)
                .bind("tenant", tenant)
                .bind("program", program)
                .bind("customer", customer)
                .map((row, context) -> CommissionRow.read(row))
                .list());
    }

    @Override
    public List<Commission> maturing(TenantId tenant, Instant cutoff, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(MATURING)
                .bind("tenant", tenant)
                .bind("cutoff", cutoff)
                .bind("limit", limit)
                .map((row, context) -> CommissionRow.read(row))
                .list());
    }
}
