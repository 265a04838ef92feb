package com.petmatch.security.audit;

/**
 * Keeps chained records: append only. Called one record after the other by one {@link AuditTrail}, again with the same
 * record when it threw: taking a record that it has already changes nothing.
 */
@FunctionalInterface
public interface AuditSink {

    void append(ChainedRecord record);
}
