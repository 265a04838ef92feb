package com.petmatch.security.audit;

/** Keeps chained records: append only. Called one record after the other by one {@link AuditTrail}. */
@FunctionalInterface
public interface AuditSink {

    void append(ChainedRecord record);
}
