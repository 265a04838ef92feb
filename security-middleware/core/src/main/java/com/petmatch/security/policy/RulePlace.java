package com.petmatch.security.policy;

import com.petmatch.security.policy.RuleAction.Skip;
import com.petmatch.security.policy.RuleAction.Throttle;
import com.petmatch.security.policy.RuleAction.ThrottleKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a rule stands where it can do what it says: who calls is known in {@link RuleStage#BODY} alone. */
final class RulePlace {

    private static final Set<String> CALLER_FIELDS = Set.of("account", "role", "tenant");
    private static final Set<ThrottleKey> CALLER_KEYS = EnumSet.of(ThrottleKey.ACCOUNT, ThrottleKey.TENANT);

    private RulePlace() {}

    static Optional<String> fault(RuleStage stage, Condition when, RuleAction action) {
        if (action instanceof Skip skip && skip.stage().compareTo(stage) < 0) {
            return Optional.of(
                    "a rule in " + stage.text() + " cannot skip " + skip.stage().text() + " before it");
        }
        boolean knowsCaller = stage == RuleStage.BODY;
        if (!knowsCaller && asksForCaller(when)) {
            return Optional.of("account, role and tenant are not known in " + stage.text());
        }
        boolean countsCaller =
                action instanceof Throttle throttle && throttle.key().stream().anyMatch(CALLER_KEYS::contains);
        return countsCaller && !knowsCaller
                ? Optional.of("account and tenant are no throttle keys in " + stage.text())
                : Optional.empty();
    }

    private static boolean asksForCaller(Condition condition) {
        if (condition instanceof Condition.Test test) {
            return CALLER_FIELDS.contains(test.field());
        }
        return inner(condition).stream().anyMatch(RulePlace::asksForCaller);
    }

    private static List<Condition> inner(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions();
        }
        return condition instanceof Condition.Any any
                ? any.conditions()
                : List.of(((Condition.Not) condition).condition());
    }
}
