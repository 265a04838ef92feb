package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.invoice.CreditNote;
import com.petmatch.payments.invoice.CreditNoteId;
import com.petmatch.payments.invoice.DocumentNumber;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.invoice.InvoiceLine;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.invoice.InvoiceStore;
import com.petmatch.payments.invoice.ServicePeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Invoices on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresInvoiceStore implements InvoiceStore {

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresInvoiceStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, Invoice invoice) {
        jdbi.useHandle(handle -> {
            bind(handle.createUpdate(InvoiceSql.INSERT), tenant, invoice)
                    .bind("customer", invoice.customer())
                    .bind(
                            "subscription",
                            invoice.subscription().map(SubscriptionId::value).orElse(null))
                    .bind("charge", invoice.charge())
                    .bind("currency", invoice.credited().currency().value())
                    .bind("net", invoice.total().net().minorUnits())
                    .bind("tax", invoice.total().tax().minorUnits())
                    .bind("createdAt", invoice.createdAt())
                    .execute();
            InvoiceParts.insertLines(handle, tenant, invoice.id().value(), invoice.lines());
            InvoiceParts.insertTaxes(
                    handle, tenant, invoice.id().value(), invoice.total().sums());
        });
    }

    @Override
    public Optional<Invoice> find(TenantId tenant, InvoiceId id) {
        return read(tenant, InvoiceSql.BY_ID, query -> query.bind("id", id)).stream()
                .findFirst();
    }

    @Override
    public Optional<Invoice> findByCharge(TenantId tenant, ChargeId charge) {
        return read(tenant, InvoiceSql.BY_CHARGE, query -> query.bind("charge", charge)).stream()
                .findFirst();
    }

    @Override
    public boolean replace(TenantId tenant, Invoice next) {
        return jdbi.withHandle(handle ->
                bind(handle.createUpdate(InvoiceSql.REPLACE), tenant, next).execute() == 1);
    }

    @Override
    public List<Invoice> numbered(TenantId tenant, SubjectId customer, Optional<CursorPosition> after, int limit) {
        String sql = after.isPresent() ? InvoiceSql.NEXT_OF_CUSTOMER : InvoiceSql.FIRST_OF_CUSTOMER;
        return read(tenant, sql, query -> {
            after.ifPresent(last -> query.bind(
                            "afterCreatedAt", Instant.parse(last.sortValues().get(0)))
                    .bind("afterId", last.id()));
            return query.bind("customer", customer).bind("limit", limit);
        });
    }

    @Override
    public long nextCount(TenantId tenant, String series, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(InvoiceSql.NEXT_COUNT)
                .bind("tenant", tenant)
                .bind("series", series)
                .bind("year", year)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void insertCreditNote(TenantId tenant, CreditNote note) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(InvoiceSql.INSERT_CREDIT_NOTE)
                    .bind("tenant", tenant)
                    .bind("id", note.id())
                    .bind("invoice", note.invoice())
                    .bind("number", note.number().value())
                    .bind("refund", note.refund())
                    .bind("currency", note.total().net().currency().value())
                    .bind("net", note.total().net().minorUnits())
                    .bind("tax", note.total().tax().minorUnits())
                    .bind("issuedAt", note.issuedAt())
                    .execute();
            InvoiceParts.insertTaxes(
                    handle, tenant, note.id().value(), note.total().sums());
        });
    }

    @Override
    public List<CreditNote> creditNotes(TenantId tenant, InvoiceId invoice) {
        return jdbi.withHandle(handle -> {
            List<NoteRow> rows = handle.createQuery(InvoiceSql.CREDIT_NOTES)
                    .bind("tenant", tenant)
                    .bind("invoice", invoice)
                    .map(NoteRow::read)
                    .list();
            Map<UUID, CurrencyCode> currencies = new HashMap<>();
            rows.forEach(row -> currencies.put(row.id(), row.currency()));
            Map<UUID, TaxBreakdown> totals = InvoiceParts.totals(handle, tenant, currencies);
            return rows.stream()
                    .map(row -> row.note(InvoiceParts.of(row.id(), totals)))
                    .toList();
        });
    }

    private List<Invoice> read(TenantId tenant, String sql, UnaryOperator<Query> keys) {
        return jdbi.withHandle(handle -> {
            List<InvoiceRow> rows = keys.apply(handle.createQuery(sql).bind("tenant", tenant))
                    .map(InvoiceRow::read)
                    .list();
            return rows.isEmpty() ? List.of() : withParts(handle, tenant, rows);
        });
    }

    private static List<Invoice> withParts(Handle handle, TenantId tenant, List<InvoiceRow> rows) {
        Map<UUID, CurrencyCode> currencies = new HashMap<>();
        rows.forEach(row -> currencies.put(row.id(), row.credited().currency()));
        Map<UUID, List<InvoiceLine>> lines = InvoiceParts.lines(handle, tenant, currencies);
        Map<UUID, TaxBreakdown> totals = InvoiceParts.totals(handle, tenant, currencies);
        return rows.stream()
                .map(row -> row.invoice(lines.getOrDefault(row.id(), List.of()), InvoiceParts.of(row.id(), totals)))
                .toList();
    }

    private static Update bind(Update statement, TenantId tenant, Invoice invoice) {
        return statement
                .bind("tenant", tenant)
                .bind("id", invoice.id())
                .bind("state", invoice.state().name())
                .bind("number", invoice.number().map(DocumentNumber::value).orElse(null))
                .bind("periodFrom", invoice.period().map(ServicePeriod::from).orElse(null))
                .bind("periodTo", invoice.period().map(ServicePeriod::to).orElse(null))
                .bind("paidAt", invoice.paidAt().orElse(null))
                .bind("credited", invoice.credited().minorUnits())
                .bind("version", invoice.version());
    }

    /** An invoice before its lines and taxes are read. */
    private record InvoiceRow(
            UUID id,
            SubjectId customer,
            Optional<SubscriptionId> subscription,
            ChargeId charge,
            InvoiceState state,
            Optional<DocumentNumber> number,
            Optional<ServicePeriod> period,
            Instant createdAt,
            Optional<Instant> paidAt,
            Money credited,
            long version) {

        static InvoiceRow read(ResultSet row, StatementContext context) throws SQLException {
            Optional<Instant> from = Columns.optionalInstant(row, "period_from");
            Optional<Instant> to = Columns.optionalInstant(row, "period_to");
            return new InvoiceRow(
                    Columns.uuid(row, "id"),
                    new SubjectId(Columns.uuid(row, "customer")),
                    Columns.optionalUuid(row, "subscription").map(SubscriptionId::new),
                    new ChargeId(Columns.uuid(row, "charge")),
                    InvoiceState.valueOf(row.getString("state")),
                    Columns.optionalText(row, "number").map(DocumentNumber::new),
                    from.map(start -> new ServicePeriod(start, to.orElseThrow())),
                    Columns.instant(row, "created_at"),
                    Columns.optionalInstant(row, "paid_at"),
                    Columns.money(row, "credited"),
                    row.getLong("version"));
        }

        Invoice invoice(List<InvoiceLine> lines, TaxBreakdown total) {
            return new Invoice(
                    new InvoiceId(id),
                    customer,
                    subscription,
                    charge,
                    lines,
                    total,
                    state,
                    number,
                    period,
                    createdAt,
                    paidAt,
                    credited,
                    version);
        }
    }

    /** A credit note before its taxes are read. */
    private record NoteRow(
            UUID id, InvoiceId invoice, DocumentNumber number, UUID refund, CurrencyCode currency, Instant issuedAt) {

        static NoteRow read(ResultSet row, StatementContext context) throws SQLException {
            return new NoteRow(
                    Columns.uuid(row, "id"),
                    new InvoiceId(Columns.uuid(row, "invoice")),
                    new DocumentNumber(row.getString("number")),
                    Columns.uuid(row, "refund"),
                    CurrencyCode.of(row.getString("currency")),
                    Columns.instant(row, "issued_at"));
        }

        CreditNote note(TaxBreakdown total) {
            return new CreditNote(new CreditNoteId(id), invoice, number, refund, total, issuedAt);
        }
    }
}
