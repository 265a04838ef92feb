package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import java.time.Duration;
import java.time.Instant;

/**
 * The last word asked of a provider about a payment that waits for it, written down before it is said: whoever writes first
 * wins, and a crash in between says the same again.
 *
 * @param amount what is taken; what is given up, for a void
 */
public record Closing(Kind kind, Money amount, Instant askedAt) {

    // Stripe forgets a key after 24 hours at the earliest; the others keep it longer.
    private static final Duration REPEATABLE = Duration.ofHours(23);

    /** What the word is. */
    public enum Kind {
        /** Take, or hold, what the customer agreed to on the provider's page. */
        COMPLETE("complete"),
        /** Take held money. */
        CAPTURE("capture"),
        /** Give held money up. */
        VOID("void");

        private final String operation;

        Kind(String operation) {
            this.operation = operation;
        }

        String operation() {
            return operation;
        }
    }

    boolean mayRepeat(Instant now) {
        return now.isBefore(askedAt.plus(REPEATABLE));
    }
}
