package com.petmatch.payments.idempotency;

import java.time.Instant;
import java.util.UUID;

/**
 * A key that was used.
 *
 * @param result the id of what the first request made; its present state is the stored result
 */
public record IdempotencyRow(IdempotencyScope scope, Fingerprint fingerprint, UUID result, Instant createdAt) {}
