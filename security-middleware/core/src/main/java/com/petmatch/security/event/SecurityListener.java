package com.petmatch.security.event;

import java.util.List;

/**
 * Hears every {@link SecurityEvent} on the thread that caused it: meters, audit, notices. Must not block; what it throws
 * is logged and changes nothing. Implementations are safe for concurrent use.
 */
@FunctionalInterface
public interface SecurityListener {

    void on(SecurityEvent event);

    /** Hears nothing. */
    static SecurityListener none() {
        return IsolatedListeners.NONE;
    }

    /** Tells all of them, each shielded from the others' exceptions. */
    static SecurityListener all(List<SecurityListener> listeners) {
        return new IsolatedListeners(listeners);
    }
}
