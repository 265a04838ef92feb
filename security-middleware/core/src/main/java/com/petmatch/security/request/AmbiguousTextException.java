package com.petmatch.security.request;

import com.petmatch.kernel.error.ErrorCode;

/** Leaves the nested readers of one request text; never leaves the package. */
final class AmbiguousTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    AmbiguousTextException(ErrorCode code) {
        super(code.value(), null, false, false);
        this.code = code.value();
    }

    ErrorCode code() {
        return ErrorCode.of(code);
    }
}
