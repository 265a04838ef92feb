package com.petmatch.payments.books;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;

/** Tells what active paid subscriptions bring in a month. */
public interface RecurringRevenueSource {

    /** The net monthly price of each active paid subscription at the instant, after discount. */
    List<Money> monthlyPrices(Instant at);
}
