create table petmatch_security.service_client (
    tenant      uuid        not null,
    id          text        not null check (length(id) between 4 and 64),
    label       text        not null check (length(label) <= 100),
    secret_hash text        check (length(secret_hash) = 43),
    jwks        text        check (length(jwks) between 1 and 16384),
    scopes      text[]      not null,
    disabled    boolean     not null,
    created_at  timestamptz not null,
    version     bigint      not null,
    primary key (tenant, id),
    constraint service_client_one_proof check ((secret_hash is null) <> (jwks is null))
);

-- What may be presented once, until it would have expired anyway.
create table petmatch_security.replay_guard (
    tenant         uuid        not null,
    presented_hash text        not null check (length(presented_hash) = 43),
    expires_at     timestamptz not null,
    primary key (tenant, presented_hash)
);

create index replay_guard_expiry on petmatch_security.replay_guard (tenant, expires_at);

alter table petmatch_security.service_client enable row level security;
create policy tenant_wall on petmatch_security.service_client using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.replay_guard enable row level security;
create policy tenant_wall on petmatch_security.replay_guard using (tenant = petmatch_kernel.current_tenant());
