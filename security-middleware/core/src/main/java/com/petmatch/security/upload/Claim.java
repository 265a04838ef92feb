package com.petmatch.security.upload;

import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import java.io.IOException;

/** Holds stored bytes until an outcome takes them over; deletes them otherwise, whichever way the step ends. */
final class Claim implements AutoCloseable {

    private final ScannedContent content;
    private boolean released;

    Claim(ScannedContent content) {
        this.content = content;
    }

    void releaseTo(UploadOutcome outcome) {
        released = (outcome instanceof Accepted accepted && accepted.file().holds(content))
                || (outcome instanceof Quarantined quarantined
                        && quarantined.file().holds(content));
    }

    @Override
    public void close() throws IOException {
        if (!released) {
            content.bytes().close();
        }
    }
}
