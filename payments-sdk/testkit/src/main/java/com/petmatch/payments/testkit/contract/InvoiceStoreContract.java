package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static com.petmatch.payments.testkit.contract.Samples.draft;
import static com.petmatch.payments.testkit.contract.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.invoice.CreditNote;
import com.petmatch.payments.invoice.CreditNoteId;
import com.petmatch.payments.invoice.DocumentNumber;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.invoice.InvoiceStore;
import com.petmatch.payments.invoice.ServicePeriod;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every {@link InvoiceStore} promises. */
public abstract class InvoiceStoreContract {

    private static final SubjectId ANA = new SubjectId(Samples.id(1));

    /** A store that is empty at the start of each test. */
    protected abstract InvoiceStore store();

    /** The transactions that writes take part in. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void givesBackAnInvoiceAsItWasWritten() {
        Invoice draft = draft(1, ANA);
        store().insert(TENANT, draft);
        Invoice paid = paid(draft, "INV-2026-000001");

        assertThat(store().find(TENANT, draft.id())).contains(draft);
        assertThat(store().replace(TENANT, paid)).isTrue();
        assertThat(store().replace(TENANT, paid)).isFalse();
        assertThat(store().findByCharge(TENANT, draft.charge())).contains(paid);
        assertThat(store().find(OTHER, draft.id())).isEmpty();
        assertThat(store().findByCharge(OTHER, draft.charge())).isEmpty();
    }

    @Test
    void listsNumberedInvoicesNewestFirst() {
        for (int i = 1; i <= 4; i++) {
            Invoice draft = draft(i, ANA);
            store().insert(TENANT, draft);
            if (i != 2) {
                store().replace(TENANT, paid(draft, "INV-" + i));
            }
        }
        store().insert(TENANT, draft(9, new SubjectId(Samples.id(2))));

        List<Invoice> first = store().numbered(TENANT, ANA, Optional.empty(), 2);
        Invoice last = first.get(1);
        CursorPosition after =
                CursorPosition.of(last.createdAt().toString(), last.id().value());

        assertThat(first).extracting(it -> it.number().orElseThrow().value()).containsExactly("INV-4", "INV-3");
        assertThat(store().numbered(TENANT, ANA, Optional.of(after), 2))
                .extracting(it -> it.number().orElseThrow().value())
                .containsExactly("INV-1");
        assertThat(store().numbered(OTHER, ANA, Optional.empty(), 2)).isEmpty();
    }

    @Test
    void countsEachSeriesAndYearFromOne() {
        assertThat(store().nextCount(TENANT, "INV", 2026)).isEqualTo(1);
        assertThat(store().nextCount(TENANT, "INV", 2026)).isEqualTo(2);
        assertThat(store().nextCount(TENANT, "INV", 2027)).isEqualTo(1);
        assertThat(store().nextCount(TENANT, "CN", 2026)).isEqualTo(1);
        assertThat(store().nextCount(OTHER, "INV", 2026)).isEqualTo(1);
    }

    @Test
    void invoiceNumberGaps() {
        store().nextCount(TENANT, "INV", 2026);

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().nextCount(TENANT, "INV", 2026);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(store().nextCount(TENANT, "INV", 2026)).isEqualTo(2);
    }

    @Test
    void countsWithoutGapsForManyAtOnce() {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Long>> running = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            running.add(CompletableFuture.supplyAsync(
                    () -> unitOfWork().inTransaction(() -> store().nextCount(TENANT, "INV", 2026)), executor));
        }
        List<Long> counts =
                running.stream().map(CompletableFuture::join).sorted().toList();
        executor.shutdownNow();

        assertThat(counts).hasSize(40).doesNotHaveDuplicates().startsWith(1L).endsWith(40L);
    }

    @Test
    void keepsCreditNotesWithTheirTax() {
        Invoice draft = draft(1, ANA);
        store().insert(TENANT, draft);
        CreditNote first = note(1, draft);
        CreditNote second = note(2, draft);
        store().insertCreditNote(TENANT, second);
        store().insertCreditNote(TENANT, first);

        assertThat(store().creditNotes(TENANT, draft.id())).containsExactly(first, second);
        assertThat(store().creditNotes(OTHER, draft.id())).isEmpty();
        assertThatThrownBy(() -> store().insertCreditNote(TENANT, note(1, draft)))
                .isInstanceOf(RuntimeException.class);
    }

    private static CreditNote note(long number, Invoice invoice) {
        TaxRate rate = TaxRate.included("de-standard", BasisPoints.percent(19));
        return new CreditNote(
                new CreditNoteId(Samples.id(500 + number)),
                invoice.id(),
                new DocumentNumber("CN-" + number),
                Samples.id(50 + number),
                TaxBreakdown.of(eur(100), rate, RoundingMode.HALF_UP),
                NOW);
    }

    private static Invoice paid(Invoice draft, String number) {
        return new Invoice(
                draft.id(),
                draft.customer(),
                draft.subscription(),
                draft.charge(),
                draft.lines(),
                draft.total(),
                InvoiceState.PAID,
                Optional.of(new DocumentNumber(number)),
                Optional.of(new ServicePeriod(NOW, NOW.plus(Duration.ofDays(31)))),
                draft.createdAt(),
                Optional.of(NOW),
                eur(100),
                draft.version() + 1);
    }
}
