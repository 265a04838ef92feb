package com.petmatch.security.reputation;

/** What came of a new text of a feed. */
public sealed interface FeedOutcome {

    /** It is used from now on. */
    record Accepted(int entries) implements FeedOutcome {}

    /**
     * The old one is used on.
     *
     * @param line from 1; 0 when the fault is about the whole
     */
    record Refused(Fault fault, int line) implements FeedOutcome {}

    /** What is wrong with a text. */
    enum Fault {
        /** More bytes or lines than are read. */
        TOO_LARGE,
        /** A line that is no address and no prefix. */
        MALFORMED,
        /** A prefix shorter than /8 (IPv4) or /16 (IPv6). */
        TOO_WIDE,
        /** All prefixes together hold more than a quarter of a family's addresses: IPv4, or 2000::/3. */
        TOO_MUCH,
        /** No entry. */
        EMPTY,
        /** Ten times as many entries as before, or a tenth. */
        CHANGED
    }
}
