package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.SignatureCheck;

/** Asks PayPal whether a delivery is its own, for when its certificate cannot be had. Safe for concurrent use. */
@FunctionalInterface
interface PayPalOnlineCheck {

    /** Asks nobody: without the certificate, PayPal has to send the event again. */
    PayPalOnlineCheck NONE = question -> SignatureCheck.UNDECIDED;

    /** Where the question is posted. */
    String PATH = "/v1/notifications/verify-webhook-signature";

    /**
     * Posts a question.
     *
     * @param question the request body, JSON; sent as it is, since it holds the event byte by byte
     * @return {@code AUTHENTIC} for {@code SUCCESS}, {@code MISMATCH} for {@code FAILURE}, else {@code UNDECIDED}; never throws for
     *     what PayPal answered
     */
    SignatureCheck verify(byte[] question);
}
