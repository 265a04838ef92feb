-- What the operator's page counts: sums by day, fed by events once each; currency is empty for plain counts.
create table petmatch_platform.figure (
    tenant   uuid   not null,
    name     text   not null,
    day      date   not null,
    currency text   not null default '',
    events   bigint not null,
    units    bigint not null,
    primary key (tenant, name, day, currency)
);

-- What operators did to whom and why; written before the act, its outcome afterwards.
create table petmatch_platform.operator_act (
    tenant   uuid        not null,
    id       uuid        not null,
    at       timestamptz not null,
    actor    uuid        not null,
    act      text        not null,
    about    uuid        not null,
    reason   text        not null,
    units    bigint,
    currency text,
    outcome  text,
    primary key (tenant, id)
);
create index operator_act_by_subject on petmatch_platform.operator_act (tenant, about, at);
