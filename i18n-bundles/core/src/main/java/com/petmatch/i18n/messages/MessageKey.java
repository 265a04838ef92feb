package com.petmatch.i18n.messages;

import com.petmatch.kernel.error.ErrorCode;

/** The name of a message, such as {@code payments.refund.issued}; an error code is the key of its own sentence. */
public record MessageKey(String value) {

    private static final int MAX_LENGTH = 160;

    public MessageKey {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.indexOf('.') < 1) {
            throw new IllegalArgumentException(
                    "Expected a dotted message key of at most " + MAX_LENGTH + " characters");
        }
    }

    public static MessageKey of(String value) {
        return new MessageKey(value);
    }

    public static MessageKey of(ErrorCode code) {
        return new MessageKey(code.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
