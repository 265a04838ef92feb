package com.petmatch.security.revocation;

/** What is known about a token's revocation. */
public enum RevocationOutcome {
    /** Not revoked, as of the stated staleness. */
    CLEAR,
    /** Dead. */
    REVOKED,
    /** What is known is too old to say: the fail mode of the stage decides. */
    STALE
}
