package com.petmatch.kernel.postgres;

/** The statements of the outbox. */
final class OutboxSql {

    static final String APPEND = """
            insert into petmatch_kernel.outbox (
                event_id, tenant, partition, aggregate_type, aggregate_id, aggregate_version,
                type, schema_version, occurred_at, payload, consent_version)
            select event_id, tenant, partition, aggregate_type, aggregate_id, aggregate_version,
                   type, schema_version, occurred_at::timestamptz, payload::jsonb, consent_version
            from unnest(
                :eventId, :tenant, :partition, :aggregateType, :aggregateId, :aggregateVersion,
                :type, :schemaVersion, :occurredAt, :payload, :consentVersion) with ordinality as row (
                event_id, tenant, partition, aggregate_type, aggregate_id, aggregate_version,
                type, schema_version, occurred_at, payload, consent_version, place)
            order by place
            on conflict (event_id) do nothing
            """;

    /** The same for one event, as nearly all are: spares the server eleven arrays. */
    static final String APPEND_ONE = """
            insert into petmatch_kernel.outbox (
                event_id, tenant, partition, aggregate_type, aggregate_id, aggregate_version,
                type, schema_version, occurred_at, payload, consent_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (event_id) do nothing
            """;

    static final String NOTIFY = "select pg_notify('petmatch_outbox', '')";

    // Not ready: a row that backs off or is parked, and a row behind such a one of its aggregate.
    private static final String READY = """
            row.published_at is null
                  and row.parked_at is null
                  and row.next_attempt_at <= :now
                  and not exists (
                      select 1
                      from petmatch_kernel.outbox earlier
                      where earlier.aggregate_id = row.aggregate_id
                        and earlier.aggregate_type = row.aggregate_type
                        and earlier.tenant = row.tenant
                        and earlier.seq < row.seq
                        and earlier.published_at is null
                        and earlier.attempts > 0
                        and (earlier.parked_at is not null or earlier.next_attempt_at > :now))
            """;

    static final String LEASE = """
            update petmatch_kernel.outbox_lease taken
            set token = taken.token + 1, leased_at = :now, leased_until = :until
            where taken.partition = (
                select free.partition
                from petmatch_kernel.outbox_lease free
                where free.leased_until <= :now
                  and exists (
                      select 1 from petmatch_kernel.outbox row where row.partition = free.partition and %s)
                order by free.leased_at, free.partition
                limit 1
                for update of free skip locked)
            returning taken.partition, taken.token
            """.formatted(READY);

    private static final String COLUMNS = """
            row.seq, row.event_id, row.tenant, row.aggregate_type, row.aggregate_id, row.aggregate_version,
            row.type, row.schema_version, row.occurred_at, row.payload::text as payload, row.consent_version,
            row.attempts, row.parked_at, row.last_failure
            """;

    static final String READ = """
            select %s
            from petmatch_kernel.outbox row
            where row.partition = :partition and %s
            order by row.seq
            limit :limit
            """.formatted(COLUMNS, READY);

    static final String SETTLE = """
            with held as (
                update petmatch_kernel.outbox_lease
                set leased_until = :freeFrom
                where partition = :partition and token = :token
                returning partition),
            published as (
                update petmatch_kernel.outbox
                set published_at = :at
                where seq = any(:published) and exists (select 1 from held)),
            failed as (
                update petmatch_kernel.outbox row
                set attempts = mark.attempts,
                    next_attempt_at = mark.next_attempt_at::timestamptz,
                    parked_at = case when mark.parked = 1 then cast(:at as timestamptz) end,
                    last_failure = mark.reason
                from unnest(:failed, :attempts, :nextAttemptAt, :parked, :reason)
                    as mark (seq, attempts, next_attempt_at, parked, reason)
                where row.seq = mark.seq and exists (select 1 from held))
            select count(*) from held
            """;

    static final String TAKE_OVER = """
            update petmatch_kernel.outbox_lease
            set token = token + 1, leased_until = :now
            where leased_until > :now
            """;

    static final String PARKED = """
            select %s
            from petmatch_kernel.outbox row
            where row.parked_at is not null and row.published_at is null and row.attempts > 0
            order by row.seq
            limit :limit
            """.formatted(COLUMNS);

    static final String REPLAY = """
            update petmatch_kernel.outbox
            set attempts = 0, next_attempt_at = :now, parked_at = null
            where event_id = :event and published_at is null
            """;

    static final String PURGE = """
            delete from petmatch_kernel.outbox
            where seq in (
                select seq from petmatch_kernel.outbox
                where published_at < :before
                order by seq
                limit :limit
                for update skip locked)
            """;

    static final String STATUS = """
            select count(*) as pending,
                   count(parked_at) as parked,
                   min(occurred_at) filter (where parked_at is null) as oldest
            from petmatch_kernel.outbox
            where published_at is null
            """;

    private OutboxSql() {}
}
