package com.petmatch.kernel.money;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;
import java.util.SortedSet;

/**
 * A currency of ISO 4217 that has a minor unit, such as {@code EUR}; any other text is refused.
 *
 * <p>The table is compiled in, so that an exponent never depends on the JDK a host happens to run. Codes without a minor
 * unit (gold, drawing rights, test codes) are not currencies here. Immutable and safe for concurrent use.
 *
 * @param value three upper-case ASCII letters
 */
public record CurrencyCode(String value) implements Comparable<CurrencyCode> {

    /** Euro, two decimals. */
    public static final CurrencyCode EUR = new CurrencyCode("EUR");

    /** US dollar, two decimals. */
    public static final CurrencyCode USD = new CurrencyCode("USD");

    /** Brazilian real, two decimals. */
    public static final CurrencyCode BRL = new CurrencyCode("BRL");

    /** Mexican peso, two decimals. */
    public static final CurrencyCode MXN = new CurrencyCode("MXN");

    /** Yen, no decimals. */
    public static final CurrencyCode JPY = new CurrencyCode("JPY");

    /** Pound sterling, two decimals. */
    public static final CurrencyCode GBP = new CurrencyCode("GBP");

    /** Argentine peso, two decimals. */
    public static final CurrencyCode ARS = new CurrencyCode("ARS");

    /** Colombian peso, two decimals. */
    public static final CurrencyCode COP = new CurrencyCode("COP");

    /** Chilean peso, no decimals. */
    public static final CurrencyCode CLP = new CurrencyCode("CLP");

    /** Refuses an unknown code with {@code money.currency.unknown}. */
    public CurrencyCode {
        if (Iso4217.exponent(value) < 0) {
            String shown = value.length() <= 16 ? value : value.substring(0, 16) + "…";
            throw new PetMatchException(
                    KernelErrors.CURRENCY_UNKNOWN,
                    "Expected an ISO 4217 code, got \"" + shown + "\"",
                    Map.of("currency", shown));
        }
    }

    /** The currency of this code; an unknown one is refused with {@code money.currency.unknown}. */
    public static CurrencyCode of(String value) {
        return new CurrencyCode(value);
    }

    /** Whether the text is a code this table knows; never throws. */
    public static boolean isKnown(String value) {
        return Iso4217.exponent(value) >= 0;
    }

    /** Every known code in alphabetical order. */
    public static SortedSet<String> known() {
        return Iso4217.codes();
    }

    /** How many decimal digits the minor unit has: 0 to 4. */
    public int exponent() {
        return Iso4217.exponent(value);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
