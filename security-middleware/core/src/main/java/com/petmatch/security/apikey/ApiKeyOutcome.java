package com.petmatch.security.apikey;

import com.petmatch.kernel.error.ErrorCode;

/** What a presented key is worth. */
public sealed interface ApiKeyOutcome {

    /** The key, with those of its roles that its owner still has. */
    record Accepted(ApiKey key) implements ApiKeyOutcome {}

    /** Malformed, unknown, expired, revoked, or presented from where it does not count. */
    record Refused(ErrorCode code) implements ApiKeyOutcome {}
}
