-- Points of networks and accounts as they stood at one instant; what they are worth later is computed at the reading.
create table petmatch_security.reputation_score (
    tenant    uuid             not null,
    target    text             not null check (length(target) between 5 and 60),
    subject   uuid,
    strong    double precision not null check (strong between 0 and 100),
    weak      double precision not null check (weak between 0 and 100),
    scored_at timestamptz      not null,
    misdeeds  text[]           not null check (cardinality(misdeeds) <= 8),
    version   bigint           not null,
    primary key (tenant, target)
);

create index reputation_score_age on petmatch_security.reputation_score (tenant, scored_at);
create index reputation_score_subject on petmatch_security.reputation_score (tenant, subject) where subject is not null;

-- The last ban of each target. It has evidence: what the target did, or who decided it and why.
create table petmatch_security.ban (
    tenant       uuid        not null,
    target       text        not null check (length(target) between 5 and 60),
    subject      uuid,
    banned_at    timestamptz not null,
    banned_until timestamptz not null check (banned_until > banned_at),
    repeat       integer     not null check (repeat > 0),
    misdeeds     text[]      not null check (cardinality(misdeeds) <= 8),
    banned_by    text        check (length(banned_by) between 1 and 500),
    reason       text        check (length(reason) between 1 and 500),
    lifted_by    text        check (length(lifted_by) between 1 and 500),
    lift_reason  text        check (length(lift_reason) between 1 and 500),
    lifted_at    timestamptz,
    version      bigint      not null,
    primary key (tenant, target),
    constraint ban_evidence check (
        cardinality(misdeeds) > 0 and banned_by is null and reason is null
        or cardinality(misdeeds) = 0 and banned_by is not null and reason is not null),
    constraint ban_lift check (num_nulls(lifted_by, lift_reason, lifted_at) in (0, 3))
);

create index ban_end on petmatch_security.ban (tenant, banned_until);
create index ban_subject on petmatch_security.ban (tenant, subject) where subject is not null;

alter table petmatch_security.reputation_score enable row level security;
create policy tenant_wall on petmatch_security.reputation_score using (tenant = petmatch_kernel.current_tenant());

alter table petmatch_security.ban enable row level security;
create policy tenant_wall on petmatch_security.ban using (tenant = petmatch_kernel.current_tenant());
