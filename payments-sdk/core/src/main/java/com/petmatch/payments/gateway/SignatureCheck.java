package com.petmatch.payments.gateway;

/** Whether a delivery was signed by the provider; the reason of a refusal is for our log, never for the sender. */
public enum SignatureCheck {
    AUTHENTIC,
    HEADER_MISSING,
    HEADER_MALFORMED,
    NO_SIGNATURE,
    OUTSIDE_TOLERANCE,
    MISMATCH;

    public boolean isAuthentic() {
        return this == AUTHENTIC;
    }
}
