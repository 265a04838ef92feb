package com.petmatch.security.outbound;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.io.IOException;

/** A call was not made because of where it would have gone. An {@link IOException}, as OkHttp hands on only those. */
public final class RefusedTargetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String host;

    RefusedTargetException(String host, String why) {
        super("Call to " + host + " refused: " + why);
        this.host = host;
    }

    public String host() {
        return host;
    }

    public ErrorCode code() {
        return SecurityErrors.OUTBOUND_TARGET;
    }
}
