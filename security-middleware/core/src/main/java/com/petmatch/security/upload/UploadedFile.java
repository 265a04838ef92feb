package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;

/**
 * An accepted file. Closing it deletes the bytes: copy them to where they stay first. Safe for concurrent use.
 *
 * <p>Guarantee: a stream of it that was read to its end gave exactly the bytes that the scanner called clean.
 */
public final class UploadedFile implements AutoCloseable {

    private final ScannedContent content;
    private final String storedName;
    private final String displayName;

    UploadedFile(ScannedContent content, String storedName, String displayName) {
        this.content = content;
        this.storedName = storedName;
        this.displayName = displayName;
    }

    boolean holds(ScannedContent other) {
        return content.bytes() == other.bytes();
    }

    public FileKind kind() {
        return content.kind();
    }

    public ContentHash sha256() {
        return content.sha256();
    }

    public long size() {
        return content.size();
    }

    /** Made by the server: 32 random hexadecimal digits, a dot and the extension of the kind. */
    public String storedName() {
        return storedName;
    }

    /** The client's name, fit to be shown and for {@link ContentDisposition}, never for a path. */
    public String displayName() {
        return displayName;
    }

    /** The bytes; one that is read to the end was proven against {@link #sha256()}. */
    public InputStream open() throws IOException {
        return content.open();
    }

    @Override
    public void close() throws IOException {
        content.bytes().close();
    }

    @Override
    public String toString() {
        return "UploadedFile[" + kind() + ", " + size() + " bytes, " + sha256() + "]";
    }
}
