package com.petmatch.affiliate.commission;

import com.petmatch.kernel.money.Money;

/**
 * How one line came to its commission base; {@code amount - discount - orderDiscount - tax - excluded = base}.
 *
 * @param discount the line's own
 * @param orderDiscount its share of the order's discount
 * @param tax what of it the plan leaves out
 * @param excluded what is left out because of the line's kind
 */
public record LineBase(
        String label, Money amount, Money discount, Money orderDiscount, Money tax, Money excluded, Money base) {}
