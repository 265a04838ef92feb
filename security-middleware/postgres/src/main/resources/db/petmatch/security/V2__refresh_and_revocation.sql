-- A signed-in client. Secrets are derived with keys that are not in the database; here are only their hashes.
create table petmatch_security.refresh_family (
    tenant      uuid        not null,
    id          uuid        not null,
    subject     uuid        not null,
    generation  bigint      not null check (generation >= 1),
    secret_hash text        not null check (length(secret_hash) = 43),
    key_id      integer     not null check (key_id between 0 and 255),
    binding     text        not null check (length(binding) = 43),
    device      text        not null check (length(device) <= 200),
    opened_at   timestamptz not null,
    rotated_at  timestamptz not null,
    primary key (tenant, id)
);

create index refresh_family_subject on petmatch_security.refresh_family (tenant, subject, opened_at desc, id);
create index refresh_family_rotated on petmatch_security.refresh_family (tenant, rotated_at);
create index refresh_family_opened on petmatch_security.refresh_family (tenant, opened_at);

-- Nodes read what is new by the number of the transaction that wrote it: unlike a sequence, it tells what may still be
-- committed. Each row takes the number anew when it changes.
create table petmatch_security.subject_epoch (
    tenant     uuid        not null,
    subject    uuid        not null,
    epoch      bigint      not null,
    revoked_at timestamptz not null,
    written_by xid8        not null default pg_current_xact_id(),
    primary key (tenant, subject)
);

create index subject_epoch_written on petmatch_security.subject_epoch (written_by);
create index subject_epoch_age on petmatch_security.subject_epoch (revoked_at);

create table petmatch_security.revoked_token (
    tenant     uuid        not null,
    token_id   text        not null check (length(token_id) between 1 and 256),
    expires_at timestamptz not null,
    written_by xid8        not null default pg_current_xact_id(),
    primary key (tenant, token_id)
);

create index revoked_token_written on petmatch_security.revoked_token (written_by);
create index revoked_token_expiry on petmatch_security.revoked_token (expires_at);
create index revoked_token_live on petmatch_security.revoked_token (tenant, expires_at);

alter table petmatch_security.refresh_family enable row level security;
create policy tenant_wall on petmatch_security.refresh_family using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.subject_epoch enable row level security;
create policy tenant_wall on petmatch_security.subject_epoch using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.revoked_token enable row level security;
create policy tenant_wall on petmatch_security.revoked_token using (tenant = petmatch_kernel.current_tenant());
