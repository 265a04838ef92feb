package com.petmatch.security.upload;

import java.io.IOException;

/**
 * Thrown by a stream whose stored bytes are no longer those that were checked; what was read so far is to be
 * discarded.
 */
public final class ChangedContentException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedContentException() {
        super("Expected the bytes that were checked, got others");
    }
}
