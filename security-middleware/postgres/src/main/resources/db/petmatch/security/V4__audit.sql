-- What was decided, in hash chains: one a process start. Rows are only ever added.
create table petmatch_security.audit_record (
    tenant     uuid        not null,
    chain      text        not null check (length(chain) between 1 and 100),
    sequence   bigint      not null check (sequence > 0),
    at         timestamptz not null,
    request_id text        not null check (length(request_id) <= 1024),
    actor      text        not null check (length(actor) <= 1024),
    action     text        not null check (length(action) <= 1024),
    decision   text        not null check (length(decision) <= 1024),
    evidence   text[]      not null check (cardinality(evidence) <= 32),
    client     text        not null check (length(client) <= 1024),
    hash       text        not null check (length(hash) = 64),
    primary key (tenant, chain, sequence),
    -- A second writer of the same chain is refused, whichever tenant its record is about.
    constraint audit_chain unique (chain, sequence)
);

create index audit_actor on petmatch_security.audit_record (tenant, actor, at);
create index audit_time on petmatch_security.audit_record (tenant, at);

-- Refuses what would change the past, for every role, the owner included. An empty table may be emptied.
create function petmatch_security.refuse_audit_change() returns trigger
    language plpgsql
as
$$
begin
    if tg_op <> 'TRUNCATE' or exists (select 1 from petmatch_security.audit_record) then
        raise exception 'audit records are only ever added' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;

create trigger audit_rows_stay
    before update or delete on petmatch_security.audit_record
    for each row execute function petmatch_security.refuse_audit_change();

create trigger audit_table_stays
    before truncate on petmatch_security.audit_record
    for each statement execute function petmatch_security.refuse_audit_change();

revoke all on petmatch_security.audit_record from public;

alter table petmatch_security.audit_record enable row level security;
create policy tenant_wall on petmatch_security.audit_record using (tenant = petmatch_kernel.current_tenant());
