package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes that a scanner judges. Can be opened by several threads and again for another attempt.
 *
 * @param sha256 of all bytes; every stream proves it before it ends
 */
public record ScannedContent(FileKind kind, ContentHash sha256, StoredBytes bytes) {

    public long size() {
        return bytes.size();
    }

    /** The bytes; a stream whose bytes changed in the store throws {@link ChangedContentException} before its end. */
    public InputStream open() throws IOException {
        return new VerifiedStream(bytes.open(), sha256, bytes.size());
    }
}
