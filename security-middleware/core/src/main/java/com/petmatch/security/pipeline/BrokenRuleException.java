package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Evidence;
import java.util.List;

/** Thrown after all rules of a room were asked and an enforced one could not answer; never leaves this package. */
final class BrokenRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Evidence> evidence;

    BrokenRuleException(List<Evidence> evidence, RuntimeException cause) {
        super("A rule could not answer", cause);
        this.evidence = List.copyOf(evidence);
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
