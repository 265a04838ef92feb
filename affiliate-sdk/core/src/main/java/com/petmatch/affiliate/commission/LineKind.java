package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.BasePolicy;

/** What a line of an order is for; only items earn unless the plan includes more. */
public enum LineKind {
    ITEM,
    SHIPPING,
    TIP,
    GIFT_CARD,
    FEE;

    boolean earns(BasePolicy policy) {
        return switch (this) {
            case ITEM -> true;
            case SHIPPING -> policy.shipping();
            case TIP -> policy.tip();
            case GIFT_CARD -> policy.giftCard();
            case FEE -> policy.fee();
        };
    }
}
