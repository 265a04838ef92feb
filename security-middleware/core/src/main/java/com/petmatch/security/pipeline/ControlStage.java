package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the controls that stand in one room, in the order in which they were put in. One that throws keeps none of the
 * others from being asked; only when none of them ends the request, the room's fail mode decides.
 */
final class ControlStage implements StageStep {

    private final PipelineParts parts;
    private final Stage room;
    private final List<StageControl> controls;
    private final PipelineEvents events;

    ControlStage(PipelineParts parts, Stage room, List<StageControl> controls, PipelineEvents events) {
        this.parts = parts;
        this.room = room;
        this.controls = List.copyOf(controls);
        this.events = events;
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        RoomState rooms = run.rooms(parts.fallback());
        Set<Stage> skippedBefore = rooms.skipped();
        Optional<Decision> ended = ask(run, rooms);
        if (run.isShadowed()) {
            rooms.skipOnly(skippedBefore);
        }
        return ended;
    }

    private Optional<Decision> ask(DecisionRun run, RoomState rooms) {
        Inspection inspection = inspection(run, rooms);
        boolean broken = false;
        for (StageControl control : controls) {
            if (rooms.isSkipped(room)) {
                break;
            }
            Optional<Verdict> verdict = Optional.empty();
            try {
                ControlOutcome outcome = control.inspect(inspection);
                outcome.evidence().forEach(run::note);
                verdict = outcome.verdict();
            } catch (RuntimeException thrown) {
                broken = true;
                told(run, thrown);
            }
            rooms.lostStore().ifPresent(why -> events.failed(room, FailMode.LOCAL_FALLBACK, why));
            if (verdict.isPresent()) {
                return Optional.of(decision(run, verdict.get()));
            }
        }
        return broken && failMode(run) != FailMode.OPEN
                ? Optional.of(run.denied(room, SecurityErrors.PIPELINE_STAGE_FAILED, 503))
                : Optional.empty();
    }

    private Inspection inspection(DecisionRun run, RoomState rooms) {
        return new Inspection(
                parts.tenant(),
                run.request(),
                run.canonical().orElseThrow(),
                run.client(),
                run.client().clientPrefix(parts.ipv6Bits()),
                run.match(),
                run.principal(),
                rooms);
    }

    private void told(DecisionRun run, RuntimeException thrown) {
        if (thrown instanceof BrokenRuleException broken) {
            for (Evidence evidence : broken.evidence()) {
                run.note(evidence);
            }
        }
        events.failed(room, failMode(run), thrown);
    }

    private FailMode failMode(DecisionRun run) {
        return parts.plan().settings(room, run.routes()).failMode();
    }

    private Decision decision(DecisionRun run, Verdict verdict) {
        if (verdict instanceof Verdict.Ask ask) {
            return run.challenge(ask.code());
        }
        if (verdict instanceof Verdict.Wait wait) {
            return run.throttle(wait.code(), parts.limiting().told(wait.retryAfter()));
        }
        if (verdict instanceof Verdict.Deceive deceive) {
            return run.deceive(deceive.code(), deceive.decoy());
        }
        Verdict.Refuse refuse = (Verdict.Refuse) verdict;
        return run.deny(refuse.code(), refuse.status());
    }
}
