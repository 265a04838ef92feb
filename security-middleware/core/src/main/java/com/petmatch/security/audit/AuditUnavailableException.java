package com.petmatch.security.audit;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.security.error.SecurityErrors;
import java.util.Map;

/** Thrown when a record could not be taken: what it was about should not happen unrecorded. */
public final class AuditUnavailableException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    AuditUnavailableException(int capacity) {
        super(
                SecurityErrors.PIPELINE_STAGE_FAILED,
                "Expected room for an audit record, the queue is full",
                Map.of("capacity", capacity));
    }
}
