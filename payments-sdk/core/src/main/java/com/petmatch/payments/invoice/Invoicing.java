package com.petmatch.payments.invoice;

import com.petmatch.kernel.money.TaxPolicy;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How a seller writes invoices.
 *
 * @param tax the rate of each line, the host's knowledge of the law
 * @param taxRounding used once per rate of a document
 */
public record Invoicing(NumberSeries invoices, NumberSeries creditNotes, TaxPolicy tax, RoundingMode taxRounding) {

    public Invoicing {
        if (invoices.name().equals(creditNotes.name())) {
            throw new IllegalArgumentException("Expected a series of its own for credit notes, got " + invoices.name());
        }
    }

    /** Series {@code INV} and {@code CN} by calendar years of UTC, tax rounded half up. */
    public static Invoicing with(TaxPolicy tax) {
        return in(ZoneOffset.UTC, tax);
    }

    /** Series {@code INV} and {@code CN} by calendar years of the zone, tax rounded half up. */
    public static Invoicing in(ZoneId zone, TaxPolicy tax) {
        return new Invoicing(new NumberSeries("INV", zone), new NumberSeries("CN", zone), tax, RoundingMode.HALF_UP);
    }
}
