package com.petmatch.platform.billing;

import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.Refusal;
import java.util.Optional;

/**
 * Where the hosted page sends the payer back to.
 *
 * @param plan the plan's code
 * @param statusPath the page to ask again, by script or by the link on it
 */
public record CheckoutReturnPage(
        CheckoutProgress progress,
        String plan,
        Optional<Money> total,
        Optional<String> invoicePath,
        Optional<Refusal> reason,
        String statusPath) {}
