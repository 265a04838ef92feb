package com.petmatch.payments.postgres;

/** The statements of the charge store. */
final class ChargeSql {

    private static final String COLUMNS = """
            c.id, c.order_ref, c.amount, c.currency, c.valid_for, c.method, c.page_title, c.page_success, c.page_cancel,
            c.page_saves, c.open_for, c.token, c.customer_ref, c.scheme, c.installments, c.off_session, c.return_url,
            c.local_method, c.capture, c.country, c.only_gateway, c.payer_email, c.payer_given_name,
            c.payer_family_name, c.payer_tax_type, c.payer_tax_number, c.captured, c.refund_reserved, c.refunded,
            c.created_at, c.version, a.id as attempt_id, a.gateway, a.state, a.checkout_ref, a.hold_ref, a.payment_ref,
            a.next_action, a.decline_code, a.decline_kind, a.decline_raw, a.held_until, a.closing_kind,
            a.closing_amount, a.closing_asked_at, a.prepared_at, a.lease_owner, a.lease_until, a.sends, a.look_at,
            a.looks
            """;

    private static final String SELECT = "select " + COLUMNS + """
            from petmatch_payments.charge c
            join petmatch_payments.charge_attempt a on a.tenant = c.tenant and a.charge = c.id
            where c.tenant = :tenant and\s""";

    static final String BY_ID = SELECT + "c.id = :id";

    static final String BY_ATTEMPT = SELECT + "a.tenant = :tenant and a.id = :attempt";

    static final String BY_PAYMENT = SELECT + "a.tenant = :tenant and a.gateway = :gateway and a.payment_ref = :ref";

    /** Waits while another transaction holds the same order uncommitted. */
    static final String WIN = """
            with won as (
                insert into petmatch_payments.order_payment (tenant, order_ref, charge)
                values (?, ?, ?)
                on conflict do nothing
                returning charge)
            select charge from won
            union all
            select charge from petmatch_payments.order_payment where tenant = ? and order_ref = ?
            """;

    private static final String ATTEMPT = "insert into petmatch_payments.charge_attempt (tenant, charge, "
            + ChargeColumns.ATTEMPT_FIXED.names() + ", " + ChargeColumns.ATTEMPT_CHANGING.names() + ")\n"
            + "select ?, ?, " + ChargeColumns.ATTEMPT_FIXED.marks() + ", " + ChargeColumns.ATTEMPT_CHANGING.marks();

    static final String INSERT = "with c as (insert into petmatch_payments.charge (tenant, "
            + ChargeColumns.FIXED.names() + ", " + ChargeColumns.CHANGING.names()
            + ") values (?, " + ChargeColumns.FIXED.marks() + ", " + ChargeColumns.CHANGING.marks() + "))\n"
            + ATTEMPT;

    /**
     * The charge's row first: its lock orders all who change the charge. The attempt is named by every key it has: a plan
     * made while the tables were small stays good.
     */
    static final String REPLACE = "with c as (update petmatch_payments.charge set " + ChargeColumns.CHANGING.changes()
            + " where tenant = ? and id = ? and version = ? returning id)\n"
            + "update petmatch_payments.charge_attempt a set " + ChargeColumns.ATTEMPT_CHANGING.changes()
            + " from c where a.tenant = ? and a.charge = ? and a.id = ?";

    /** The old attempt moves to a row of its own, which says nothing of the payer. */
    static final String FALL_BACK = """
            with c as (
                update petmatch_payments.charge set version = ?
                where tenant = ? and id = ? and version = ?
                returning *),
            aside as (
                insert into petmatch_payments.charge (tenant, id, order_ref, amount, currency, valid_for, method,
                    page_title, page_success, page_cancel, page_saves, open_for, local_method, return_url, capture,
                    country, only_gateway, captured, refund_reserved, refunded, created_at, version)
                select tenant, ?, order_ref, amount, currency, valid_for, method, page_title, page_success,
                    page_cancel, page_saves, open_for, local_method, return_url, capture, country, only_gateway,
                    0, 0, 0, created_at, 1
                from c
                returning tenant, id),
            moved as (
                update petmatch_payments.charge_attempt a
                set charge = aside.id, state = ?, lease_owner = null, lease_until = null
                from aside
                where a.tenant = ? and a.charge = ? and a.id = ?)
            """ + ATTEMPT + " from c";

    /** Locks without waiting, so that two workers take different charges and none dead-locks with a change. */
    static final String CLAIM = """
            with due as (
                select c.tenant, c.id
                from petmatch_payments.charge_attempt a
                join petmatch_payments.charge c on c.tenant = a.tenant and c.id = a.charge
                where a.tenant = :tenant
                    and (a.closing_kind is not null
                        or a.state in ('PREPARED', 'UNRESOLVED', 'ACTION_REQUIRED', 'PENDING', 'AUTHORIZED'))
                    and a.look_at <= :now and a.prepared_at <= :preparedBefore
                    and (a.lease_until is null or a.lease_until <= :now)
                order by a.look_at
                limit :limit
                for update of c, a skip locked),
            c as (
                update petmatch_payments.charge charge set version = version + 1
                from due
                where charge.tenant = due.tenant and charge.id = due.id
                returning charge.*)
            update petmatch_payments.charge_attempt a
            set lease_owner = cast(:leaseOwner as uuid), lease_until = cast(:leaseUntil as timestamptz)
            from c
            where a.tenant = c.tenant and a.charge = c.id
            returning\s""" + COLUMNS;

    private ChargeSql() {}
}
