-- Authenticator apps: the secret is encrypted under a key that is not in the database.
create table petmatch_security.totp (
    tenant     uuid        not null,
    subject    uuid        not null,
    key_id     integer     not null,
    secret     text        not null check (length(secret) between 1 and 200),
    state      text        not null check (state in ('PENDING', 'CONFIRMED')),
    last_step  bigint      not null,
    failures   integer     not null,
    created_at timestamptz not null,
    tried_at   timestamptz not null,
    version    bigint      not null,
    primary key (tenant, subject)
);

create index totp_pending on petmatch_security.totp (tenant, created_at) where state = 'PENDING';

create table petmatch_security.recovery_code (
    tenant     uuid        not null,
    subject    uuid        not null,
    tag        text        not null check (length(tag) between 1 and 64),
    created_at timestamptz not null,
    primary key (tenant, subject, tag)
);

alter table petmatch_security.totp enable row level security;
create policy tenant_wall on petmatch_security.totp using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.recovery_code enable row level security;
create policy tenant_wall on petmatch_security.recovery_code using (tenant = petmatch_kernel.current_tenant());
