-- Programmes and partners ----------------------------------------------------------------------------------------

create table petmatch_affiliate.program (
    tenant  uuid   not null,
    program uuid   not null,
    name    text   not null,
    home    text   not null,
    origins text[] not null,
    primary key (tenant, program)
);

create table petmatch_affiliate.plan_version (
    tenant     uuid        not null,
    program    uuid        not null,
    valid_from timestamptz not null,
    plan_id    text        not null check (length(plan_id) = 64),
    plan       text        not null,
    primary key (tenant, program, valid_from)
);

create table petmatch_affiliate.partner (
    tenant    uuid        not null,
    partner   uuid        not null,
    owner     uuid        not null,
    joined_at timestamptz not null,
    primary key (tenant, partner),
    unique (tenant, owner)
);

create table petmatch_affiliate.enrolment (
    tenant    uuid   not null,
    partner   uuid   not null,
    program   uuid   not null,
    enrolment uuid   not null,
    version   bigint not null,
    primary key (tenant, partner, program)
);

create table petmatch_affiliate.enrolment_state (
    tenant    uuid        not null,
    enrolment uuid        not null,
    position  integer     not null,
    state     text        not null,
    since     timestamptz not null,
    primary key (tenant, enrolment, position)
);

-- Links and clicks -----------------------------------------------------------------------------------------------

create table petmatch_affiliate.link (
    tenant     uuid        not null,
    code       text        not null check (length(code) = 12),
    link       uuid        not null,
    partner    uuid        not null,
    program    uuid        not null,
    target     text        not null check (length(target) <= 2048),
    created_at timestamptz not null,
    primary key (tenant, code)
);

create index link_by_partner on petmatch_affiliate.link (tenant, partner, created_at);

create table petmatch_affiliate.touch (
    tenant  uuid        not null,
    touch   uuid        not null,
    click   text,
    link    uuid        not null,
    partner uuid        not null,
    program uuid        not null,
    visitor bigint      not null,
    at      timestamptz not null,
    consent text        not null,
    stuffed boolean     not null,
    primary key (tenant, touch)
);

create unique index touch_by_click on petmatch_affiliate.touch (tenant, click) where click is not null;

create index touch_by_partner on petmatch_affiliate.touch (tenant, partner, at) where not stuffed;

-- The newest counted touch of a visitor on a link; decides about repeats in one statement.
create table petmatch_affiliate.visit (
    tenant  uuid        not null,
    visitor bigint      not null,
    link    uuid        not null,
    touch   uuid        not null,
    at      timestamptz not null,
    primary key (tenant, visitor, link)
);

-- Attribution ----------------------------------------------------------------------------------------------------

create table petmatch_affiliate.binding (
    tenant     uuid        not null,
    program    uuid        not null,
    customer   uuid        not null,
    partner    uuid        not null,
    click      text        not null,
    clicked_at timestamptz not null,
    bound_at   timestamptz not null,
    version    bigint      not null,
    primary key (tenant, program, customer)
);

create index binding_by_partner on petmatch_affiliate.binding (tenant, partner, bound_at);

-- Commissions ----------------------------------------------------------------------------------------------------

-- One row per partner and programme that a deciding transaction locks; it holds no amount.
create table petmatch_affiliate.partner_turn (
    tenant  uuid   not null,
    program uuid   not null,
    partner uuid   not null,
    turn    bigint not null,
    primary key (tenant, program, partner)
);

create table petmatch_affiliate.commission (
    tenant      uuid        not null,
    program     uuid        not null,
    kind        text        not null,
    order_id    text        not null,
    role        text        not null,
    commission  uuid        not null,
    customer    uuid        not null,
    partner     uuid,
    plan_id     text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    hold_until  timestamptz not null,
    fingerprint text        not null check (length(fingerprint) = 64),
    state       text        not null,
    reason      text        not null,
    currency    text        not null,
    base        bigint      not null check (base >= 0),
    remaining   bigint      not null check (remaining between 0 and base),
    kept        bigint      not null check (kept >= 0),
    explanation text        not null,
    version     bigint      not null,
    primary key (tenant, program, kind, order_id, role),
    check (partner is not null or state = 'UNATTRIBUTED')
);

create index commission_by_partner on petmatch_affiliate.commission (tenant, program, partner, occurred_at);

create index commission_by_customer on petmatch_affiliate.commission (tenant, program, customer)
    where state in ('PENDING', 'HELD', 'AVAILABLE');

create index commission_maturing on petmatch_affiliate.commission (tenant, hold_until) where state = 'PENDING';

create table petmatch_affiliate.reversal (
    tenant      uuid        not null,
    program     uuid        not null,
    reversal    text        not null,
    kind        text        not null,
    order_id    text        not null,
    role        text        not null,
    cause       text        not null,
    currency    text        not null,
    base        bigint      not null check (base > 0),
    occurred_at timestamptz not null,
    fingerprint text        not null check (length(fingerprint) = 64),
    state       text        not null,
    reason      text        not null,
    clawback    bigint      not null,
    recorded_at timestamptz not null,
    version     bigint      not null,
    primary key (tenant, program, reversal)
);

create index reversal_parked on petmatch_affiliate.reversal (tenant, recorded_at) where state = 'PARKED';

-- Facts ----------------------------------------------------------------------------------------------------------

create table petmatch_affiliate.fact (
    tenant      uuid        not null,
    fact        uuid        not null,
    fact_key    text        not null,
    kind        text        not null,
    partner     uuid        not null,
    program     uuid        not null,
    order_id    text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    currency    text        not null,
    base        bigint      not null,
    amount      bigint      not null,
    bucket      text        not null,
    reason      text        not null,
    explanation text        not null,
    primary key (tenant, fact),
    unique (tenant, fact_key)
);

create index fact_by_partner on petmatch_affiliate.fact (tenant, partner, recorded_at, fact);

-- A second belt: a role that does not own the tables sees one tenant alone -------------------------------------------

do $$
declare
    name text;
begin
    for name in
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'petmatch_affiliate' and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
    loop
        execute format('alter table petmatch_affiliate.%I enable row level security', name);
        execute format(
            'create policy tenant_wall on petmatch_affiliate.%I using (tenant = petmatch_kernel.current_tenant())', name);
    end loop;
end
$$;
