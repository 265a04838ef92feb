package com.petmatch.i18n.messages;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** Strict mode's refusal: a key, translation or argument is not there, or has the wrong type. Immutable. */
public final class MessageException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    MessageException(ErrorCode code, String message, Map<String, ?> facts) {
        super(code, message, facts);
    }
}
