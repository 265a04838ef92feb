package com.petmatch.affiliate.ledger;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.money.Money;

/** How a partner stands in one currency. Immutable. */
public record PartnerBalance(
        PartnerId partner, Money pending, Money held, Money available, Money reserved, Money paid, Money owed) {

    /** What the partner has earned and not been paid, wherever it stands. */
    public Money unpaid() {
        return pending.plus(held).plus(available).plus(reserved).plus(owed);
    }
}
