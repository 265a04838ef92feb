package com.petmatch.kernel.privacy;

import java.time.Period;

/** What becomes of a field when its subject is erased. */
public sealed interface Erasure {

    /** The value, or the row, goes. */
    record Delete() implements Erasure {}

    /** The row stays, without anything that leads to the person. */
    record Anonymise() implements Erasure {}

    /**
     * The value stays under a legal hold.
     *
     * @param basis the rule that demands it, such as {@code tax-records}
     * @param hold how long, from the end of the purpose
     */
    record Keep(String basis, Period hold) implements Erasure {
        /** Refuses a hold without basis or end. */
        public Keep {
            if (basis.isBlank() || hold.isZero() || hold.isNegative()) {
                throw new IllegalArgumentException(
                        "Expected a basis and a positive hold, got \"" + basis + "\", " + hold);
            }
        }
    }
}
