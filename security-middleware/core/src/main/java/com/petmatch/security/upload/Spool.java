package com.petmatch.security.upload;

import java.io.IOException;

/** Takes the bytes of one file in order. One thread at a time. */
public interface Spool extends AutoCloseable {

    void write(byte[] buffer, int offset, int length) throws IOException;

    /** What was written, which the caller closes; after it, closing the spool discards nothing. */
    StoredBytes finish() throws IOException;

    @Override
    void close() throws IOException;
}
