-- What the host itself keeps: who has which role. Everything else belongs to a library.
create table petmatch_platform.role_grant (
    tenant     uuid        not null,
    subject    uuid        not null,
    role       text        not null,
    granted_at timestamptz not null default now(),
    primary key (tenant, subject, role)
);
create index role_grant_by_role on petmatch_platform.role_grant (tenant, role);
