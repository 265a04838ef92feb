package com.petmatch.payments.gateway;

import java.util.Optional;
import java.util.UUID;

/**
 * A payment found by the provider's id.
 *
 * @param attempt our attempt, when the payment carries our reference
 */
public record FoundPayment(Optional<UUID> attempt, GatewayPayment payment) {}
