package com.petmatch.payments.paypal;

import java.io.IOException;
import java.net.URI;

/** Reads a certificate file from an address that was accepted. Safe for concurrent use. */
@FunctionalInterface
interface CertificateSource {

    /** Largest file that is read. */
    int MAX_BYTES = 64 * 1024;

    /** The file; no redirect is followed, and one beyond {@link #MAX_BYTES} is a failure. */
    byte[] read(URI address) throws IOException;
}
