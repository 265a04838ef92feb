-- Holds, local methods, and who pays. A payer's data is wiped when the charge has ended.

alter table petmatch_payments.charge rename column page_open_for to open_for;

alter table petmatch_payments.charge
    add column capture           text    not null default 'AUTOMATIC' check (capture in ('AUTOMATIC', 'MANUAL')),
    add column only_gateway      text,
    add column scheme            text,
    add column installments      integer check (installments between 1 and 48),
    add column local_method      text,
    add column payer_email       text,
    add column payer_given_name  text,
    add column payer_family_name text,
    add column payer_tax_type    text,
    add column payer_tax_number  text,
    add column captured          bigint  not null default 0,
    drop constraint charge_method_check,
    add constraint charge_method_check check (method in ('hosted-page', 'saved-token', 'local-method'));

update petmatch_payments.charge set installments = 1 where method = 'saved-token';

update petmatch_payments.charge c set captured = c.amount
from petmatch_payments.charge_attempt a
where a.tenant = c.tenant and a.charge = c.id and a.state = 'CAPTURED';

alter table petmatch_payments.charge
    drop constraint charge_check,
    add constraint charge_sums check (refunded >= 0 and refunded <= refund_reserved and refund_reserved <= captured
        and captured <= amount);

-- The next action: its kind, then names and values in turn.
alter table petmatch_payments.charge_attempt
    add column hold_ref         text,
    add column next_action      text[],
    add column held_until       timestamptz,
    add column closing_kind     text,
    add column closing_amount   bigint,
    add column closing_asked_at timestamptz;

update petmatch_payments.charge_attempt
set next_action = case
    when next_url is not null and next_expires_at is not null then array['redirect', 'url', next_url, 'expires-at',
        to_char(next_expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')]
    when next_url is not null then array['redirect', 'url', next_url]
    else array['unknown', 'raw', next_raw]
    end
where next_url is not null or next_raw is not null;

alter table petmatch_payments.charge_attempt
    drop column next_url,
    drop column next_expires_at,
    drop column next_raw;

drop index petmatch_payments.charge_attempt_open;

create index charge_attempt_open on petmatch_payments.charge_attempt (tenant, look_at)
    where state in ('PREPARED', 'UNRESOLVED', 'ACTION_REQUIRED', 'PENDING', 'AUTHORIZED');
