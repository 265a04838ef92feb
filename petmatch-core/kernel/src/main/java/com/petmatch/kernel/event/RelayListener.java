package com.petmatch.kernel.event;

/** Watches a relay, for meters and alarms. Called on the relay's thread, so it is quick and does not throw. */
public interface RelayListener {

    /** A listener that ignores everything. */
    RelayListener NONE = new RelayListener() {};

    /** After each {@link OutboxRelay#runOnce}. */
    default void ran(RelayReport report) {}

    /** An event failed for the last time and waits for a person. */
    default void parked(ParkedEvent event) {}

    /** After each {@link OutboxRelay#status}. */
    default void measured(OutboxStatus status) {}
}
