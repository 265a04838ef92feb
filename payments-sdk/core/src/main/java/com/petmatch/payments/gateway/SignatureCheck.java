package com.petmatch.payments.gateway;

/** Whether a delivery was signed by the provider; the reason of a refusal is for our log, never for the sender. */
public enum SignatureCheck {
    AUTHENTIC,
    HEADER_MISSING,
    HEADER_MALFORMED,
    NO_SIGNATURE,
    OUTSIDE_TOLERANCE,
    MISMATCH,
    /** The certificate is not where the provider keeps its own, or is none of the provider's. */
    CERTIFICATE_REFUSED,
    /** Could be neither proven nor refuted now; the provider sends it again. */
    UNDECIDED;

    public boolean isAuthentic() {
        return this == AUTHENTIC;
    }
}
