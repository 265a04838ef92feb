package com.petmatch.kernel.postgres;

/** The statements of the ledger that read. */
final class LedgerReadSql {

    static final String ACCOUNT = """
            select number, rule, unit from petmatch_kernel.ledger_account where tenant = :tenant and account = :account
            """;

    private static final String POSTINGS = """
            join petmatch_kernel.ledger_posting posting
                on posting.tenant = :tenant
                and posting.at = entry.at
                and posting.position >= entry.position << 10
                and posting.position < (entry.position + 1) << 10
            join petmatch_kernel.ledger_account account
                on account.tenant = :tenant and account.number = posting.account
            order by posting.position
            """;

    private static final String ENTRY = """
            select entry.position, entry.key, entry.at, entry.cause, entry.hash,
                   account.account, posting.unit, posting.units
            """;

    static final String BY_KEYS = ENTRY + """
            from unnest(:chart, :key) as wanted (chart, key)
            join petmatch_kernel.ledger_transaction entry
                on entry.tenant = :tenant and entry.chart = wanted.chart and entry.key = wanted.key
            """ + POSTINGS;

    static final String JOURNAL = ENTRY + """
            from (
                select *
                from petmatch_kernel.ledger_transaction
                where tenant = :tenant and chart = :chart and position > :after
                order by position
                limit :limit) entry
            """ + POSTINGS;

    static final String BALANCE = """
            select coalesce(sum(part.units), 0)::bigint as units, coalesce(sum(part.held), 0)::bigint as held
            from petmatch_kernel.ledger_account account
            cross join lateral (
                select balance.units, balance.held
                from petmatch_kernel.ledger_balance balance
                where balance.tenant = :tenant and balance.account = account.number and balance.unit = :unit
                union all
                select sum(delta.units)::bigint, 0
                from petmatch_kernel.ledger_delta delta
                where delta.tenant = :tenant and delta.account = account.number and delta.unit = :unit) part
            where account.tenant = :tenant and account.account = :account
            """;

    static final String TRIAL_BALANCE = """
            select account.account, part.unit, sum(part.units)::bigint as units, sum(part.held)::bigint as held
            from (
                select account, unit, units, held
                from petmatch_kernel.ledger_balance
                where tenant = :tenant
                union all
                select account, unit, units, 0
                from petmatch_kernel.ledger_delta
                where tenant = :tenant) part
            join petmatch_kernel.ledger_account account
                on account.tenant = :tenant and account.number = part.account
            where account.chart = :chart
            group by account.account, part.unit
            having sum(part.units) <> 0 or sum(part.held) <> 0
            order by account.account collate "C", part.unit collate "C"
            """;

    /** One statement, so that the opening balance and the lines are of the same moment. */
    static final String STATEMENT = """
            with owner as (
                select number from petmatch_kernel.ledger_account where tenant = :tenant and account = :account),
            opening as (
                select coalesce(sum(units), 0)::bigint as opening
                from petmatch_kernel.ledger_posting
                where tenant = :tenant and account = (select number from owner) and unit = :unit and position <= :after),
            page as (
                select position, units
                from petmatch_kernel.ledger_posting
                where tenant = :tenant and account = (select number from owner) and unit = :unit and position > :after
                order by position
                limit :limit)
            select opening.opening, page.position, page.units, entry.key, entry.at, entry.cause
            from opening
            left join page on true
            left join petmatch_kernel.ledger_transaction entry
                on entry.tenant = :tenant and entry.chart = :chart and entry.position = page.position >> 10
            order by page.position
            """;

    static final String HOLD = """
            select account, unit, units, at, cause, state, settled_by
            from petmatch_kernel.ledger_hold
            where tenant = :tenant and chart = :chart and key = :key
            """;

    static final String HOLD_LOCKED = HOLD + " for update";

    private LedgerReadSql() {}
}
