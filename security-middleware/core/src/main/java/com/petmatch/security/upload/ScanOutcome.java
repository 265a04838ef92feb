package com.petmatch.security.upload;

/** What a scanner says of one content. Only {@link Clean} lets it pass. */
public sealed interface ScanOutcome {

    /** All of it was scanned and nothing found. */
    record Clean() implements ScanOutcome {}

    /** Something was found. */
    record Infected(String signature) implements ScanOutcome {}

    /** The scanner stopped before the end of it: too large, too deep, too many files inside. */
    record LimitExceeded() implements ScanOutcome {}

    /** It cannot be looked into without a password. */
    record Encrypted() implements ScanOutcome {}

    /** No answer within the deadline. */
    record TimedOut() implements ScanOutcome {}

    /** No answer, or none that is understood; the reason is for the operator. */
    record Failed(String reason) implements ScanOutcome {}
}
