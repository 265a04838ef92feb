package com.petmatch.kernel.event;

/**
 * Reacts to events of some types. Delivery is at least once: an implementation is idempotent, usually by
 * {@link ConsumedStore#markConsumed} in its own transaction.
 */
public interface EventConsumer {

    /** A stable name, the key of its consumed rows. */
    String name();

    /** Whether this consumer wants events of the type. */
    boolean accepts(String eventType);

    /**
     * The newest schema version of the type that this consumer can read; a newer row fails, so that it waits for the
     * next release instead of being misread.
     */
    default int newestSchema(String eventType) {
        return 1;
    }

    /** Applies the event; an exception makes the relay try again with back-off and, after ten tries, park it. */
    void accept(OutboxRow row);
}
