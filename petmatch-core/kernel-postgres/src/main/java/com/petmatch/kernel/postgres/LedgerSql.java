package com.petmatch.kernel.postgres;

/** The statements of the ledger that post; {@link LedgerReadSql} has those that read. */
final class LedgerSql {

    static final String OPEN = """
            insert into petmatch_kernel.ledger_account (tenant, account, chart, rule, unit)
            values (:tenant, :account, :chart, :rule, :unit)
            on conflict (tenant, account) do nothing
            """;

    /**
     * A whole batch of transactions in one round trip, when no account of it must be guarded: claims the keys, writes the
     * postings of those that were free, and one delta row for each account. Rows of the answer: 0 = posted transaction,
     * 1 = slot that cannot be posted to, 2 = nothing done because an account is non-negative or a chart is chained.
     */
    static final String POST_FREE = """
            with tx as materialized (
                select given.place, given.chart, given.key, given.at::timestamptz as at, given.cause,
                       nextval('petmatch_kernel.ledger_position') as position
                from unnest(:chart, :key, :at, :cause) with ordinality as given (chart, key, at, cause, place)),
            slot as materialized (
                select given.place, given.unit, account.number, account.rule, account.unit as only_unit
                from unnest(:slotAccount, :slotUnit) with ordinality as given (account, unit, place)
                left join petmatch_kernel.ledger_account account
                    on account.tenant = :tenant and account.account = given.account),
            line as materialized (
                select * from unnest(:lineTx, :lineNumber, :lineSlot, :lineUnits) as given (tx, number, slot, units)),
            guarded as materialized (
                select exists (select 1 from slot where slot.rule = 1)
                    or exists (
                        select 1 from petmatch_kernel.ledger_chain chain
                        where chain.tenant = :tenant and chain.chart = any(:chart)) as yes),
            refused as materialized (
                select distinct line.tx
                from line join slot on slot.place = line.slot
                where slot.number is null or slot.only_unit <> slot.unit),
            posted as (
                insert into petmatch_kernel.ledger_transaction (tenant, chart, key, position, at, cause)
                select :tenant, tx.chart, tx.key, tx.position, tx.at, tx.cause
                from tx
                where not (select yes from guarded)
                  and not exists (select 1 from refused where refused.tx = tx.place)
                order by tx.chart, tx.key
                on conflict (tenant, chart, key) do nothing
                returning position),
            booked as materialized (
                select tx.position, tx.at, line.number, line.units, slot.number as account, slot.unit
                from posted
                join tx on tx.position = posted.position
                join line on line.tx = tx.place
                join slot on slot.place = line.slot),
            written as (
                insert into petmatch_kernel.ledger_posting (tenant, position, at, account, unit, units)
                select :tenant, (booked.position << 10) + booked.number, booked.at, booked.account, booked.unit, booked.units
                from booked),
            added as (
                insert into petmatch_kernel.ledger_delta (tenant, account, unit, units)
                select :tenant, booked.account, booked.unit, sum(booked.units)::bigint
                from booked
                group by booked.account, booked.unit
                having sum(booked.units) <> 0)
            select 0 as kind, tx.place as place, null::text as only_unit
            from posted join tx on tx.position = posted.position
            union all
            select 1, slot.place, case when slot.number is not null then slot.only_unit end
            from slot where slot.number is null or slot.only_unit <> slot.unit
            union all
            select 2, 0, null from guarded where yes
            """;

    static final String SLOTS = """
            select given.place, account.number, account.rule, account.unit as only_unit
            from unnest(:slotAccount, :slotUnit) with ordinality as given (account, unit, place)
            left join petmatch_kernel.ledger_account account
                on account.tenant = :tenant and account.account = given.account
            order by given.place
            """;

    static final String LOCK_CHAINS = """
            select chain.chart, chain.head
            from petmatch_kernel.ledger_chain chain
            where chain.tenant = :tenant and chain.chart = any(:chart)
            order by chain.chart
            for update
            """;

    static final String ADD_BALANCES = """
            insert into petmatch_kernel.ledger_balance (tenant, account, unit, units)
            select :tenant, wanted.account, wanted.unit, 0
            from unnest(:account, :unit) as wanted (account, unit)
            order by wanted.account, wanted.unit
            on conflict (tenant, account, unit) do nothing
            """;

    /** In one order everywhere, so that two batches never wait for each other in a ring. */
    static final String LOCK_BALANCES = """
            select balance.account, balance.unit, balance.units, balance.held
            from petmatch_kernel.ledger_balance balance
            join unnest(:account, :unit) as wanted (account, unit)
                on wanted.account = balance.account and wanted.unit = balance.unit
            where balance.tenant = :tenant
            order by balance.account, balance.unit
            for update of balance
            """;

    /** Claims the keys of the given transactions; what comes back was free. */
    static final String CLAIM = """
            with tx as materialized (
                select given.place, given.chart, given.key, given.at::timestamptz as at, given.cause,
                       nextval('petmatch_kernel.ledger_position') as position
                from unnest(:chart, :key, :at, :cause) with ordinality as given (chart, key, at, cause, place)),
            claimed as (
                insert into petmatch_kernel.ledger_transaction (tenant, chart, key, position, at, cause)
                select :tenant, tx.chart, tx.key, tx.position, tx.at, tx.cause
                from tx
                order by tx.chart, tx.key
                on conflict (tenant, chart, key) do nothing
                returning position)
            select tx.place, tx.position
            from claimed join tx on tx.position = claimed.position
            """;

    /** Writes what was decided about claimed transactions, and gives up the keys of those that were refused. */
    static final String WRITE = """
            with written as (
                insert into petmatch_kernel.ledger_posting (tenant, position, at, account, unit, units)
                select :tenant, line.position, line.at::timestamptz, line.account, line.unit, line.units
                from unnest(:position, :at, :account, :unit, :units) as line (position, at, account, unit, units)),
            added as (
                insert into petmatch_kernel.ledger_delta (tenant, account, unit, units)
                select :tenant, delta.account, delta.unit, delta.units
                from unnest(:deltaAccount, :deltaUnit, :deltaUnits) as delta (account, unit, units)),
            moved as (
                update petmatch_kernel.ledger_balance balance
                set units = next.units
                from unnest(:balanceAccount, :balanceUnit, :balanceUnits) as next (account, unit, units)
                where balance.tenant = :tenant and balance.account = next.account and balance.unit = next.unit),
            dropped as (
                delete from petmatch_kernel.ledger_transaction refused
                using unnest(:refusedChart, :refusedKey) as given (chart, key)
                where refused.tenant = :tenant and refused.chart = given.chart and refused.key = given.key)
            select 1
            """;

    static final String LINK = """
            with linked as (
                update petmatch_kernel.ledger_transaction entry
                set hash = link.hash
                from unnest(:chart, :key, :hash) as link (chart, key, hash)
                where entry.tenant = :tenant and entry.chart = link.chart and entry.key = link.key),
            moved as (
                update petmatch_kernel.ledger_chain chain
                set head = next.head
                from unnest(:headChart, :head) as next (chart, head)
                where chain.tenant = :tenant and chain.chart = next.chart)
            select 1
            """;

    static final String START_CHAIN = """
            insert into petmatch_kernel.ledger_chain (tenant, chart, head)
            select :tenant, :chart, :head
            where not exists (
                select 1 from petmatch_kernel.ledger_transaction where tenant = :tenant and chart = :chart)
            on conflict (tenant, chart) do nothing
            """;

    static final String HAS_CHAIN = """
            select count(*) from petmatch_kernel.ledger_chain where tenant = :tenant and chart = :chart
            """;

    /** Takes rows that no other worker is taking; a reader sees them either as deltas or in the balance, never in both. */
    static final String FOLD = """
            with gone as (
                delete from petmatch_kernel.ledger_delta
                where ctid = any(array(
                    select ctid from petmatch_kernel.ledger_delta limit :limit for update skip locked))
                returning tenant, account, unit, units),
            folded as (
                insert into petmatch_kernel.ledger_balance as balance (tenant, account, unit, units)
                select tenant, account, unit, sum(units)::bigint
                from gone
                group by tenant, account, unit
                order by tenant, account, unit
                on conflict (tenant, account, unit) do update set units = balance.units + excluded.units)
            select count(*) from gone
            """;

    static final String HOLD = """
            insert into petmatch_kernel.ledger_hold (tenant, chart, key, account, unit, units, at, cause, state)
            values (:tenant, :chart, :key, :account, :unit, :units, :at, :cause, 'OPEN')
            on conflict (tenant, chart, key) do nothing
            """;

    static final String END_HOLD = """
            update petmatch_kernel.ledger_hold
            set state = :state, settled_by = :settledBy
            where tenant = :tenant and chart = :chart and key = :key
            """;

    static final String RESERVE = """
            update petmatch_kernel.ledger_balance balance
            set held = balance.held + :units
            from petmatch_kernel.ledger_account account
            where account.tenant = :tenant and account.account = :account
              and balance.tenant = :tenant and balance.account = account.number and balance.unit = :unit
            """;

    private LedgerSql() {}
}
