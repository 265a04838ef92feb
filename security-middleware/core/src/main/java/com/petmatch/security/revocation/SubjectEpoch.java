package com.petmatch.security.revocation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;

/**
 * Since when the tokens of a subject count.
 *
 * @param epoch tokens that carry a smaller one are dead; rises with each revocation, and never falls behind the clock, so
 *     that a row may be forgotten once the last token of before has expired
 * @param revokedAt tokens that carry no epoch are dead when they were issued at this instant or before
 */
public record SubjectEpoch(TenantId tenant, SubjectId subject, long epoch, Instant revokedAt) {

    /** What follows on a revocation now; a clock that was set back brings neither number back. */
    public static SubjectEpoch raised(TenantId tenant, SubjectId subject, Optional<SubjectEpoch> former, Instant now) {
        long next = former.map(known -> Math.addExact(known.epoch, 1)).orElse(1L);
        Instant last = former.map(SubjectEpoch::revokedAt).filter(now::isBefore).orElse(now);
        return new SubjectEpoch(tenant, subject, Math.max(next, now.toEpochMilli()), last);
    }
}
