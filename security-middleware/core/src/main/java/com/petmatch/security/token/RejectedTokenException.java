package com.petmatch.security.token;

import com.petmatch.kernel.error.ErrorCode;

/** Leaves the nested readers of one token; never leaves the package, carries no stack. */
final class RejectedTokenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    RejectedTokenException(ErrorCode code) {
        super(code.value(), null, false, false);
        this.code = code.value();
    }

    ErrorCode code() {
        return ErrorCode.of(code);
    }
}
