package com.petmatch.security.error;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** Thrown when the host builds or calls a control in a way that would be unsafe: a programming error, never user input. */
public final class SecurityMisuseException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    public SecurityMisuseException(ErrorCode code, String message, Map<String, ?> facts) {
        super(code, message, facts);
    }

    public SecurityMisuseException(ErrorCode code, String message, Map<String, ?> facts, Throwable cause) {
        super(code, message, facts, cause);
    }
}
