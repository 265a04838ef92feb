package com.petmatch.platform.partner;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** The programme's terms as a partner reads them before joining. */
public record ProgrammeTerms(List<Tier> tiers, int holdDays, int recurringMonths, Money minimumPayout) {

    public ProgrammeTerms {
        tiers = List.copyOf(tiers);
    }

    /** The share that applies to the part of a month's net sales from this sum on. */
    public record Tier(Money from, BasisPoints rate, boolean reached) {}
}
