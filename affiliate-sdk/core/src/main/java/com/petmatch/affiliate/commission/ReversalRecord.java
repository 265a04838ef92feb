package com.petmatch.affiliate.commission;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A reversal as it was taken in. Immutable; written compare-and-set on the version.
 *
 * @param fingerprint SHA-256 of the reversal as it was handed in
 * @param reason why it stands as it does
 * @param clawback what was taken from the partner; zero unless applied
 * @param version from 1
 */
public record ReversalRecord(
        Reversal reversal,
        String fingerprint,
        ReversalState state,
        ErrorCode reason,
        Money clawback,
        Instant recordedAt,
        long version) {

    public ReversalRecord {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    ReversalRecord settled(ReversalState next, ErrorCode why, Money taken) {
        return new ReversalRecord(reversal, fingerprint, next, why, taken, recordedAt, version + 1);
    }
}
