package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Decision;
import java.util.Optional;

/** What one stage does with a request. */
@FunctionalInterface
interface StageStep {

    /** The decision when the stage ends the run; empty when the next stage goes on. */
    Optional<Decision> decide(DecisionRun run);
}
