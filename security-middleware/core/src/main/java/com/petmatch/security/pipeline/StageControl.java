package com.petmatch.security.pipeline;

/**
 * A control of the host, or of a later part of this library, in one of the rooms of {@link Stage}. Implementations are
 * safe for concurrent use and do not block. One that throws becomes its stage's fail mode, after the others in its room
 * were asked and none of them ended the request.
 */
@FunctionalInterface
public interface StageControl {

    ControlOutcome inspect(Inspection inspection);
}
