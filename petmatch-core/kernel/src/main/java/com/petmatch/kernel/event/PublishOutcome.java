package com.petmatch.kernel.event;

/** What became of one published row. */
public sealed interface PublishOutcome {

    /** Every consumer has it. */
    record Published() implements PublishOutcome {}

    /**
     * At least one consumer failed; the row is tried again later.
     *
     * @param reason for the operator: class and message of the failure, cut to 500 characters
     */
    record Failed(String reason) implements PublishOutcome {}

    /** Not tried, because an earlier event of the same aggregate failed in this batch. */
    record Skipped() implements PublishOutcome {}
}
