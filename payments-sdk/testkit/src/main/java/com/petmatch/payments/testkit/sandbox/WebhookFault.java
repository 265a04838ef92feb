package com.petmatch.payments.testkit.sandbox;

import java.time.Duration;

/**
 * One way in which an event reaches the host badly. Immutable.
 *
 * @param span the delay, or how far the timestamp is off; else zero
 */
public record WebhookFault(Kind kind, Duration span) {

    /** What happens to the delivery. */
    public enum Kind {
        DUPLICATE,
        REORDER,
        DELAY,
        DROP,
        BAD_SIGNATURE,
        OLD_TIMESTAMP,
        FUTURE_TIMESTAMP
    }

    /** Delivered twice, byte for byte. */
    public static WebhookFault duplicate() {
        return new WebhookFault(Kind.DUPLICATE, Duration.ZERO);
    }

    /** Delivered after the events that are due behind it. */
    public static WebhookFault reorder() {
        return new WebhookFault(Kind.REORDER, Duration.ZERO);
    }

    public static WebhookFault delay(Duration span) {
        return new WebhookFault(Kind.DELAY, span);
    }

    /** Never delivered. */
    public static WebhookFault drop() {
        return new WebhookFault(Kind.DROP, Duration.ZERO);
    }

    /** Signed with a secret that is not the endpoint's; the next attempt is good again. */
    public static WebhookFault badSignature() {
        return new WebhookFault(Kind.BAD_SIGNATURE, Duration.ZERO);
    }

    /** Well signed, its time so much in the past. */
    public static WebhookFault oldTimestamp(Duration span) {
        return new WebhookFault(Kind.OLD_TIMESTAMP, span);
    }

    /** Well signed, its time so much in the future. */
    public static WebhookFault futureTimestamp(Duration span) {
        return new WebhookFault(Kind.FUTURE_TIMESTAMP, span);
    }
}
