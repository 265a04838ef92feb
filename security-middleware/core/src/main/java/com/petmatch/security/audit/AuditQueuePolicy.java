package com.petmatch.security.audit;

/** What a record meets that finds its queue full. */
public enum AuditQueuePolicy {
    /** The caller waits up to 50 ms for room, then the record is refused. */
    BLOCK,
    /** The record is dropped; how many were is the next record of the chain. */
    DROP_AND_COUNT,
    /** The record is refused at once. */
    CLOSED
}
