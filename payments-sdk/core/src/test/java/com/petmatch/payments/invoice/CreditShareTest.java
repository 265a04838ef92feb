package com.petmatch.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.money.TaxPolicy;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.ChargeId;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CreditShareTest {

    private static final UUID ID = new UUID(0, 1);
    private static final TaxRate FULL = TaxRate.included("full", BasisPoints.percent(19));
    private static final TaxRate REDUCED = TaxRate.added("reduced", BasisPoints.percent(7));
    private static final TaxPolicy TAX = line -> switch (line.category()) {
        case "full" -> FULL;
        case "reduced" -> REDUCED;
        default -> TaxRate.NONE;
    };

    @Test
    void sharesTheTaxOfAPartialRefund() {
        Invoice invoice = invoice(List.of(line("full", 999)));

        TaxBreakdown first = CreditShare.of(invoice, List.of(), eur(499));
        TaxBreakdown rest = CreditShare.of(invoice.crediting(eur(499)), List.of(note(invoice, first)), eur(500));

        assertThat(first.net()).isEqualTo(eur(419));
        assertThat(first.tax()).isEqualTo(eur(80));
        assertThat(rest.net()).isEqualTo(eur(420));
        assertThat(rest.tax()).isEqualTo(eur(80));
    }

    @Tag("row-29")
    @Property
    void addsUpToTheInvoiceHoweverItIsRefunded(
            @ForAll @LongRange(min = 1, max = 100_000) long full,
            @ForAll @LongRange(min = 0, max = 100_000) long reduced,
            @ForAll @LongRange(min = 0, max = 100_000) long untaxed,
            @ForAll @IntRange(min = 1, max = 12) int parts,
            @ForAll long seed) {
        Invoice invoice = invoice(List.of(line("full", full), line("reduced", reduced), line("none", untaxed)));
        List<CreditNote> notes = new ArrayList<>();
        for (Money part : randomParts(invoice.total().gross(), parts, new Random(seed))) {
            TaxBreakdown credit = CreditShare.of(invoice, notes, part);
            assertThat(credit.gross()).isEqualTo(part);
            assertThat(credit.tax().isNegative()).isFalse();
            assertThat(credit.sums())
                    .allSatisfy(sum -> assertThat(sum.net().isNegative()).isFalse());
            notes.add(note(invoice, credit));
        }

        assertThat(sum(notes.stream().map(note -> note.total().net()).toList()))
                .isEqualTo(invoice.total().net());
        assertThat(sum(notes.stream().map(note -> note.total().tax()).toList()))
                .isEqualTo(invoice.total().tax());
    }

    private static List<Money> randomParts(Money whole, int parts, Random random) {
        List<Money> shares = new ArrayList<>();
        Money left = whole;
        for (int i = 1; i < parts && left.minorUnits() > 1; i++) {
            Money share = Money.of(1 + random.nextLong(left.minorUnits() - 1), left.currency());
            shares.add(share);
            left = left.minus(share);
        }
        shares.add(left);
        return shares;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(eur(0), Money::plus);
    }

    private static Money eur(long cents) {
        return Money.of(cents, CurrencyCode.EUR);
    }

    private static InvoiceLine line(String category, long cents) {
        return new InvoiceLine(category, category, 1, eur(cents));
    }

    private static Invoice invoice(List<InvoiceLine> lines) {
        TaxBreakdown total =
                TaxBreakdown.of(lines.stream().map(InvoiceLine::toTaxLine).toList(), TAX, RoundingMode.HALF_UP);
        return new Invoice(
                new InvoiceId(ID),
                new SubjectId(ID),
                Optional.empty(),
                new ChargeId(ID),
                lines,
                total,
                InvoiceState.PAID,
                Optional.of(new DocumentNumber("INV-2026-000001")),
                Optional.empty(),
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                eur(0),
                1);
    }

    private static CreditNote note(Invoice invoice, TaxBreakdown total) {
        return new CreditNote(new CreditNoteId(ID), invoice.id(), new DocumentNumber("CN-1"), ID, total, Instant.EPOCH);
    }
}
