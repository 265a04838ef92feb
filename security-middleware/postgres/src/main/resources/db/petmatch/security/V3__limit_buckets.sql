-- Buckets of shared limits. Unlogged: after a crash of the server they are empty, which refills every limit, and that is
-- cheaper than a log record for every request. No tenant column and no tenant wall: the id is a keyed hash over rule and
-- key, the tenant within it, and the row says nothing about whom it counts.
create unlogged table petmatch_security.limit_bucket (
    id         text   not null primary key check (length(id) between 1 and 64),
    state      bytea,
    expires_at bigint
) with (fillfactor = 70);

create index limit_bucket_expiry on petmatch_security.limit_bucket (expires_at);
