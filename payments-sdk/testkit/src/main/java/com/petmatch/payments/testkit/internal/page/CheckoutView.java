package com.petmatch.payments.testkit.internal.page;

import com.petmatch.kernel.money.Money;
import java.util.List;

/**
 * What a checkout page shows.
 *
 * @param action where its form goes
 * @param problemCode why the last attempt failed, empty when none did
 * @param takesPix whether the buyer may choose Pix beside the cards
 */
public record CheckoutView(String action, List<PageItem> items, Money total, String problemCode, boolean takesPix) {

    public CheckoutView {
        items = List.copyOf(items);
    }
}
