-- What a person signs in with. The e-mail address itself is not kept, only its keyed hash.
create table petmatch_security.credential (
    tenant        uuid        not null,
    subject       uuid        not null,
    lookup_key    text        not null check (length(lookup_key) between 1 and 64),
    password_hash text        not null check (length(password_hash) <= 300),
    state         text        not null check (state in ('UNVERIFIED', 'ACTIVE', 'DISABLED', 'DISABLED_UNVERIFIED')),
    changed_at    timestamptz not null,
    version       bigint      not null,
    primary key (tenant, subject),
    constraint credential_lookup unique (tenant, lookup_key)
);

create table petmatch_security.login_failure (
    tenant      uuid        not null,
    failure_key text        not null check (length(failure_key) between 1 and 64),
    attempts    integer     not null,
    last_at     timestamptz not null,
    version     bigint      not null,
    primary key (tenant, failure_key)
);

create index login_failure_age on petmatch_security.login_failure (tenant, last_at);

create table petmatch_security.session (
    tenant           uuid        not null,
    secret_hash      text        not null check (length(secret_hash) = 43),
    id               uuid        not null,
    subject          uuid        not null,
    roles            text[]      not null,
    device           text        not null check (length(device) <= 200),
    created_at       timestamptz not null,
    authenticated_at timestamptz not null,
    last_seen_at     timestamptz not null,
    version          bigint      not null,
    primary key (tenant, secret_hash),
    constraint session_id unique (tenant, id)
);

create index session_subject on petmatch_security.session (tenant, subject, created_at desc, id);
create index session_seen on petmatch_security.session (tenant, last_seen_at);
create index session_created on petmatch_security.session (tenant, created_at);

create table petmatch_security.one_time_secret (
    tenant      uuid        not null,
    secret_hash text        not null check (length(secret_hash) = 43),
    purpose     text        not null check (length(purpose) between 1 and 32),
    subject     uuid        not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used        boolean     not null,
    primary key (tenant, secret_hash)
);

create index one_time_secret_subject on petmatch_security.one_time_secret (tenant, subject, purpose);
create index one_time_secret_expiry on petmatch_security.one_time_secret (tenant, expires_at);

-- The owner of the schema is not bound; a role that the application connects as is.
alter table petmatch_security.credential enable row level security;
create policy tenant_wall on petmatch_security.credential using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.login_failure enable row level security;
create policy tenant_wall on petmatch_security.login_failure using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.session enable row level security;
create policy tenant_wall on petmatch_security.session using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.one_time_secret enable row level security;
create policy tenant_wall on petmatch_security.one_time_secret using (tenant = petmatch_kernel.current_tenant());
