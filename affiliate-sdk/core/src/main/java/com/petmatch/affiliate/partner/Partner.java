package com.petmatch.affiliate.partner;

import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Someone who is paid for bringing customers: one per person. Immutable. */
public record Partner(PartnerId id, SubjectId owner, Instant joinedAt) {

    public Partner {
        // PostgreSQL keeps microseconds and would round the rest up.
        joinedAt = joinedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
