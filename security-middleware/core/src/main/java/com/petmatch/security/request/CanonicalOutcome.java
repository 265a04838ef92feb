package com.petmatch.security.request;

import com.petmatch.kernel.error.ErrorCode;
import java.util.List;

/** The one reading of a request that all controls share, or the reason why there is none. */
public sealed interface CanonicalOutcome {

    /**
     * The decoded request.
     *
     * @param segments the decoded path segments; empty for {@code /}
     * @param authority the {@code Host} in lower case, with its port if it named one
     */
    record Canonical(String method, String authority, List<String> segments, List<QueryParameter> query)
            implements CanonicalOutcome {

        public Canonical {
            segments = List.copyOf(segments);
            query = List.copyOf(query);
        }
    }

    /** The request is ambiguous or too large: refused with 400, never repaired. */
    record Refused(ErrorCode code) implements CanonicalOutcome {}
}
