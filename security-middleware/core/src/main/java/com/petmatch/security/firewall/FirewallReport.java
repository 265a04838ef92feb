package com.petmatch.security.firewall;

import com.petmatch.security.decision.Evidence.Severity;
import java.util.List;

/**
 * What an inspection found.
 *
 * @param findings at most 32, in the order in which they were found
 * @param points of all findings that count, also of those beyond the 32
 * @param answer what follows
 */
public record FirewallReport(List<Finding> findings, int points, Answer answer) {

    private static final FirewallReport CLEAN = new FirewallReport(List.of(), 0, Answer.PASS);

    /** What becomes of the request. */
    public enum Answer {
        PASS,
        /** 403. */
        DENY,
        /** The body is longer than is inspected: 413. */
        TOO_LARGE,
        /** The body is coded in a way that is not read: 415. */
        UNSUPPORTED_CODING
    }

    public FirewallReport {
        findings = List.copyOf(findings);
    }

    /** Nothing found. */
    public static FirewallReport clean() {
        return CLEAN;
    }

    public boolean isPassed() {
        return answer == Answer.PASS;
    }

    static int points(Severity severity) {
        return switch (severity) {
            case NOTICE -> 2;
            case WARNING -> 3;
            case ERROR -> 4;
            case CRITICAL -> 5;
        };
    }
}
