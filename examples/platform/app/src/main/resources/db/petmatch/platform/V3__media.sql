-- Photos and documents of pets; a row is written only after a scanner called exactly these bytes clean.
create table petmatch_platform.media (
    tenant       uuid        not null,
    id           uuid        not null,
    pet          uuid        not null,
    owner        uuid        not null,
    kind         text        not null check (kind in ('photo', 'document')),
    type         text        not null,
    stored_name  text        not null,
    display_name text        not null,
    sha256       text        not null,
    size         bigint      not null,
    bytes        bytea       not null,
    created      timestamptz not null,
    primary key (tenant, id)
);
create unique index media_one_photo on petmatch_platform.media (tenant, pet) where kind = 'photo';
create index media_by_pet on petmatch_platform.media (tenant, pet, created);
create index media_by_owner on petmatch_platform.media (tenant, owner);
-- Pictures and documents are packed already.
alter table petmatch_platform.media alter column bytes set storage external;
