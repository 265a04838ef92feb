package com.petmatch.affiliate;

import com.petmatch.affiliate.click.ClickOutcome;
import com.petmatch.affiliate.commission.ReversalOutcome;
import com.petmatch.affiliate.commission.SaleOutcome;

/**
 * Told what the engines did, for meters and logs. Sales and reversals are told after their own transaction; inside a
 * host's transaction they may still roll back. Implementations are quick, never throw and are safe for concurrent use.
 */
public interface AffiliateListener {

    default void clicked(ClickOutcome outcome) {}

    default void sold(SaleOutcome outcome) {}

    default void reversed(ReversalOutcome outcome) {}
}
