package com.petmatch.security.decision;

import com.petmatch.kernel.error.ErrorCode;

/**
 * Why a stage spoke: for audit and operators only, never for the client.
 *
 * @param stage the stage that found it
 * @param ruleId the rule, such as a limit's name; empty when the stage has only one
 * @param shadow whether it was only watched and changed nothing
 */
public record Evidence(String stage, String ruleId, ErrorCode code, Severity severity, boolean shadow) {

    /** How much it matters. */
    public enum Severity {
        NOTICE,
        WARNING,
        ERROR,
        CRITICAL
    }

    public static Evidence of(String stage, String ruleId, ErrorCode code, Severity severity) {
        return new Evidence(stage, ruleId, code, severity, false);
    }
}
