-- A pending sign-in ends when its credential changes; two hosts' clocks are no longer compared for that.
delete from petmatch_security.pending_login;
alter table petmatch_security.pending_login rename column started_at to credential_changed_at;
