-- Tenants --------------------------------------------------------------------------------------------------------

-- The tenant of the open transaction; null, so that no row is visible, when none is set.
create function petmatch_core.current_tenant() returns uuid
    language sql stable
    as $$ select nullif(current_setting('petmatch.tenant', true), '')::uuid $$;

-- Accounts -------------------------------------------------------------------------------------------------------

create table petmatch_core.account (
    tenant            uuid        not null,
    id                uuid        not null,
    email             text        not null check (length(email) <= 254),
    email_normalised  text        not null check (length(email_normalised) <= 320),
    email_verified_at timestamptz,
    language          text        not null check (length(language) between 2 and 35),
    zone              text        not null check (length(zone) <= 64),
    country           text        check (country ~ '^[A-Z]{2}$'),
    state             text        not null check (state in ('active', 'suspended', 'pending-erasure', 'erased')),
    state_since       timestamptz check ((state_since is null) = (state = 'active')),
    suspended_reason  text        check (length(suspended_reason) <= 96),
    suspended_since   timestamptz check ((suspended_since is null) = (suspended_reason is null)),
    created_at        timestamptz not null,
    version           bigint      not null check (version >= 1),
    primary key (tenant, id),
    unique (tenant, email_normalised),
    check (state <> 'suspended' or suspended_reason is not null),
    check (state not in ('active', 'erased') or suspended_reason is null)
);

alter table petmatch_core.account enable row level security;
create policy tenant_wall on petmatch_core.account using (tenant = petmatch_core.current_tenant());

-- Pets -----------------------------------------------------------------------------------------------------------

create table petmatch_core.pet (
    tenant        uuid        not null,
    id            uuid        not null,
    owner         uuid        not null,
    name          text        not null check (length(name) between 1 and 80),
    species       text        not null check (length(species) <= 48),
    sex           text        not null check (sex in ('female', 'male', 'unknown')),
    neuter_status text        not null check (neuter_status in ('intact', 'neutered', 'unknown')),
    birth_date    text        check (birth_date ~ '^(~?\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{4})$'),
    chip          text        check (chip ~ '^(\d{15}|[0-9A-Za-z]{9,10})$'),
    breed_text    text        not null default '' check (length(breed_text) <= 120),
    created_at    timestamptz not null,
    deleted_at    timestamptz,
    version       bigint      not null check (version >= 1),
    primary key (tenant, id)
);

-- Deleted rows are few and leave after 30 days, so one index serves lists, export and erasure.
create index pet_of_owner on petmatch_core.pet (tenant, owner, created_at, id);
create index pet_deleted on petmatch_core.pet (tenant, deleted_at) where deleted_at is not null;
create index pet_chip on petmatch_core.pet (tenant, chip) where chip is not null;

alter table petmatch_core.pet enable row level security;
create policy tenant_wall on petmatch_core.pet using (tenant = petmatch_core.current_tenant());
