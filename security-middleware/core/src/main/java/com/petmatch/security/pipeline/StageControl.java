package com.petmatch.security.pipeline;

/**
 * A control of the host, or of a later part of this library, in one of the rooms of {@link Stage}. Implementations are
 * safe for concurrent use and do not block; one that throws becomes its stage's fail mode.
 */
@FunctionalInterface
public interface StageControl {

    ControlOutcome inspect(Inspection inspection);
}
