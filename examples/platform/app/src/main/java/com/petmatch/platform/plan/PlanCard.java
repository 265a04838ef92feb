package com.petmatch.platform.plan;

import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * One plan on offer.
 *
 * @param plan the catalogue's own code, such as {@code pro-yearly}
 * @param code {@code free}, {@code pro} or {@code enterprise}: its words are {@code plans.<code>.…}
 * @param price absent for the free plan
 * @param seats the fewest that are sold; above one the price is for each of them
 * @param total what the fewest seats cost together
 * @param features keys of the lines that say what is in it
 */
public record PlanCard(
        String plan,
        String code,
        Optional<PlanPrice> price,
        int seats,
        Optional<Money> total,
        boolean current,
        List<String> features) {

    public PlanCard {
        features = List.copyOf(features);
    }
}
