package com.petmatch.security.pipeline;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.decision.Decoy;
import com.petmatch.security.decision.Evidence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a control in a room found.
 *
 * @param evidence what it saw, also where nothing follows from it
 * @param verdict what follows; empty when the request goes on
 */
public record ControlOutcome(List<Evidence> evidence, Optional<Verdict> verdict) {

    private static final ControlOutcome PASSED = new ControlOutcome(List.of(), Optional.empty());

    /** What ends a request. */
    public sealed interface Verdict {

        ErrorCode code();

        /** Refused with this status, 400 to 599. */
        record Refuse(ErrorCode code, int status) implements Verdict {

            public Refuse {
                if (status < 400 || status > 599) {
                    throw new IllegalArgumentException("Expected a status of 400 to 599, got " + status);
                }
            }
        }

        /** The caller must prove more: 401. */
        record Ask(ErrorCode code) implements Verdict {}

        /** Answered by a decoy. */
        record Deceive(ErrorCode code, Decoy decoy) implements Verdict {}

        /** Too much at once: 429. */
        record Wait(ErrorCode code, Duration retryAfter) implements Verdict {}
    }

    public ControlOutcome {
        evidence = List.copyOf(evidence);
    }

    /** Nothing to say. */
    public static ControlOutcome passed() {
        return PASSED;
    }

    /** Ends the request, with the evidence for it. */
    public static ControlOutcome ended(Verdict verdict, Evidence... evidence) {
        return new ControlOutcome(List.of(evidence), Optional.of(verdict));
    }
}
