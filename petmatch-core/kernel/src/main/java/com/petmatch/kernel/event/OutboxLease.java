package com.petmatch.kernel.event;

/**
 * The right to publish one partition until it expires or a newer lease is taken.
 *
 * @param token fencing token, rising with each lease of the partition
 */
public record OutboxLease(int partition, long token) {}
