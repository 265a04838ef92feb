package com.petmatch.payments.postgres;

/** The statements of the invoice store. */
final class InvoiceSql {

    static final String INSERT = """
            insert into petmatch_payments.invoice (tenant, id, customer, subscription, charge, currency, net, tax, state,
                number, period_from, period_to, created_at, paid_at, credited, version)
            values (:tenant, :id, :customer, cast(:subscription as uuid), :charge, :currency, :net, :tax,
                :state, :number, cast(:periodFrom as timestamptz),
                cast(:periodTo as timestamptz), :createdAt, cast(:paidAt as timestamptz), :credited, :version)
            """;

    static final String INSERT_LINES = """
            insert into petmatch_payments.invoice_line (tenant, invoice, position, title, tax_category, quantity,
                unit_price)
            select :tenant, :invoice, line.position, line.title, line.category, line.quantity, line.price
            from unnest(:titles, :categories, :quantities, :prices)
                with ordinality as line (title, category, quantity, price, position)
            """;

    static final String INSERT_TAXES = """
            insert into petmatch_payments.document_tax (tenant, document, position, code, rate, treatment, net, tax)
            select :tenant, :document, sum.position, sum.code, sum.rate, sum.treatment, sum.net, sum.tax
            from unnest(:codes, :rates, :treatments, :nets, :taxes)
                with ordinality as sum (code, rate, treatment, net, tax, position)
            """;

    private static final String SELECT = """
            select id, customer, subscription, charge, currency, net, tax, state, number, period_from, period_to,
                created_at, paid_at, credited, version
            from petmatch_payments.invoice
            where tenant = :tenant and\s""";

    static final String BY_ID = SELECT + "id = :id";

    static final String BY_CHARGE = SELECT + "charge = :charge";

    static final String FIRST_OF_CUSTOMER = SELECT + """
            customer = :customer and number is not null
            order by created_at desc, id desc
            limit :limit
            """;

    static final String NEXT_OF_CUSTOMER = SELECT + """
            customer = :customer and number is not null and (created_at, id) < (:afterCreatedAt, :afterId)
            order by created_at desc, id desc
            limit :limit
            """;

    static final String LINES = """
            select invoice, title, tax_category, quantity, unit_price
            from petmatch_payments.invoice_line
            where tenant = :tenant and invoice = any(:documents)
            order by invoice, position
            """;

    static final String TAXES = """
            select document, code, rate, treatment, net, tax
            from petmatch_payments.document_tax
            where tenant = :tenant and document = any(:documents)
            order by document, position
            """;

    static final String REPLACE = """
            update petmatch_payments.invoice
            set state = :state, number = :number, period_from = cast(:periodFrom as timestamptz),
                period_to = cast(:periodTo as timestamptz), paid_at = cast(:paidAt as timestamptz),
                credited = :credited, version = :version
            where tenant = :tenant and id = :id and version = :version - 1
            """;

    static final String NEXT_COUNT = """
            insert into petmatch_payments.document_series as s (tenant, series, year, last)
            values (:tenant, :series, :year, 1)
            on conflict (tenant, series, year) do update set last = s.last + 1
            returning last
            """;

    static final String INSERT_CREDIT_NOTE = """
            insert into petmatch_payments.credit_note (tenant, id, invoice, number, refund, currency, net, tax, issued_at)
            values (:tenant, :id, :invoice, :number, :refund, :currency, :net, :tax, :issuedAt)
            """;

    static final String CREDIT_NOTES = """
            select id, invoice, number, refund, currency, net, tax, issued_at
            from petmatch_payments.credit_note
            where tenant = :tenant and invoice = :invoice
            order by number
            """;

    private InvoiceSql() {}
}
