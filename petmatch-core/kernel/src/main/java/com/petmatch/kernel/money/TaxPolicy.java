package com.petmatch.kernel.money;

/**
 * Decides the tax rate of a line; the one port for market prices and invoices.
 *
 * <p>Made for one place and date by the host, who knows the law; a decision without I/O. Implementations are safe for
 * concurrent use.
 */
@FunctionalInterface
public interface TaxPolicy {

    /** The rate of this line; {@link TaxRate#NONE} when it bears no tax. */
    TaxRate rateOf(TaxLine line);

    /** One rate for every line. */
    static TaxPolicy uniform(TaxRate rate) {
        return line -> rate;
    }
}
