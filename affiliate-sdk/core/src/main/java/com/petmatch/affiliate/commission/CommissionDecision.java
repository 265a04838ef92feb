package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What a sale is worth to whom, and why. */
public sealed interface CommissionDecision {

    /** The commission base; also known when nobody earns, so that later reversals are judged alike. */
    Money base();

    Explanation explanation();

    /** The partner earns the amount; it may be paid once the hold is over. */
    record Earned(PartnerId partner, Money base, Money amount, Instant holdUntil, Explanation explanation)
            implements CommissionDecision {}

    /** The partner would earn the amount; it is kept back until someone decides. */
    record Held(
            PartnerId partner,
            Money base,
            Money amount,
            Instant holdUntil,
            List<ErrorCode> reasons,
            Explanation explanation)
            implements CommissionDecision {
        public Held {
            reasons = List.copyOf(reasons);
        }
    }

    /** The partner earns nothing. */
    record Rejected(PartnerId partner, Money base, List<ErrorCode> reasons, Explanation explanation)
            implements CommissionDecision {
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nobody brought the customer. */
    record Unattributed(Money base, List<ErrorCode> reasons, Explanation explanation) implements CommissionDecision {
        public Unattributed {
            reasons = List.copyOf(reasons);
        }
    }

    /** Answers with the function of the case at hand. */
    default <T> T fold(
            Function<Earned, T> earned,
            Function<Held, T> held,
            Function<Rejected, T> rejected,
            Function<Unattributed, T> unattributed) {
        if (this instanceof Earned yes) {
            return earned.apply(yes);
        }
        if (this instanceof Held wait) {
            return held.apply(wait);
        }
        if (this instanceof Rejected no) {
            return rejected.apply(no);
        }
        return unattributed.apply((Unattributed) this);
    }
}
