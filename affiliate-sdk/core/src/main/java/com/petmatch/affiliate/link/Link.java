package com.petmatch.affiliate.link;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A partner's link and where it leads. Immutable. */
public record Link(LinkId id, LinkCode code, PartnerId partner, ProgramId program, URI target, Instant createdAt) {

    public Link {
        // PostgreSQL keeps microseconds and would round the rest up.
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }
}
