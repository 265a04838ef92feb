package com.petmatch.platform.guard;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.RequestDecided;
import com.petmatch.security.event.SecurityListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The newest refusals of this host and how often each rule spoke since its start; the audit has all of them, of every
 * host. Holds routes, rules and networks, never what a request carried. Safe for concurrent use.
 */
public final class RefusalLog implements SecurityListener {

    static final int KEPT = 50;

    private final Deque<RefusalRow> newest = new ArrayDeque<>();
    private final RuleTally refused = new RuleTally();
    private final RuleTally watched = new RuleTally();
    private final AtomicBoolean changed = new AtomicBoolean();

    @Override
    public void on(SecurityEvent event) {
        if (event instanceof RequestDecided decided) {
            decided.decision().evidence().stream()
                    .filter(Evidence::shadow)
                    .map(RefusalLog::rule)
                    .distinct()
                    .forEach(rule -> watched.count(rule, decided.routeId()));
            if (isWorthShowing(decided.decision())) {
                keep(decided);
            }
            if (decided.decision().evidence().stream().anyMatch(Evidence::shadow)) {
                changed.set(true);
            }
        }
    }

    /** The newest first. */
    List<RefusalRow> newest() {
        synchronized (newest) {
            Iterator<RefusalRow> backwards = newest.descendingIterator();
            List<RefusalRow> rows = new java.util.ArrayList<>(newest.size());
            backwards.forEachRemaining(rows::add);
            return rows;
        }
    }

    /** The rules that refused most often. */
    List<RuleRow> topRules(int most) {
        return refused.top(most);
    }

    /** What rules that only watch would have refused. */
    List<RuleRow> watched(int most) {
        return watched.top(most);
    }

    /** Whether there is something new since the last time this was asked. */
    public boolean hasNews() {
        return changed.getAndSet(false);
    }

    private void keep(RequestDecided decided) {
        List<String> rules = decided.decision().evidence().stream()
                .filter(evidence -> !evidence.shadow())
                .map(RefusalLog::rule)
                .distinct()
                .toList();
        rules.forEach(rule -> refused.count(rule, decided.routeId()));
        RefusalRow row = new RefusalRow(
                decided.at(),
                decided.decision().status(),
                decided.routeId(),
                decided.client().toString(),
                String.join(", ", rules));
        synchronized (newest) {
            newest.add(row);
            if (newest.size() > KEPT) {
                newest.remove();
            }
        }
        changed.set(true);
    }

    // Whoever only has to sign in, and addresses that do not exist, would push out what an operator looks for.
    private static boolean isWorthShowing(Decision decision) {
        return !(decision instanceof Allow)
                && decision.evidence().stream()
                        .anyMatch(evidence -> !evidence.shadow()
                                && !evidence.code().equals(SecurityErrors.ACCESS_ANONYMOUS)
                                && !evidence.code().equals(SecurityErrors.REQUEST_ROUTE));
    }

    private static String rule(Evidence evidence) {
        ErrorCode code = evidence.code();
        return evidence.ruleId().isEmpty() ? code.value() : evidence.ruleId();
    }
}
