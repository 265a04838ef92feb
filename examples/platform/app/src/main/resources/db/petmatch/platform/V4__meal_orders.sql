-- What is paid for once, with or without an account; how far the payment is stands in petmatch_payments.
create table petmatch_platform.meal_order (
    tenant   uuid        not null,
    id       uuid        not null,
    meals    int         not null check (meals > 0),
    units    bigint      not null check (units > 0),
    currency text        not null,
    country  text        not null,
    email    text        not null,
    language text        not null,
    charge   uuid        not null,
    at       timestamptz not null,
    primary key (tenant, id)
);
create unique index meal_order_by_charge on petmatch_platform.meal_order (tenant, charge);
