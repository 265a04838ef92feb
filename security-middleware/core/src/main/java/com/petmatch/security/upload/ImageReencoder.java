package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decodes an image and writes it anew, which drops whatever hid beside the pixels. The host gives one or none; it is
 * to run where a fault of a decoder does little harm.
 */
@FunctionalInterface
public interface ImageReencoder {

    /**
     * The image anew in the same kind; the guard closes the stream and checks it like the first one.
     *
     * @throws IOException when it cannot be decoded
     */
    InputStream reencode(FileKind kind, InputStream image) throws IOException;
}
