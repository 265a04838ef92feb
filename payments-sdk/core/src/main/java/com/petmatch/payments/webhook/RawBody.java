package com.petmatch.payments.webhook;

import java.util.Arrays;

/** The bytes of an event exactly as they arrived. Immutable: copied in and out. */
public final class RawBody {

    private final byte[] bytes;

    private RawBody(byte[] bytes) {
        this.bytes = bytes;
    }

    public static RawBody of(byte[] bytes) {
        return new RawBody(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBody that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The length only: events hold personal data. */
    @Override
    public String toString() {
        return "RawBody[" + bytes.length + " bytes]";
    }
}
