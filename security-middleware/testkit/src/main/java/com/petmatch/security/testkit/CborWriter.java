package com.petmatch.security.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the few shapes of CBOR (RFC 8949) that an authenticator sends. */
final class CborWriter {

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int MAP = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CborWriter map(int entries) {
        return head(MAP, entries);
    }

    CborWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        head(TEXT, utf8.length).out.writeBytes(utf8);
        return this;
    }

    CborWriter bytes(byte[] value) {
        head(BYTES, value.length).out.writeBytes(value);
        return this;
    }

    CborWriter number(int value) {
        return value >= 0 ? head(UNSIGNED, value) : head(NEGATIVE, -1 - value);
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private CborWriter head(int major, int value) {
        if (value < 24) {
            out.write(major << 5 | value);
        } else if (value < 256) {
            out.write(major << 5 | 24);
            out.write(value);
        } else {
            out.write(major << 5 | 25);
            out.write(value >> 8);
            out.write(value);
        }
        return this;
    }
}
