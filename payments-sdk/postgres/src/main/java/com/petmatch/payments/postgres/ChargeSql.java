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
                values (:tenant, :orderRef, :id)
                on conflict do nothing
                returning charge)
            select charge from won
            union all
            select charge from petmatch_payments.order_payment where tenant = :tenant and order_ref = :orderRef
            """;

    private static final String INSERT_ATTEMPT = """
            insert into petmatch_payments.charge_attempt (tenant, id, charge, gateway, state, checkout_ref, hold_ref,
                payment_ref, next_action, decline_code, decline_kind, decline_raw, held_until, closing_kind,
                closing_amount, closing_asked_at, prepared_at, lease_owner, lease_until, sends, look_at, looks)
            select c.tenant, :attempt, c.id, :gateway, :state, :checkoutRef, :holdRef, :paymentRef, :nextAction,
                :declineCode, :declineKind, :declineRaw, cast(:heldUntil as timestamptz), :closingKind,
                cast(:closingAmount as bigint), cast(:closingAskedAt as timestamptz), :preparedAt,
                cast(:leaseOwner as uuid), cast(:leaseUntil as timestamptz), :sends, :lookAt, :looks
            from c
            """;

    static final String INSERT = """
            with c as (
                insert into petmatch_payments.charge (tenant, id, order_ref, amount, currency, valid_for, method,
                    page_title, page_success, page_cancel, page_saves, open_for, token, customer_ref, scheme,
                    installments, off_session, return_url, local_method, capture, country, only_gateway,
                    payer_email, payer_given_name, payer_family_name, payer_tax_type, payer_tax_number, captured,
                    refund_reserved, refunded, created_at, version)
                values (:tenant, :id, :orderRef, :amount, :currency, :validFor, :method, :pageTitle, :pageSuccess,
                    :pageCancel, cast(:pageSaves as boolean), cast(:openFor as bigint), :token, :customerRef, :scheme,
                    cast(:installments as integer), cast(:offSession as boolean), :returnUrl, :localMethod, :capture,
                    :country, :onlyGateway, :payerEmail, :payerGivenName, :payerFamilyName, :payerTaxType,
                    :payerTaxNumber, :captured, :refundReserved, :refunded, :createdAt, :version)
                returning tenant, id)
            """ + INSERT_ATTEMPT;

    /** The charge's row first: its lock orders all who change the charge. */
    static final String REPLACE = """
            with c as (
                update petmatch_payments.charge
                set captured = :captured, refund_reserved = :refundReserved, refunded = :refunded, version = :version,
                    payer_email = :payerEmail, payer_given_name = :payerGivenName,
                    payer_family_name = :payerFamilyName, payer_tax_type = :payerTaxType,
                    payer_tax_number = :payerTaxNumber
                where tenant = :tenant and id = :id and version = :version - 1
                returning tenant, id)
            update petmatch_payments.charge_attempt a
            set state = :state, checkout_ref = :checkoutRef, hold_ref = :holdRef, payment_ref = :paymentRef,
                next_action = :nextAction, decline_code = :declineCode, decline_kind = :declineKind,
                decline_raw = :declineRaw, held_until = cast(:heldUntil as timestamptz), closing_kind = :closingKind,
                closing_amount = cast(:closingAmount as bigint),
                closing_asked_at = cast(:closingAskedAt as timestamptz), lease_owner = cast(:leaseOwner as uuid),
                lease_until = cast(:leaseUntil as timestamptz), sends = :sends, look_at = :lookAt, looks = :looks
            from c
            where a.tenant = c.tenant and a.id = :attempt
            """;

    /** The old attempt moves to a row of its own, which says nothing of the payer. */
    static final String FALL_BACK = """
            with c as (
                update petmatch_payments.charge set version = :version
                where tenant = :tenant and id = :id and version = :version - 1
                returning *),
            aside as (
                insert into petmatch_payments.charge (tenant, id, order_ref, amount, currency, valid_for, method,
                    page_title, page_success, page_cancel, page_saves, open_for, local_method, return_url, capture,
                    country, only_gateway, captured, refund_reserved, refunded, created_at, version)
                select tenant, :asideId, order_ref, amount, currency, valid_for, method, page_title, page_success,
                    page_cancel, page_saves, open_for, local_method, return_url, capture, country, only_gateway,
                    0, 0, 0, created_at, 1
                from c
                returning tenant, id),
            moved as (
                update petmatch_payments.charge_attempt a
                set charge = aside.id, state = :asideState, lease_owner = null, lease_until = null
                from aside
                where a.tenant = aside.tenant and a.id = :unreached)
            """ + INSERT_ATTEMPT;

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
