package com.petmatch.payments.invoice;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.ChargeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invoices in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemoryInvoiceStore implements InvoiceStore {

    private record Key(TenantId tenant, UUID id) {}

    private record SeriesKey(TenantId tenant, String series, int year) {}

    private record Row<T>(TenantId tenant, T value) {}

    // Ids compare as stores compare them, byte by byte; UUID.compareTo is signed.
    private static final Comparator<Invoice> OLDEST_FIRST = Comparator.comparing(Invoice::createdAt)
            .thenComparing(invoice -> invoice.id().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row<Invoice>> invoices;
    private final MemoryTable<Key, Row<CreditNote>> creditNotes;
    private final MemoryTable<SeriesKey, Long> series;

    public InMemoryInvoiceStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.invoices = new MemoryTable<>(unitOfWork);
        this.creditNotes = new MemoryTable<>(unitOfWork);
        this.series = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void insert(TenantId tenant, Invoice invoice) {
        if (!invoices.putIfAbsent(key(tenant, invoice.id()), new Row<>(tenant, invoice))) {
            throw new IllegalStateException("Expected a fresh invoice id, got " + invoice.id());
        }
    }

    @Override
    public Optional<Invoice> find(TenantId tenant, InvoiceId id) {
        return invoices.get(key(tenant, id)).map(Row::value);
    }

    @Override
    public Optional<Invoice> findByCharge(TenantId tenant, ChargeId charge) {
        return invoices
                .values(row ->
                        row.tenant().equals(tenant) && row.value().charge().equals(charge))
                .stream()
                .map(Row::value)
                .findFirst();
    }

    @Override
    public boolean replace(TenantId tenant, Invoice next) {
        return unitOfWork.inTransaction(() -> {
            Optional<Invoice> stored = find(tenant, next.id());
            if (stored.isEmpty() || stored.get().version() != next.version() - 1) {
                return false;
            }
            invoices.put(key(tenant, next.id()), new Row<>(tenant, next));
            return true;
        });
    }

    @Override
    public List<Invoice> numbered(TenantId tenant, SubjectId customer, Optional<CursorPosition> after, int limit) {
        return invoices
                .values(row -> row.tenant().equals(tenant)
                        && row.value().customer().equals(customer)
                        && row.value().number().isPresent())
                .stream()
                .map(Row::value)
                .sorted(OLDEST_FIRST.reversed())
                .filter(invoice -> after.isEmpty() || isBefore(invoice, after.get()))
                .limit(limit)
                .toList();
    }

    @Override
    public long nextCount(TenantId tenant, String name, int year) {
        return unitOfWork.inTransaction(() -> {
            SeriesKey key = new SeriesKey(tenant, name, year);
            long next = series.get(key).orElse(0L) + 1;
            series.put(key, next);
            return next;
        });
    }

    @Override
    public void insertCreditNote(TenantId tenant, CreditNote note) {
        if (!creditNotes.putIfAbsent(new Key(tenant, note.refund()), new Row<>(tenant, note))) {
            throw new IllegalStateException("Expected one credit note per refund, got another of " + note.refund());
        }
    }

    @Override
    public List<CreditNote> creditNotes(TenantId tenant, InvoiceId invoice) {
        return creditNotes
                .values(row ->
                        row.tenant().equals(tenant) && row.value().invoice().equals(invoice))
                .stream()
                .map(Row::value)
                .sorted(Comparator.comparing(note -> note.number().value()))
                .toList();
    }

    private static boolean isBefore(Invoice invoice, CursorPosition after) {
        int byTime =
                invoice.createdAt().compareTo(Instant.parse(after.sortValues().get(0)));
        return byTime < 0
                || (byTime == 0 && invoice.id().toString().compareTo(after.id().toString()) < 0);
    }

    private static Key key(TenantId tenant, InvoiceId id) {
        return new Key(tenant, id.value());
    }
}
