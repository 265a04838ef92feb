package com.petmatch.affiliate.click;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.id.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps counted clicks. Safe for concurrent use. */
public interface ClickSink {

    /**
     * Keeps the touch unless the same visitor followed the same link within the window before; decides in one atomic step.
     *
     * @return the touch that stands: this one, or the earlier one
     */
    Touch record(TenantId tenant, Touch touch, Duration window);

    Optional<Touch> find(TenantId tenant, ClickId click);

    /** How many clicks of the partner's links were counted in the half-open interval; stuffed ones are not among them. */
    long count(TenantId tenant, PartnerId partner, Instant from, Instant until);
}
