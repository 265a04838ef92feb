package com.petmatch.security.clamav;

import io.sensesecure.clamav4j.ClamAV;
import io.sensesecure.clamav4j.ClamAVException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One clamd, and whether it is worth asking: three failures in a row and it is left alone for five seconds, then one
 * call tries it.
 */
final class ClamdInstance {

    private static final int FAILURES = 3;
    private static final long REST_NANOS = Duration.ofSeconds(5).toNanos();

    /** The library sets it where it has no effect; deadlines are kept by interrupts. */
    private static final int NO_TIMEOUT = 0;

    private final InetSocketAddress address;
    private final LongSupplier ticker;
    private int failures;
    private long restsUntil;

    ClamdInstance(InetSocketAddress address, LongSupplier ticker) {
        this.address = address;
        this.ticker = ticker;
    }

    InetSocketAddress address() {
        return address;
    }

    /** Whether to ask now; while it rests, the first caller after the rest is the probe and the others keep away. */
    synchronized boolean isWorthAsking() {
        if (failures < FAILURES) {
            return true;
        }
        if (ticker.getAsLong() - restsUntil < 0) {
            return false;
        }
        restsUntil = ticker.getAsLong() + REST_NANOS;
        return true;
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed() {
        failures = Math.min(FAILURES, failures + 1);
        restsUntil = ticker.getAsLong() + REST_NANOS;
    }

    /** The library's answer: OK, or the name of what was found. Ends when its thread is interrupted. */
    String scan(InputStream fullReads) throws IOException, ClamAVException {
        return ClamAV.scan(fullReads, resolved(), NO_TIMEOUT);
    }

    boolean ping() {
        return ClamAV.ping(resolved(), NO_TIMEOUT);
    }

    // Anew each time: an address that could not be resolved at the start may be by now.
    private InetSocketAddress resolved() {
        return address.isUnresolved() ? new InetSocketAddress(address.getHostString(), address.getPort()) : address;
    }
}
