package com.petmatch.security.revocation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/**
 * Since when the tokens of a subject count.
 *
 * @param epoch tokens that carry a smaller one are dead; rises with each revocation, and never falls behind the clock, so
 *     that a row may be forgotten once the last token of before has expired
 * @param revokedAt tokens that carry no epoch are dead when they were issued at this instant or before
 */
public record SubjectEpoch(TenantId tenant, SubjectId subject, long epoch, Instant revokedAt) {

    /** The epoch after a revocation now, whatever it was before. */
    public static SubjectEpoch raised(TenantId tenant, SubjectId subject, long former, Instant now) {
        return new SubjectEpoch(tenant, subject, Math.max(Math.addExact(former, 1), now.toEpochMilli()), now);
    }
}
