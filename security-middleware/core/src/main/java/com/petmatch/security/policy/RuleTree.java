package com.petmatch.security.policy;

import com.petmatch.security.policy.RuleAction.Throttle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the tree of a rule. */
final class RuleTree {

    private RuleTree() {}

    static Map<String, Object> of(Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("stage", PolicyCodec.name(rule.stage()));
        tree.put("when", condition(rule.when()));
        tree.put("action", action(rule.action()));
        tree.put("enforcement", PolicyCodec.name(rule.mode()));
        tree.put("severity", PolicyCodec.name(rule.severity()));
        tree.put("asvs", rule.asvs());
        rule.expires().ifPresent(moment -> tree.put("expires", moment.toString()));
        if (!rule.note().isEmpty()) {
            tree.put("note", rule.note());
        }
        return tree;
    }

    private static Map<String, Object> condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Map.of(
                    "all", all.conditions().stream().map(RuleTree::condition).toList());
        }
        if (condition instanceof Condition.Any any) {
            return Map.of(
                    "any", any.conditions().stream().map(RuleTree::condition).toList());
        }
        if (condition instanceof Condition.Not not) {
            return Map.of("not", condition(not.condition()));
        }
        Condition.Test test = (Condition.Test) condition;
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", test.field());
        tree.put("op", test.op().text());
        tree.put("value", value(test));
        if (test.lowercase()) {
            tree.put("lowercase", true);
        }
        return tree;
    }

    private static Object value(Condition.Test test) {
        if (test.op() == Condition.Op.IN) {
            return test.values();
        }
        String only = test.values().get(0);
        return test.field().equals("bodyBytes") ? (Object) Long.valueOf(only) : only;
    }

    private static Map<String, Object> action(RuleAction action) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", type(action));
        if (action instanceof RuleAction.Score score) {
            tree.put("points", (long) score.points());
        } else if (action instanceof RuleAction.Skip skip) {
            tree.put("stage", PolicyCodec.name(skip.stage()));
        } else if (action instanceof Throttle throttle) {
            List<String> keys = throttle.key().stream().map(PolicyCodec::name).toList();
            tree.put("key", keys);
            tree.put("tokens", throttle.tokens());
            tree.put("period", throttle.period().toSeconds());
            tree.put("burst", throttle.burst());
        }
        return tree;
    }

    private static String type(RuleAction action) {
        return action.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
