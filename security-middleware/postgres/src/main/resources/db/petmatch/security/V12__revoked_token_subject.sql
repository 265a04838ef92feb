-- Whose token it was, so that each subject has a share of the list. Rows of before count to nobody and expire within a day.
alter table petmatch_security.revoked_token add column subject uuid;

create index revoked_token_share on petmatch_security.revoked_token (tenant, subject, expires_at);
