package com.petmatch.affiliate.ledger;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What every fact says: once for ever, about whom, and when.
 *
 * @param key unique per tenant for ever, such as {@code reversal:<program>:<id>}; 200 characters at most
 * @param order the host's order id
 * @param occurredAt rules tiers; microseconds
 * @param recordedAt rules statements; microseconds
 */
public record FactHeader(
        FactId id,
        String key,
        PartnerId partner,
        ProgramId program,
        String order,
        Instant occurredAt,
        Instant recordedAt) {

    private static final int MAX_KEY = 200;

    public FactHeader {
        if (key.isEmpty() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("Expected a fact key of 1 to 200 characters, got " + key.length());
        }
        // PostgreSQL keeps microseconds: the same fact must be equal before and after it was stored.
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
