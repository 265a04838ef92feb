create table petmatch_security.api_key (
    tenant       uuid        not null,
    id           text        not null check (length(id) = 20),
    secret_hash  text        not null check (length(secret_hash) = 43),
    owner        uuid        not null,
    label        text        not null check (length(label) <= 60),
    roles        text[]      not null,
    permissions  text[]      not null,
    networks     text[]      not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz not null,
    revoked      boolean     not null,
    version      bigint      not null,
    primary key (tenant, id)
);

create index api_key_owner on petmatch_security.api_key (tenant, owner, created_at desc, id);
create index api_key_expiry on petmatch_security.api_key (tenant, expires_at);

alter table petmatch_security.api_key enable row level security;
create policy tenant_wall on petmatch_security.api_key using (tenant = petmatch_kernel.current_tenant());
