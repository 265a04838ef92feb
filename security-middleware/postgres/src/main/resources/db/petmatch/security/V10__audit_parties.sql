-- Whom a record is about lies beside the chain, which holds its salted hash: erasing a row keeps the chain valid.
-- Who writes needs INSERT and SELECT on both tables; who answers privacy requests SELECT, and DELETE on this one.
create table petmatch_security.audit_party (
    tenant     uuid   not null,
    chain      text   not null check (length(chain) between 1 and 100),
    sequence   bigint not null check (sequence > 0),
    actor      text   not null check (length(actor) <= 1024),
    act        text[] not null check (cardinality(act) <= 8),
    credential text   not null check (length(credential) <= 1024),
    client     text   not null check (length(client) <= 1024),
    salt       text   not null check (length(salt) = 64),
    primary key (tenant, chain, sequence)
);

create index audit_party_actor on petmatch_security.audit_party (tenant, actor) where actor <> '';
create index audit_party_act on petmatch_security.audit_party using gin (act) where act <> '{}';

-- No release wrote records with the two columns that leave.
alter table petmatch_security.audit_record
    drop column actor,
    drop column client,
    add column party_hash text not null check (length(party_hash) = 64);

-- Refuses every change but the erasure of rows, for every role, the owner included.
create function petmatch_security.refuse_party_change() returns trigger
    language plpgsql
as
$$
begin
    if tg_op <> 'TRUNCATE' or exists (select 1 from petmatch_security.audit_party) then
        raise exception 'whom an audit record is about is erased, never changed' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;

create trigger audit_party_rows_stay
    before update on petmatch_security.audit_party
    for each row execute function petmatch_security.refuse_party_change();

create trigger audit_party_table_stays
    before truncate on petmatch_security.audit_party
    for each statement execute function petmatch_security.refuse_party_change();

revoke all on petmatch_security.audit_party from public;

alter table petmatch_security.audit_party enable row level security;
create policy tenant_wall on petmatch_security.audit_party using (tenant = petmatch_kernel.current_tenant());
