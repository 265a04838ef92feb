package com.petmatch.platform.order;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.ChargeId;
import java.time.Instant;
import java.util.UUID;

/**
 * Meals that somebody pays for.
 *
 * @param email where the receipt goes; personal data, so it is redacted in {@code toString}
 * @param language the tag of the language that the buyer reads
 */
public record Order(
        UUID id, int meals, Money amount, String country, String email, String language, ChargeId charge, Instant at) {

    @Override
    public String toString() {
        return "Order[" + id + ", " + amount + "]";
    }
}
