package com.petmatch.security.clamav;

import java.io.IOException;
import java.io.InputStream;

/**
 * Fills every buffer as long as there are bytes: the client library takes a short read for the end, and a file that
 * began clean would be called so.
 */
final class FullReads extends InputStream {

    private final InputStream content;
    private long given;

    FullReads(InputStream content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        int value = content.read();
        given += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = content.readNBytes(buffer, offset, length);
        given += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    /** How many bytes were asked for and given. */
    long given() {
        return given;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
