package com.petmatch.security.firewall;

import com.petmatch.security.decision.Evidence.Severity;

/** Makes the rules of our detectors, so that their names and weights keep one form. */
final class Rules {

    private Rules() {}

    /** Practically never in honest text, and enough alone to refuse. */
    static FirewallRule sure(AttackFamily family, String what) {
        return rule(family, what, Severity.CRITICAL, Confidence.HIGH);
    }

    /** Now and then in text about computers. */
    static FirewallRule likely(AttackFamily family, String what) {
        return rule(family, what, Severity.CRITICAL, Confidence.MEDIUM);
    }

    /** Needs a second sign. */
    static FirewallRule possible(AttackFamily family, String what) {
        return rule(family, what, Severity.WARNING, Confidence.LOW);
    }

    static FirewallRule rule(AttackFamily family, String what, Severity severity, Confidence confidence) {
        return new FirewallRule(family.text() + "." + what, family, severity, confidence);
    }
}
