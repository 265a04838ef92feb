package com.petmatch.payments.gateway;

import java.time.Instant;
import java.util.UUID;

/**
 * Which payment is meant.
 *
 * @param hosted whether it was to be paid on a hosted page
 * @param from when the attempt was written down; the provider can have nothing older
 * @param until the end of the window to search
 */
public record PaymentQuery(UUID attempt, PaymentRefs refs, boolean hosted, Instant from, Instant until) {}
