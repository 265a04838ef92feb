-- Methods that customers keep: tokens of the provider and what may be shown. Removed ones keep the consent alone.

create table petmatch_payments.saved_method (
    tenant       uuid        not null,
    id           uuid        not null,
    owner        uuid        not null,
    gateway      text        not null,
    state        text        not null,
    consent_text text        not null,
    consented_at timestamptz not null,
    off_session  boolean     not null,
    setup_ref    text,
    token        text,
    customer_ref text,
    brand        text,
    last_four    text,
    expiry       text,
    next_action  text[],
    decline_code text,
    decline_kind text,
    decline_raw  text,
    created_at   timestamptz not null,
    version      bigint      not null,
    primary key (tenant, id),
    check ((state = 'SAVED') = (token is not null))
);

create index saved_method_owner on petmatch_payments.saved_method (tenant, owner, created_at desc)
    where state = 'SAVED';
