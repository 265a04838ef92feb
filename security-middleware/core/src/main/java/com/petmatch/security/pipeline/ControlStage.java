package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import java.util.List;
import java.util.Optional;

/** Runs the controls that stand in one room, in the order in which they were put in. */
final class ControlStage implements StageStep {

    private final PipelineParts parts;
    private final List<StageControl> controls;

    ControlStage(PipelineParts parts, List<StageControl> controls) {
        this.parts = parts;
        this.controls = List.copyOf(controls);
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        for (StageControl control : controls) {
            Canonical canonical = run.canonical().orElseThrow();
            ControlOutcome outcome = control.inspect(new Inspection(
                    parts.tenant(), run.request(), canonical, run.client(), run.match(), run.principal()));
            for (Evidence evidence : outcome.evidence()) {
                run.note(evidence);
            }
            if (outcome.verdict().isPresent()) {
                return Optional.of(decision(run, outcome.verdict().get()));
            }
        }
        return Optional.empty();
    }

    private static Decision decision(DecisionRun run, Verdict verdict) {
        if (verdict instanceof Verdict.Ask ask) {
            return run.challenge(ask.code());
        }
        if (verdict instanceof Verdict.Wait wait) {
            return run.throttle(wait.code(), wait.retryAfter());
        }
        Verdict.Refuse refuse = (Verdict.Refuse) verdict;
        return run.deny(refuse.code(), refuse.status());
    }
}
