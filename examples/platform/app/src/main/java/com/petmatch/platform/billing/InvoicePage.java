package com.petmatch.platform.billing;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An invoice to read and to print.
 *
 * @param paidAt absent while it is open
 */
public record InvoicePage(
        InvoiceRow head, Party seller, Party buyer, Optional<Instant> paidAt, Sums sums, List<Refund> refunds) {

    public InvoicePage {
        refunds = List.copyOf(refunds);
    }

    /** Who sells or buys, as printed. */
    public record Party(String name, List<String> lines) {
        public Party {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One position.
     *
     * @param what the description on the invoice, in the language it was issued in
     */
    public record Line(String what, Optional<Instant> from, Optional<Instant> until, long quantity, Money net) {}

    /** A tax rate and what it comes to. */
    public record Tax(BasisPoints rate, Money base, Money amount) {}

    /** Money that went back. */
    public record Refund(Instant at, Money amount) {}

    /** The lines and what they add up to. */
    public record Sums(List<Line> lines, Money net, List<Tax> taxes, Money total) {
        public Sums {
            lines = List.copyOf(lines);
            taxes = List.copyOf(taxes);
        }
    }
}
