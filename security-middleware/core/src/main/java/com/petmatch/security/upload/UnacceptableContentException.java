package com.petmatch.security.upload;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.io.IOException;

/**
 * Leaves a reader at the first fault of a file; the guard makes an outcome of it. Messages are ours, never the file's.
 */
final class UnacceptableContentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String fault;

    UnacceptableContentException(ErrorCode code, String fault) {
        super(fault);
        this.code = code.value();
        this.fault = fault;
    }

    static UnacceptableContentException malformed(String fault) {
        return new UnacceptableContentException(SecurityErrors.UPLOAD_MALFORMED, fault);
    }

    static UnacceptableContentException polyglot(String fault) {
        return new UnacceptableContentException(SecurityErrors.UPLOAD_POLYGLOT, fault);
    }

    static UnacceptableContentException name(String fault) {
        return new UnacceptableContentException(SecurityErrors.UPLOAD_NAME, fault);
    }

    ErrorCode code() {
        return ErrorCode.of(code);
    }

    String fault() {
        return fault;
    }

    // Expected and frequent: a trace would cost more than the check did.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
