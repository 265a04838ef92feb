package com.petmatch.security.testkit.catalogue;

/**
 * How one scenario ended.
 *
 * @param reason why it failed or did not run; empty when it passed
 */
public record CaseResult(AttackScenario scenario, Status status, String reason) {

    /** The ends of a scenario. */
    public enum Status {
        PASSED,
        FAILED,
        /** A fact or control that it needs was not given. */
        NOT_CONFIGURED,
        /** It needs a socket where there is none, or addresses that a socket does not have. */
        OUT_OF_REACH
    }

    static CaseResult passed(AttackScenario scenario) {
        return new CaseResult(scenario, Status.PASSED, "");
    }
}
