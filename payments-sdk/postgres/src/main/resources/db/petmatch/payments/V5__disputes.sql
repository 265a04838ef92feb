create table petmatch_payments.dispute (
    tenant          uuid        not null,
    id              uuid        not null,
    charge          uuid        not null,
    gateway         text        not null,
    ref             text        not null,
    amount          bigint      not null,
    currency        text        not null check (length(currency) = 3),
    state           text        not null,
    stage           text        not null,
    evidence_due_at timestamptz,
    remind_at       timestamptz,
    opened_at       timestamptz not null,
    updated_at      timestamptz not null,
    closed_at       timestamptz,
    version         bigint      not null,
    primary key (tenant, id),
    unique (tenant, gateway, ref),
    foreign key (tenant, charge) references petmatch_payments.charge (tenant, id),
    check ((state in ('CLOSED', 'WON', 'LOST')) = (closed_at is not null))
);

create index dispute_charge on petmatch_payments.dispute (tenant, charge, opened_at);

create index dispute_open on petmatch_payments.dispute (tenant, opened_at, id) where closed_at is null;

create index dispute_remind on petmatch_payments.dispute (tenant, remind_at) where remind_at is not null;
