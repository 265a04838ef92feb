package com.petmatch.kernel.event;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payload that is not a flat JSON object of strings within the limits, or lacks what its reader asks for. */
public final class InvalidEventPayloadException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    private InvalidEventPayloadException(
            ErrorCode code, String message, Map<String, ?> facts, @Nullable Throwable cause) {
        super(code, message, facts, cause);
    }

    static InvalidEventPayloadException malformed(String message) {
        return new InvalidEventPayloadException(KernelErrors.PAYLOAD_MALFORMED, message, Map.of(), null);
    }

    static InvalidEventPayloadException missing(String name) {
        return new InvalidEventPayloadException(
                KernelErrors.PAYLOAD_MISSING, "Expected member \"" + name + "\"", Map.of("member", name), null);
    }

    static InvalidEventPayloadException unreadable(String name, String expected, @Nullable Throwable cause) {
        return new InvalidEventPayloadException(
                KernelErrors.PAYLOAD_UNREADABLE,
                "Expected " + expected + " in member \"" + name + "\"",
                Map.of("member", name, "expected", expected),
                cause);
    }
}
