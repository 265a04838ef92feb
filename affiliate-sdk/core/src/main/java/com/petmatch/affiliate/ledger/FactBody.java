package com.petmatch.affiliate.ledger;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;

/**
 * What a fact changes.
 *
 * @param base the commission base that the fact is about
 * @param amount signed as its kind says; may be zero
 * @param bucket the partner's bucket that it is posted to
 * @param explanation how the amount came about, one flat JSON object a line; may be empty
 */
public record FactBody(Money base, Money amount, Bucket bucket, ErrorCode reason, String explanation) {}
