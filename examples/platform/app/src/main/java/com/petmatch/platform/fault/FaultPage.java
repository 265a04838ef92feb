package com.petmatch.platform.fault;

import com.petmatch.platform.web.Refusal;
import java.util.Optional;

/**
 * A page about something that did not work.
 *
 * @param status the HTTP status, one of those with its own words or {@code 500}
 * @param refusal the exact reason, when there is one that may be told
 */
public record FaultPage(int status, Optional<Refusal> refusal, Optional<Long> retrySeconds) {

    private static final java.util.Set<Integer> WORDED = java.util.Set.of(400, 401, 403, 404, 409, 413, 429, 500, 503);

    /** The feature key of the words: an unlisted 4xx reads as 400, anything else as 500. */
    public String key() {
        if (WORDED.contains(status)) {
            return "fault.s" + status;
        }
        return status >= 400 && status < 500 ? "fault.s400" : "fault.s500";
    }
}
