package com.petmatch.kernel.event;

import java.time.Instant;

/**
 * An event that failed too often; it and the later events of its aggregate wait for {@link OutboxRelay#replay}.
 *
 * @param reason the last failure, for the operator
 */
public record ParkedEvent(OutboxRow row, Instant parkedAt, String reason) {}
