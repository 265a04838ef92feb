package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A dispute as the provider tells it.
 *
 * @param ref the provider's id
 * @param paymentRef the disputed payment
 * @param amount what is disputed
 * @param stage the provider's own word for where it stands
 * @param evidenceDueAt until when an answer is taken
 * @param updatedAt the provider's time of this state; a later one wins
 */
public record GatewayDispute(
        String ref,
        String paymentRef,
        Money amount,
        DisputeStatus status,
        GatewayCode stage,
        Optional<Instant> evidenceDueAt,
        Instant openedAt,
        Instant updatedAt) {}
