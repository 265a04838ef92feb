package com.petmatch.payments.testkit.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Buyers of a wallet's sandbox: who approves a payment decides how it goes on. No account and no card number is ever needed. */
public enum TestBuyer {
    /** Pays. */
    PAYING,
    /** Approves, but the instrument is declined when the money is taken; the payment stays open for another one. */
    INSTRUMENT_DECLINED,
    /** The money is taken under review: pending for a while, then complete. */
    PENDING,
    /** The taking itself is answered as done, and its state says declined. */
    CAPTURE_DECLINED,
    /** Pays; refunds stay pending for a while, then complete. */
    PENDING_REFUND;

    /** The value by which a form or a stored object names the buyer. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TestBuyer> ofKey(String key) {
        return Arrays.stream(values()).filter(buyer -> buyer.key().equals(key)).findFirst();
    }
}
