package com.petmatch.platform.methods;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A way to pay as its owner sees it.
 *
 * @param brand its proper name, such as Visa or PayPal
 * @param provider the proper name of who keeps it
 * @param away whether it may be charged while the owner is away
 */
public record MethodRow(
        String id,
        String brand,
        Optional<String> lastFour,
        Optional<YearMonth> expiry,
        boolean expired,
        String provider,
        boolean away,
        Instant added) {}
