-- Where the payer is, as far as the routes may look at it.

alter table petmatch_payments.charge
    add column country text check (country ~ '^[A-Z]{2}$');
