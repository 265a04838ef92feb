-- Which charge pays an order: one for ever. Whatever money comes for it after that goes back.

create table petmatch_payments.order_payment (
    tenant    uuid not null,
    order_ref text not null,
    charge    uuid not null,
    primary key (tenant, order_ref),
    foreign key (tenant, charge) references petmatch_payments.charge (tenant, id)
);

insert into petmatch_payments.order_payment (tenant, order_ref, charge)
select distinct on (c.tenant, c.order_ref) c.tenant, c.order_ref, c.id
from petmatch_payments.charge c
join petmatch_payments.charge_attempt a on a.tenant = c.tenant and a.charge = c.id
where a.state = 'CAPTURED'
order by c.tenant, c.order_ref, c.created_at;

-- A word that was not heard may belong to a charge that has ended.
create index charge_attempt_closing on petmatch_payments.charge_attempt (tenant, look_at) where closing_kind is not null;
