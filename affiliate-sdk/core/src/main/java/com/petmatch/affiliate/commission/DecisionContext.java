package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.partner.PartnerState;
import java.time.Instant;
import java.util.Optional;

/**
 * All that a decision about a sale depends on besides plan and sale. Immutable.
 *
 * @param partner whose customer it is; empty: nobody's
 * @param attributedBy how the partner was found, such as a click id; shown in the explanation
 * @param state the partner's state as of the sale; empty when not a member then
 * @param selfReferral the customer is the partner
 * @param firstSale when this customer's first earning sale for the partner occurred; empty: this is it
 * @param metricBefore the tier metric of the period before this sale, in minor units
 */
public record DecisionContext(
        Optional<PartnerId> partner,
        String attributedBy,
        Optional<PartnerState> state,
        boolean selfReferral,
        Optional<Instant> firstSale,
        long metricBefore) {

    /** Nobody brought the customer. */
    public static DecisionContext unattributed() {
        return new DecisionContext(Optional.empty(), "none", Optional.empty(), false, Optional.empty(), 0);
    }

    /** An approved partner's first sale of this customer. */
    public static DecisionContext approved(PartnerId partner, long metricBefore) {
        return new DecisionContext(
                Optional.of(partner),
                "given",
                Optional.of(PartnerState.APPROVED),
                false,
                Optional.empty(),
                metricBefore);
    }
}
