package com.petmatch.platform.plan;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;

/**
 * One price with everything a payer asks: what is paid, how much of it is tax, and for how long.
 *
 * @param gross what is charged each period
 * @param net {@code gross} minus {@code tax}
 */
public record PlanPrice(Money gross, Money net, Money tax, BasisPoints taxRate, BillingPeriod period) {}
