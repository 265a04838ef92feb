package com.petmatch.platform.plan;

import com.petmatch.kernel.money.CurrencyCode;
import java.util.List;

/** The price list in one currency and one billing period. */
public record PlansPage(
        List<PlanCard> plans, BillingPeriod period, CurrencyCode currency, List<CurrencyCode> currencies) {

    public PlansPage {
        plans = List.copyOf(plans);
        currencies = List.copyOf(currencies);
    }
}
