-- Sign-ins and step-ups that wait for a factor.
create table petmatch_security.pending_login (
    tenant     uuid        not null,
    flow_hash  text        not null check (length(flow_hash) = 43),
    purpose    text        not null check (purpose in ('SIGN_IN', 'STEP_UP')),
    subject    uuid        not null,
    lookup_key text        not null check (length(lookup_key) between 1 and 64),
    new_device boolean     not null,
    tries      integer     not null,
    started_at timestamptz not null,
    expires_at timestamptz not null,
    version    bigint      not null,
    primary key (tenant, flow_hash)
);

create index pending_login_expiry on petmatch_security.pending_login (tenant, expires_at);

alter table petmatch_security.pending_login enable row level security;
create policy tenant_wall on petmatch_security.pending_login using (tenant = petmatch_kernel.current_tenant());
