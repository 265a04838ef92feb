package com.petmatch.security.audit;

/**
 * Keeps chained records: append only. Called one record after the other by one {@link AuditTrail}, again with the same
 * record when it threw: taking a record that it has already changes nothing.
 */
@FunctionalInterface
public interface AuditSink {

    void append(ChainedRecord record);

    /**
     * The chain ends here in order, and no record follows; called again when it threw. A sink that keeps no proof of it
     * does nothing.
     *
     * @param sequence of the last record; 0 for a chain without any
     * @param hash of that record
     */
    default void seal(String chain, long sequence, String hash) {}
}
