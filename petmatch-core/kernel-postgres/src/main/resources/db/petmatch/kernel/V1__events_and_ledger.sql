-- Outbox ---------------------------------------------------------------------------------------------------------

create table petmatch_kernel.outbox (
    seq               bigint generated always as identity primary key,
    event_id          uuid        not null unique,
    tenant            uuid        not null,
    partition         smallint    not null check (partition between 0 and 15),
    aggregate_type    text        not null check (length(aggregate_type) between 1 and 64),
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null,
    type              text        not null,
    schema_version    integer     not null,
    occurred_at       timestamptz not null,
    payload           jsonb       not null,
    consent_version   integer     not null,
    attempts          integer     not null default 0,
    next_attempt_at   timestamptz not null default '-infinity',
    parked_at         timestamptz,
    last_failure      text        check (length(last_failure) <= 500),
    published_at      timestamptz
);

create index outbox_unpublished on petmatch_kernel.outbox (partition, seq) where published_at is null;

-- Rows that failed at least once: few, and looked up for each row behind them.
create index outbox_failing on petmatch_kernel.outbox (aggregate_id, aggregate_type, tenant, seq)
    where published_at is null and attempts > 0;

create table petmatch_kernel.outbox_lease (
    partition    smallint    primary key check (partition between 0 and 15),
    token        bigint      not null default 0,
    leased_at    timestamptz not null default '-infinity',
    leased_until timestamptz not null default '-infinity'
);

insert into petmatch_kernel.outbox_lease (partition)
select generate_series(0, 15);

create table petmatch_kernel.consumed (
    tenant      uuid        not null,
    consumer    text        not null,
    event_id    uuid        not null,
    consumed_at timestamptz not null default now(),
    primary key (tenant, consumer, event_id)
);

create index consumed_by_age on petmatch_kernel.consumed using brin (consumed_at);

-- Ledger ---------------------------------------------------------------------------------------------------------

-- rule: 0 free, 1 non-negative; unit: null when the account counts each unit apart.
create table petmatch_kernel.ledger_account (
    tenant  uuid     not null,
    account text     not null,
    number  bigint   generated always as identity,
    chart   text     not null,
    rule    smallint not null check (rule in (0, 1)),
    unit    text,
    primary key (tenant, account),
    unique (tenant, number)
);

create sequence petmatch_kernel.ledger_position cache 1;

-- One row per transaction for ever, not partitioned: a key is unique over all months.
create table petmatch_kernel.ledger_transaction (
    tenant   uuid        not null,
    chart    text        not null,
    key      text        not null,
    position bigint      not null,
    at       timestamptz not null,
    cause    text        not null,
    hash     text,
    primary key (tenant, chart, key)
);

create unique index ledger_transaction_journal on petmatch_kernel.ledger_transaction (tenant, chart, position);

-- A posting's position is its transaction's shifted by ten bits, plus its line.
create table petmatch_kernel.ledger_posting (
    tenant   uuid        not null,
    position bigint      not null,
    at       timestamptz not null,
    account  bigint      not null,
    unit     text        not null,
    units    bigint      not null check (units <> 0),
    primary key (tenant, position, at)
) partition by range (at);

create index ledger_posting_statement on petmatch_kernel.ledger_posting (tenant, account, unit, position) include (units);

-- Catches what no month was made for in time; stays empty when the host makes months ahead.
create table petmatch_kernel.ledger_posting_rest partition of petmatch_kernel.ledger_posting default;

create table petmatch_kernel.ledger_balance (
    tenant  uuid   not null,
    account bigint not null,
    unit    text   not null,
    units   bigint not null,
    held    bigint not null default 0 check (held >= 0),
    primary key (tenant, account, unit)
) with (fillfactor = 70);

-- What hot accounts appended and nobody has summed yet.
create table petmatch_kernel.ledger_delta (
    tenant  uuid   not null,
    account bigint not null,
    unit    text   not null,
    units   bigint not null
) with (autovacuum_vacuum_scale_factor = 0.02);

create index ledger_delta_account on petmatch_kernel.ledger_delta (tenant, account, unit) include (units);

create table petmatch_kernel.ledger_hold (
    tenant     uuid        not null,
    chart      text        not null,
    key        text        not null,
    account    text        not null,
    unit       text        not null,
    units      bigint      not null check (units > 0),
    at         timestamptz not null,
    cause      text        not null,
    state      text        not null check (state in ('OPEN', 'POSTED', 'VOIDED')),
    settled_by text,
    primary key (tenant, chart, key)
);

create table petmatch_kernel.ledger_chain (
    tenant uuid not null,
    chart  text not null,
    head   text not null,
    primary key (tenant, chart)
);

-- Makes the partition of a month; false when it is there.
create function petmatch_kernel.ledger_add_month(month date) returns boolean
    language plpgsql
as
$$
declare
    first date := date_trunc('month', month)::date;
    name  text := 'ledger_posting_' || to_char(first, 'YYYYMM');
begin
    if to_regclass('petmatch_kernel.' || name) is not null then
        return false;
    end if;
    execute format(
        'create table petmatch_kernel.%I partition of petmatch_kernel.ledger_posting for values from (%L) to (%L)',
        name,
        to_char(first, 'YYYY-MM-DD') || ' 00:00:00+00',
        to_char(first + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
    execute format('alter table petmatch_kernel.%I enable row level security', name);
    execute format(
        'create policy tenant_wall on petmatch_kernel.%I using (tenant = petmatch_kernel.current_tenant())', name);
    return true;
end
$$;

-- Tenants --------------------------------------------------------------------------------------------------------

-- The tenant that the unit of work has set for this transaction; null, which equals nothing, when it has set none.
create function petmatch_kernel.current_tenant() returns uuid
    language sql
    stable parallel safe
as
$$
select nullif(current_setting('petmatch.tenant', true), '')::uuid
$$;

-- The owner of the schema, who runs relay, fold and migrations, is not bound; a role that the application connects as is.
alter table petmatch_kernel.outbox enable row level security;
create policy tenant_wall on petmatch_kernel.outbox using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.consumed enable row level security;
create policy tenant_wall on petmatch_kernel.consumed using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_account enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_account using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_transaction enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_transaction using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_posting enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_posting using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_posting_rest enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_posting_rest using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_balance enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_balance using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_delta enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_delta using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_hold enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_hold using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_kernel.ledger_chain enable row level security;
create policy tenant_wall on petmatch_kernel.ledger_chain using (tenant = petmatch_kernel.current_tenant());
