package com.petmatch.security.firewall;

import com.petmatch.security.decision.Evidence.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rules of one detector, each a bit, so that a set of findings is a number. Filled by one thread, then only read. */
final class FoundRules {

    private final AttackFamily family;
    private final List<FirewallRule> rules = new ArrayList<>();

    FoundRules(AttackFamily family) {
        this.family = family;
    }

    /** Adds a rule that honest text practically never breaks. */
    int sure(String what) {
        return add(what, Severity.CRITICAL, Confidence.HIGH);
    }

    int likely(String what) {
        return add(what, Severity.CRITICAL, Confidence.MEDIUM);
    }

    int possible(String what) {
        return add(what, Severity.NOTICE, Confidence.LOW);
    }

    List<FirewallRule> all() {
        return List.copyOf(rules);
    }

    void tell(int findings, Consumer<FirewallRule> found) {
        for (int rest = findings; rest != 0; rest &= rest - 1) {
            found.accept(rules.get(Integer.numberOfTrailingZeros(rest)));
        }
    }

    private int add(String what, Severity severity, Confidence confidence) {
        rules.add(new FirewallRule(family.text() + "." + what, family, severity, confidence));
        return 1 << (rules.size() - 1);
    }
}
