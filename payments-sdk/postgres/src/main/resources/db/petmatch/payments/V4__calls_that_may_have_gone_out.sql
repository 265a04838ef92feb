-- How many calls of an attempt may have gone out of which nothing is proven.

alter table petmatch_payments.charge_attempt
    add column sends integer not null default 0 check (sends >= 0);

update petmatch_payments.charge_attempt set sends = 1 where state <> 'PREPARED' or lease_until is not null;
