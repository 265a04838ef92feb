package com.petmatch.affiliate.link;

import com.petmatch.kernel.error.ErrorCode;

/** What became of a request for a new link. */
public sealed interface LinkOutcome {

    record Created(Link link) implements LinkOutcome {}

    /** Not possible, and why; nothing was written. */
    record Refused(ErrorCode reason) implements LinkOutcome {}
}
