package com.petmatch.security.policy;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.policy.Condition.Op;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns a condition into a check, with its networks and numbers read once. */
final class ConditionCompiler {

    private static final String HEADER = "header.";

    private ConditionCompiler() {}

    static Predicate<PolicyFacts> compile(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return compile(not.condition()).negate();
        }
        if (condition instanceof Condition.All all) {
            List<Predicate<PolicyFacts>> checks =
                    all.conditions().stream().map(ConditionCompiler::compile).toList();
            return facts -> checks.stream().allMatch(check -> check.test(facts));
        }
        if (condition instanceof Condition.Any any) {
            List<Predicate<PolicyFacts>> checks =
                    any.conditions().stream().map(ConditionCompiler::compile).toList();
            return facts -> checks.stream().anyMatch(check -> check.test(facts));
        }
        return test((Condition.Test) condition);
    }

    private static Predicate<PolicyFacts> test(Condition.Test test) {
        if (test.field().equals("bodyBytes")) {
            long value = Long.parseLong(test.values().get(0));
            return switch (test.op()) {
                case LT -> facts -> facts.bodyBytes() < value;
                case GT -> facts -> facts.bodyBytes() > value;
                default -> facts -> facts.bodyBytes() == value;
            };
        }
        if (test.field().equals("address")) {
            List<AddressPrefix> networks =
                    test.values().stream().map(ConditionCompiler::network).toList();
            return facts -> networks.stream().anyMatch(network -> network.contains(facts.client()));
        }
        Function<PolicyFacts, List<String>> field = field(test.field());
        Predicate<String> check = text(test.op(), test.values());
        Function<String, String> prepared = test.lowercase() ? text -> text.toLowerCase(Locale.ROOT) : text -> text;
        return facts -> field.apply(facts).stream().map(prepared).anyMatch(check);
    }

    private static AddressPrefix network(String text) {
        return AddressPrefix.parse(text).orElseGet(() -> {
            IpAddress address = IpAddress.parse(text).orElseThrow();
            return AddressPrefix.of(address, address.isIpv4() ? 32 : 128);
        });
    }

    private static Predicate<String> text(Op op, List<String> values) {
        String first = values.get(0);
        return switch (op) {
            case IN -> Set.copyOf(values)::contains;
            case CONTAINS -> text -> text.contains(first);
            case STARTS_WITH -> text -> text.startsWith(first);
            case ENDS_WITH -> text -> text.endsWith(first);
            default -> first::equals;
        };
    }

    private static Function<PolicyFacts, List<String>> field(String name) {
        if (name.startsWith(HEADER)) {
            String header = name.substring(HEADER.length());
            return facts -> facts.headers().apply(header);
        }
        return switch (name) {
            case "method" -> facts -> List.of(facts.method());
            case "host" -> facts -> List.of(facts.host());
            case "path" -> facts -> List.of(facts.path());
            case "query" -> facts -> List.of(facts.query());
            case "userAgent" -> facts -> facts.headers().apply("user-agent");
            case "account" -> facts -> List.of(facts.account());
            case "role" -> PolicyFacts::roles;
            default -> facts -> List.of(facts.tenant());
        };
    }
}
