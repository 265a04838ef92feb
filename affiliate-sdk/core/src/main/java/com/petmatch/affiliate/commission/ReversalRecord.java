package com.petmatch.affiliate.commission;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A reversal as it was taken in. Immutable; written compare-and-set on the version.
 *
 * @param fingerprint SHA-256 of the reversal as it was handed in
 * @param clawback what was taken from the partner; zero while parked
 * @param parked its sale has not arrived yet
 * @param version from 1
 */
public record ReversalRecord(
        Reversal reversal, String fingerprint, Money clawback, boolean parked, Instant recordedAt, long version) {

    public ReversalRecord {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    ReversalRecord applied(Money taken) {
        return new ReversalRecord(reversal, fingerprint, taken, false, recordedAt, version + 1);
    }
}
