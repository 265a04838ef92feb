package com.petmatch.payments.invoice;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.ChargeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a customer owes or paid, with its tax.
 *
 * @param charge the charge that pays it
 * @param total the lines by tax rate, rounded once per rate
 * @param number empty while it is a draft
 * @param credited what credit notes took back, gross
 * @param version rises by one with each change
 */
public record Invoice(
        InvoiceId id,
        SubjectId customer,
        Optional<SubscriptionId> subscription,
        ChargeId charge,
        List<InvoiceLine> lines,
        TaxBreakdown total,
        InvoiceState state,
        Optional<DocumentNumber> number,
        Optional<ServicePeriod> period,
        Instant createdAt,
        Optional<Instant> paidAt,
        Money credited,
        long version) {

    public Invoice {
        lines = List.copyOf(lines);
        if (credited.isNegative() || credited.compareTo(total.gross()) > 0) {
            throw new IllegalArgumentException("Expected credited up to " + total.gross() + ", got " + credited);
        }
    }

    /** What credit notes have not taken back, gross. */
    public Money remaining() {
        return total.gross().minus(credited);
    }

    Invoice paid(DocumentNumber assigned, Optional<ServicePeriod> paidFor, Instant at) {
        return new Invoice(
                id,
                customer,
                subscription,
                charge,
                lines,
                total,
                InvoiceState.PAID,
                Optional.of(assigned),
                paidFor,
                createdAt,
                Optional.of(at),
                credited,
                version + 1);
    }

    Invoice voided() {
        return new Invoice(
                id,
                customer,
                subscription,
                charge,
                lines,
                total,
                InvoiceState.VOID,
                number,
                period,
                createdAt,
                paidAt,
                credited,
                version + 1);
    }

    Invoice crediting(Money gross) {
        return new Invoice(
                id,
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
                credited.plus(gross),
                version + 1);
    }
}
