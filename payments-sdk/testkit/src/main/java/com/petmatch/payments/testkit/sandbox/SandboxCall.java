package com.petmatch.payments.testkit.sandbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A call that a sandbox answered.
 *
 * @param operation method and path template, or method and path where the contract has no such operation
 * @param parameters the raw form body or query
 * @param status what was answered; 0 when the connection ended without an answer
 * @param replayed whether the answer was the stored one of the idempotency key
 */
public record SandboxCall(
        Instant at,
        String operation,
        String path,
        String parameters,
        Optional<String> idempotencyKey,
        int status,
        boolean replayed) {}
