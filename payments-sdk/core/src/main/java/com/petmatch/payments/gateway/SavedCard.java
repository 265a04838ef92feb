package com.petmatch.payments.gateway;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A method that a provider keeps: what may be shown of it, and the token that charges it.
 *
 * @param token the provider's; redacted in {@code toString}
 * @param customerRef the provider's name of the customer it belongs to, where there is one
 * @param brand such as {@code visa} or {@code paypal}
 * @param lastFour empty where the method has no number
 * @param expiry the last month it works in
 */
public record SavedCard(
        String token,
        Optional<String> customerRef,
        String brand,
        Optional<String> lastFour,
        Optional<YearMonth> expiry) {

    @Override
    public String toString() {
        return "SavedCard[" + brand + ", " + lastFour.orElse("") + "]";
    }
}
