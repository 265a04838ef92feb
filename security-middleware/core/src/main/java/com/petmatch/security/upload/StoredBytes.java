package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;

/** The stored bytes of one file, until closed. Can be opened by several threads and several times. */
public interface StoredBytes extends AutoCloseable {

    long size();

    /** All bytes from the first one; an interrupt of the reading thread does not lose them. */
    InputStream open() throws IOException;

    /** Deletes them; a second call does nothing. */
    @Override
    void close() throws IOException;
}
