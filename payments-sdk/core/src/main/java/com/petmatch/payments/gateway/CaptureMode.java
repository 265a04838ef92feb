package com.petmatch.payments.gateway;

/** When the money is taken. */
public enum CaptureMode {
    /** As soon as the payer agreed. */
    AUTOMATIC,
    /** Held first; taken by a capture, given up by a void. */
    MANUAL
}
