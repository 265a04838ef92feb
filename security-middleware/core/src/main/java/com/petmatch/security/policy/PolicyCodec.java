package com.petmatch.security.policy;

import com.petmatch.security.policy.PolicyOutcome.Accepted;
import com.petmatch.security.policy.PolicyOutcome.Fault;
import com.petmatch.security.policy.PolicyOutcome.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and writes a policy as {@code petmatch-security-policy/1}: {@code read(write(p)) = p}.
 *
 * <p>A document is used as a whole or not at all: 1 MiB, 2,000 rules, conditions of 4 levels, no unknown members, no
 * member twice. Linear in its size. Stateless.
 */
public final class PolicyCodec {

    static final String SCHEMA = "petmatch-security-policy/1";

    private PolicyCodec() {}

    /** Reads a document in UTF-8; never throws on what it holds. */
    public static PolicyOutcome read(byte[] document) {
        try {
            return new Accepted(policy(document));
        } catch (RefusedPolicyException refused) {
            return refused.outcome();
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            return new Refused(Fault.VALUE, String.valueOf(unfit.getMessage()));
        }
    }

    public static PolicyOutcome read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The document of a policy. */
    public static String write(SecurityPolicy policy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("version", policy.version());
        tree.put("rules", policy.rules().stream().map(RuleTree::of).toList());
        return PolicyJson.write(tree);
    }

    private static SecurityPolicy policy(byte[] document) throws RefusedPolicyException {
        Members members = Members.of("policy", PolicyJson.read(document));
        if (!members.take("schema", String.class).equals(SCHEMA)) {
            throw new RefusedPolicyException(Fault.SCHEMA, "expected " + SCHEMA);
        }
        long version = members.take("version", Long.class);
        List<?> trees = members.take("rules", List.class);
        if (trees.size() > SecurityPolicy.MAX_RULES) {
            throw new RefusedPolicyException(Fault.VALUE, "more than 2,000 rules");
        }
        List<Rule> rules = new ArrayList<>();
        for (Object tree : trees) {
            rules.add(RuleReader.rule("rule " + (rules.size() + 1), tree));
        }
        members.done();
        return new SecurityPolicy(version, rules);
    }

    /** The name of a constant in a document. */
    static String name(Enum<?> constant) {
        if (constant instanceof RuleStage stage) {
            return stage.text();
        }
        return constant instanceof Condition.Op op ? op.text() : constant.name().toLowerCase(Locale.ROOT);
    }
}
