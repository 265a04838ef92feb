package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file nobody vouches for, to be kept apart or closed, which deletes it. Never to be served. Safe for concurrent
 * use.
 */
public final class QuarantinedFile implements AutoCloseable {

    private final ScannedContent content;
    private final String displayName;

    QuarantinedFile(ScannedContent content, String displayName) {
        this.content = content;
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

    public String displayName() {
        return displayName;
    }

    /** The bytes as they came, not known to be clean. */
    public InputStream openUnscanned() throws IOException {
        return content.open();
    }

    @Override
    public void close() throws IOException {
        content.bytes().close();
    }

    @Override
    public String toString() {
        return "QuarantinedFile[" + kind() + ", " + size() + " bytes, " + sha256() + "]";
    }
}
