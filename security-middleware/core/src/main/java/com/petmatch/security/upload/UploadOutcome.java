package com.petmatch.security.upload;

import com.petmatch.kernel.error.ErrorCode;
import java.time.Duration;

/** What became of an upload. */
public sealed interface UploadOutcome {

    /** Allowed by every check and called clean; the host copies it and closes it. */
    record Accepted(UploadedFile file) implements UploadOutcome {}

    /**
     * Nothing wrong was found, but nobody could say that it is clean. The host keeps it apart for a later look, or
     * closes it.
     *
     * @param verdict anything but clean and infected
     */
    record Quarantined(ErrorCode code, ScanOutcome verdict, QuarantinedFile file) implements UploadOutcome {}

    /**
     * Not taken; none of its bytes are kept.
     *
     * @param fault what was wrong, in our words and for the audit, not for the client; of an infected file the
     *     scanner's name of what it found
     * @param retryAfter when the quota has room again; zero for everything else
     */
    record Refused(ErrorCode code, String fault, Duration retryAfter) implements UploadOutcome {

        static Refused of(ErrorCode code, String fault) {
            return new Refused(code, fault, Duration.ZERO);
        }
    }
}
