-- Amounts are minor units of the currency beside them. Every key begins with the tenant.

create table petmatch_payments.idempotency (
    tenant      uuid        not null,
    operation   text        not null check (length(operation) between 1 and 32),
    key         text        not null check (length(key) between 1 and 255),
    fingerprint text        not null check (length(fingerprint) = 64),
    result      uuid        not null,
    created_at  timestamptz not null,
    primary key (tenant, operation, key)
);

create index idempotency_age on petmatch_payments.idempotency (tenant, created_at);

-- Charges ----------------------------------------------------------------------------------------------------------

create table petmatch_payments.charge (
    tenant          uuid        not null,
    id              uuid        not null,
    order_ref       text        not null,
    amount          bigint      not null check (amount > 0),
    currency        text        not null check (length(currency) = 3),
    valid_for       bigint      not null,
    method          text        not null check (method in ('hosted-page', 'saved-token')),
    page_title      text,
    page_success    text,
    page_cancel     text,
    page_saves      boolean,
    page_open_for   bigint,
    token           text,
    customer_ref    text,
    off_session     boolean,
    return_url      text,
    refund_reserved bigint      not null,
    refunded        bigint      not null,
    created_at      timestamptz not null,
    version         bigint      not null,
    primary key (tenant, id),
    check (refunded >= 0 and refunded <= refund_reserved and refund_reserved <= amount)
);

create table petmatch_payments.charge_attempt (
    tenant          uuid        not null,
    id              uuid        not null,
    charge          uuid        not null,
    gateway         text        not null,
    state           text        not null,
    checkout_ref    text,
    payment_ref     text,
    next_url        text,
    next_expires_at timestamptz,
    next_raw        text,
    decline_code    text,
    decline_kind    text,
    decline_raw     text,
    prepared_at     timestamptz not null,
    lease_owner     uuid,
    lease_until     timestamptz,
    look_at         timestamptz not null,
    looks           integer     not null,
    primary key (tenant, id),
    foreign key (tenant, charge) references petmatch_payments.charge (tenant, id)
);

create index charge_attempt_charge on petmatch_payments.charge_attempt (tenant, charge);

create unique index charge_attempt_payment on petmatch_payments.charge_attempt (tenant, gateway, payment_ref)
    where payment_ref is not null;

-- One attempt of a charge may take the money.
create unique index charge_attempt_winner on petmatch_payments.charge_attempt (tenant, charge)
    where state = 'CAPTURED';

create index charge_attempt_open on petmatch_payments.charge_attempt (tenant, look_at)
    where state in ('PREPARED', 'UNRESOLVED', 'ACTION_REQUIRED', 'PENDING');

-- Refunds ----------------------------------------------------------------------------------------------------------

create table petmatch_payments.refund (
    tenant      uuid        not null,
    id          uuid        not null,
    charge      uuid        not null,
    gateway     text        not null,
    payment_ref text        not null,
    amount      bigint      not null check (amount > 0),
    currency    text        not null check (length(currency) = 3),
    state       text        not null,
    ref         text,
    failure     text,
    ours        boolean     not null,
    created_at  timestamptz not null,
    lease_owner uuid,
    lease_until timestamptz,
    look_at     timestamptz not null,
    looks       integer     not null,
    version     bigint      not null,
    primary key (tenant, id),
    foreign key (tenant, charge) references petmatch_payments.charge (tenant, id)
);

create index refund_charge on petmatch_payments.refund (tenant, charge, created_at);

create unique index refund_ref on petmatch_payments.refund (tenant, gateway, ref) where ref is not null;

create index refund_open on petmatch_payments.refund (tenant, look_at)
    where state in ('PREPARED', 'UNRESOLVED', 'PENDING');

-- Invoices ---------------------------------------------------------------------------------------------------------

create table petmatch_payments.invoice (
    tenant       uuid        not null,
    id           uuid        not null,
    customer     uuid        not null,
    subscription uuid,
    charge       uuid        not null,
    currency     text        not null check (length(currency) = 3),
    net          bigint      not null,
    tax          bigint      not null,
    state        text        not null,
    number       text,
    period_from  timestamptz,
    period_to    timestamptz,
    created_at   timestamptz not null,
    paid_at      timestamptz,
    credited     bigint      not null,
    version      bigint      not null,
    primary key (tenant, id),
    unique (tenant, number),
    unique (tenant, charge),
    check (credited >= 0 and credited <= net + tax),
    check ((state in ('DRAFT', 'VOID')) = (number is null))
);

create index invoice_customer on petmatch_payments.invoice (tenant, customer, created_at desc, id desc)
    where number is not null;

create table petmatch_payments.invoice_line (
    tenant       uuid    not null,
    invoice      uuid    not null,
    position     integer not null,
    title        text    not null,
    tax_category text    not null,
    quantity     integer not null check (quantity > 0),
    unit_price   bigint  not null,
    primary key (tenant, invoice, position),
    foreign key (tenant, invoice) references petmatch_payments.invoice (tenant, id)
);

create table petmatch_payments.credit_note (
    tenant    uuid        not null,
    id        uuid        not null,
    invoice   uuid        not null,
    number    text        not null,
    refund    uuid        not null,
    currency  text        not null check (length(currency) = 3),
    net       bigint      not null,
    tax       bigint      not null,
    issued_at timestamptz not null,
    primary key (tenant, id),
    unique (tenant, number),
    unique (tenant, refund),
    foreign key (tenant, invoice) references petmatch_payments.invoice (tenant, id)
);

create index credit_note_invoice on petmatch_payments.credit_note (tenant, invoice, number);

-- The tax of an invoice or a credit note, by rate.
create table petmatch_payments.document_tax (
    tenant    uuid    not null,
    document  uuid    not null,
    position  integer not null,
    code      text    not null,
    rate      integer not null,
    treatment text    not null,
    net       bigint  not null,
    tax       bigint  not null,
    primary key (tenant, document, position)
);

create table petmatch_payments.document_series (
    tenant uuid    not null,
    series text    not null,
    year   integer not null,
    last   bigint  not null,
    primary key (tenant, series, year)
);

-- Subscriptions ----------------------------------------------------------------------------------------------------

create table petmatch_payments.subscription (
    tenant           uuid        not null,
    id               uuid        not null,
    customer         uuid        not null,
    plan             text        not null,
    plan_version     integer     not null,
    seats            integer     not null check (seats > 0),
    net              bigint      not null check (net >= 0),
    currency         text        not null check (length(currency) = 3),
    anchor_local     timestamp   not null,
    anchor_zone      text        not null,
    anchor_months    integer     not null check (anchor_months > 0),
    state            text        not null,
    period           bigint      not null,
    period_end       timestamptz not null,
    invoice          uuid,
    charge           uuid,
    ends_with_period boolean     not null,
    created_at       timestamptz not null,
    started_at       timestamptz,
    ended_at         timestamptz,
    version          bigint      not null,
    primary key (tenant, id)
);

-- One live subscription per customer and kind: paid or free.
create unique index subscription_live on petmatch_payments.subscription (tenant, customer, (net > 0))
    where state not in ('CANCELED', 'EXPIRED');

create index subscription_ending on petmatch_payments.subscription (tenant, period_end)
    where ends_with_period and state not in ('CANCELED', 'EXPIRED');

create index subscription_incomplete on petmatch_payments.subscription (tenant, created_at)
    where state = 'INCOMPLETE';

create index subscription_active on petmatch_payments.subscription (tenant, id)
    where state = 'ACTIVE' and net > 0;

-- Webhooks ---------------------------------------------------------------------------------------------------------

create table petmatch_payments.webhook_event (
    tenant      uuid        not null,
    gateway     text        not null,
    account     text        not null,
    event_id    text        not null,
    type        text        not null,
    created_at  timestamptz not null,
    body        bytea       not null,
    received_at timestamptz not null,
    state       text        not null,
    failures    integer     not null,
    due_at      timestamptz not null,
    failure     text        not null,
    primary key (tenant, gateway, account, event_id)
);

create index webhook_event_due on petmatch_payments.webhook_event (tenant, due_at) where state = 'DUE';

create index webhook_event_parked on petmatch_payments.webhook_event (tenant, received_at) where state = 'PARKED';
