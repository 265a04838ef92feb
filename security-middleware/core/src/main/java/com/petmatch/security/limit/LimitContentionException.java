package com.petmatch.security.limit;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.security.error.SecurityErrors;
import java.util.Map;

/** Thrown when a shared bucket changed under every attempt to take from it: the store is well, the key is hot. */
public final class LimitContentionException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    LimitContentionException(LimitRule rule, Throwable cause) {
        super(SecurityErrors.LIMIT_DEGRADED, "A shared bucket was too contended", Map.of("rule", rule.name()), cause);
    }
}
