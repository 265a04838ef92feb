package com.petmatch.affiliate.partner;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A state and the moment from which it holds, until the next one does. */
public record StateSince(PartnerState state, Instant since) {

    public StateSince {
        // PostgreSQL keeps microseconds and would round the rest up.
        since = since.truncatedTo(ChronoUnit.MICROS);
    }
}
