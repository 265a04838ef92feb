package com.petmatch.platform.plan;

import com.petmatch.kernel.money.CurrencyCode;
import java.util.List;

/**
 * The price list in one currency and one billing period.
 *
 * @param purchase names this visit to the list: posting it twice buys once
 */
public record PlansPage(
        List<PlanCard> plans,
        BillingPeriod period,
        CurrencyCode currency,
        List<CurrencyCode> currencies,
        String purchase) {

    public PlansPage {
        plans = List.copyOf(plans);
        currencies = List.copyOf(currencies);
    }
}
