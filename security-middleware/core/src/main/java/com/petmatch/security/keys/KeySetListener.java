package com.petmatch.security.keys;

import java.net.URI;
import java.time.Duration;

/** Hears how an issuer's key set is doing. Called on the fetching thread; must not block. */
public interface KeySetListener {

    /** A set was read. */
    default void refreshed(URI issuerKeys, int keys, boolean changed) {}

    /** The set could not be had; the last good one, if any, has this age. */
    default void failed(URI issuerKeys, Throwable why, Duration age) {}

    /** Hears nothing. */
    static KeySetListener none() {
        return new KeySetListener() {};
    }
}
