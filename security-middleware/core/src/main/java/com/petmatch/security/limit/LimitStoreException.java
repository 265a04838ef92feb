package com.petmatch.security.limit;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** Thrown when a shared store of limits did not answer; {@link ResilientLimits} counts locally then. */
public final class LimitStoreException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    LimitStoreException(ErrorCode code, String message, Map<String, ?> facts, Throwable cause) {
        super(code, message, facts, cause);
    }
}
