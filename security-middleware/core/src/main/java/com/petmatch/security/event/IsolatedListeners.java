package com.petmatch.security.event;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells several listeners; one that throws is logged and the others still hear. */
final class IsolatedListeners implements SecurityListener {

    private static final Logger LOG = LoggerFactory.getLogger(IsolatedListeners.class);

    // One instance, so that nothing is built for nobody to hear.
    static final SecurityListener NONE = event -> {};

    private final List<SecurityListener> listeners;

    IsolatedListeners(List<SecurityListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void on(SecurityEvent event) {
        for (SecurityListener listener : listeners) {
            try {
                listener.on(event);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "Security listener failed, listener {}, event {}",
                        listener.getClass().getName(),
                        event.getClass().getSimpleName(),
                        failed);
            }
        }
    }
}
