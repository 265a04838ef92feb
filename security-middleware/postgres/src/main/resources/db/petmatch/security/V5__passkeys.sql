-- Public keys and counters: nothing here is secret.
create table petmatch_security.passkey (
    tenant          uuid        not null,
    id              text        not null check (length(id) between 1 and 1364),
    subject         uuid        not null,
    attested        text        not null check (length(attested) between 1 and 8192),
    counter         bigint      not null check (counter >= 0),
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text[]      not null,
    label           text        not null check (length(label) <= 60),
    created_at      timestamptz not null,
    last_used_at    timestamptz not null,
    version         bigint      not null,
    primary key (tenant, id)
);

create index passkey_subject on petmatch_security.passkey (tenant, subject, created_at, id);

create table petmatch_security.passkey_challenge (
    tenant         uuid        not null,
    challenge_hash text        not null check (length(challenge_hash) = 43),
    purpose        text        not null check (purpose in ('REGISTER', 'SIGN_IN', 'FACTOR')),
    binding_hash   text        not null check (length(binding_hash) = 43),
    expires_at     timestamptz not null,
    primary key (tenant, challenge_hash)
);

create index passkey_challenge_expiry on petmatch_security.passkey_challenge (tenant, expires_at);

alter table petmatch_security.passkey enable row level security;
create policy tenant_wall on petmatch_security.passkey using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.passkey_challenge enable row level security;
create policy tenant_wall on petmatch_security.passkey_challenge using (tenant = petmatch_kernel.current_tenant());
