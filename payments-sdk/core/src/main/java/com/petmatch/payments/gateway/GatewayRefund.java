package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A refund as the provider tells it.
 *
 * @param ref the provider's id
 * @param ours our id, when we asked for it; empty for one made in the provider's dashboard
 * @param failure why it failed, in the provider's words
 */
public record GatewayRefund(
        String ref,
        String paymentRef,
        Optional<UUID> ours,
        Money amount,
        RefundStatus status,
        Optional<GatewayCode> failure,
        Instant createdAt) {}
