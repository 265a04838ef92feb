package com.petmatch.security.reputation;

/** What came of a wish to ban. */
public sealed interface BanOutcome {

    /** It holds from now on. */
    record Placed(Ban ban) implements BanOutcome {}

    /** There is one already, which stays as it is. */
    record Standing(Ban ban) implements BanOutcome {}

    /** No ban. */
    record Spared(Reason reason) implements BanOutcome {}

    /** Why somebody is spared. */
    enum Reason {
        TOO_WIDE,
        ALLOW_LISTED,
        VERIFIED_CRAWLER,
        /** As many bans hold as the list takes; none of them makes room. */
        LIST_FULL
    }
}
