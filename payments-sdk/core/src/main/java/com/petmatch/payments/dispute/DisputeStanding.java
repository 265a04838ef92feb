package com.petmatch.payments.dispute;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one piece of news says, and which of two counts. The order is total and does not look at when news came, so that
 * the same news in any order ends the same.
 */
record DisputeStanding(
        DisputeState state, Instant updatedAt, GatewayCode stage, Optional<Instant> evidenceDueAt, Money amount)
        implements Comparable<DisputeStanding> {

    // An end counts more than anything that is not one, even if that was told later; then the provider's time decides.
    private static final Comparator<DisputeStanding> BY_WEIGHT = Comparator.<DisputeStanding, Boolean>comparing(
                    standing -> standing.state.isClosed())
            .thenComparing(DisputeStanding::updatedAt)
            .thenComparingInt(standing -> standing.state.rank())
            .thenComparing(standing -> standing.stage.raw())
            .thenComparing(standing -> standing.evidenceDueAt.orElse(Instant.MIN))
            .thenComparingLong(standing -> standing.amount.minorUnits());

    static DisputeStanding of(GatewayDispute news) {
        return new DisputeStanding(
                DisputeState.of(news.status()), news.updatedAt(), news.stage(), news.evidenceDueAt(), news.amount());
    }

    @Override
    public int compareTo(DisputeStanding other) {
        return BY_WEIGHT.compare(this, other);
    }
}
