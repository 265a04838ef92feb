package com.petmatch.security.policy;

import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.policy.Condition.Op;
import com.petmatch.security.policy.PolicyOutcome.Fault;
import com.petmatch.security.policy.RuleAction.ThrottleKey;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a rule of its tree. */
final class RuleReader {

    private RuleReader() {}

    static Rule rule(String where, Object tree) throws RefusedPolicyException {
        Members members = Members.of(where, tree);
        String id = members.take("id", String.class);
        RuleStage stage = members.constant("stage", RuleStage.class);
        Condition when = condition(where, members.take("when"), 1);
        RuleAction action = action(where, members.take("action"));
        Optional<String> misplaced = RulePlace.fault(stage, when, action);
        if (misplaced.isPresent()) {
            throw new RefusedPolicyException(Fault.STAGE, where + ": " + misplaced.get());
        }
        Rule rule = new Rule(
                id,
                stage,
                when,
                action,
                members.constant("enforcement", RuleMode.class),
                members.constant("severity", Severity.class),
                members.texts("asvs"),
                expires(where, members.find("expires", String.class)),
                members.find("note", String.class).orElse(""));
        members.done();
        return rule;
    }

    private static Optional<Instant> expires(String where, Optional<String> text) throws RefusedPolicyException {
        try {
            return text.map(Instant::parse);
        } catch (DateTimeParseException malformed) {
            throw new RefusedPolicyException(Fault.VALUE, where + ".expires is not a moment");
        }
    }

    private static Condition condition(String where, Object tree, int level) throws RefusedPolicyException {
        if (level > Condition.MAX_DEPTH) {
            throw new RefusedPolicyException(Fault.VALUE, where + " has conditions of more than 4 levels");
        }
        Members members = Members.of(where + ".when", tree);
        Condition condition;
        if (members.has("all")) {
            condition = new Condition.All(conditions(where, members.take("all", List.class), level));
        } else if (members.has("any")) {
            condition = new Condition.Any(conditions(where, members.take("any", List.class), level));
        } else if (members.has("not")) {
            condition = new Condition.Not(condition(where, members.take("not"), level + 1));
        } else {
            condition = test(members);
        }
        members.done();
        return condition;
    }

    private static List<Condition> conditions(String where, List<?> trees, int level) throws RefusedPolicyException {
        List<Condition> conditions = new ArrayList<>();
        for (Object tree : trees) {
            conditions.add(condition(where, tree, level + 1));
        }
        return conditions;
    }

    private static Condition test(Members members) throws RefusedPolicyException {
        String field = members.take("field", String.class);
        Op op = members.constant("op", Op.class);
        boolean lowercase = members.find("lowercase", Boolean.class).orElse(false);
        if (op == Op.IN) {
            return new Condition.Test(field, op, members.texts("value"), lowercase);
        }
        String value = field.equals("bodyBytes")
                ? members.take("value", Long.class).toString()
                : members.take("value", String.class);
        return new Condition.Test(field, op, List.of(value), lowercase);
    }

    private static RuleAction action(String where, Object tree) throws RefusedPolicyException {
        Members members = Members.of(where + ".action", tree);
        String kind = members.take("type", String.class);
        RuleAction action = switch (kind) {
            case "deny" -> new RuleAction.Deny();
            case "challenge" -> new RuleAction.Challenge();
            case "deceive" -> new RuleAction.Deceive();
            case "log" -> new RuleAction.Log();
            case "skip" -> new RuleAction.Skip(members.constant("stage", RuleStage.class));
            case "score" -> new RuleAction.Score(Math.toIntExact(members.take("points", Long.class)));
            case "throttle" -> throttle(members);
            default -> throw new RefusedPolicyException(Fault.VALUE, where + ".action is not one that is known");
        };
        members.done();
        return action;
    }

    private static RuleAction throttle(Members members) throws RefusedPolicyException {
        List<ThrottleKey> keys = new ArrayList<>();
        for (String text : members.texts("key")) {
            keys.add(ThrottleKey.valueOf(text.toUpperCase(Locale.ROOT)));
        }
        return new RuleAction.Throttle(
                keys,
                members.take("tokens", Long.class),
                Duration.ofSeconds(members.take("period", Long.class)),
                members.take("burst", Long.class));
    }
}
