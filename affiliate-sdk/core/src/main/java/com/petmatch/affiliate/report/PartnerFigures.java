package com.petmatch.affiliate.report;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.money.Money;
import java.time.Instant;

/**
 * A partner's funnel in a half-open period: clicks, leads, sales, commission. Immutable.
 *
 * @param clicks of all the partner's links
 * @param leads customers bound
 * @param sales that earn and are not wholly taken back
 * @param sold what is left of their bases
 * @param commission what is kept of it
 * @param tier as of the end of the period
 */
public record PartnerFigures(
        PartnerId partner,
        ProgramId program,
        Instant from,
        Instant until,
        long clicks,
        long leads,
        long sales,
        Money sold,
        Money commission,
        TierProgress tier) {}
