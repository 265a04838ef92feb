package com.petmatch.affiliate.program;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * For how long a customer's further payments earn after the first. Immutable.
 *
 * @param months anniversaries counted from the first sale's own day; 0 pays the first sale only, {@link #FOREVER} never
 *     ends
 */
public record Recurring(int months) {

    /** Stands for a relation without end. */
    public static final int FOREVER = Integer.MAX_VALUE;

    private static final int MAX_MONTHS = 1_200;

    public Recurring {
        if (months < 0 || (months > MAX_MONTHS && months != FOREVER)) {
            throw new IllegalArgumentException("Expected 0 to 1,200 months, got " + months);
        }
    }

    public static Recurring firstSaleOnly() {
        return new Recurring(0);
    }

    public static Recurring months(int months) {
        return new Recurring(months);
    }

    public static Recurring forever() {
        return new Recurring(FOREVER);
    }

    /**
     * Whether a later sale still earns. The last anniversary itself does not; each is counted from the original day and
     * clamped to the month's end (31 January, 28 February, 31 March).
     */
    public boolean covers(Instant firstSale, Instant sale, ZoneId zone) {
        if (months == FOREVER) {
            return true;
        }
        ZonedDateTime end = firstSale.atZone(zone).plusMonths(months);
        return sale.isBefore(end.toInstant());
    }
}
