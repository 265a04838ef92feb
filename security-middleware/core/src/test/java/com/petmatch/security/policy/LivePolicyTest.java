package com.petmatch.security.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.policy.Condition.Op;
import com.petmatch.security.policy.PolicyOutcome.Accepted;
import com.petmatch.security.policy.PolicyOutcome.Fault;
import com.petmatch.security.policy.PolicyOutcome.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final List<PolicyOutcome> told = new ArrayList<>();
    private final LivePolicy live = new LivePolicy(new SecurityPolicy(5, List.of()), told::add);

    private static Rule rule(String id, Condition when, RuleAction action, Optional<Instant> expires) {
        return new Rule(
                id, RuleStage.FIREWALL, when, action, RuleMode.ENFORCE, Severity.WARNING, List.of(), expires, "");
    }

    private static Condition path(String prefix) {
        return new Condition.Test("path", Op.STARTS_WITH, List.of(prefix), false);
    }

    private static byte[] document(long version, Rule... rules) {
        return PolicyCodec.write(new SecurityPolicy(version, List.of(rules))).getBytes(StandardCharsets.UTF_8);
    }

    private static PolicyFacts facts() {
        return new PolicyFacts(
                "POST",
                "pets.example",
                "/Old/page",
                "a=b",
                name -> Map.of("user-agent", List.of("Mozilla/5.0"), "x-a", List.of("one", "two"))
                        .getOrDefault(name, List.of()),
                2_000,
                IpAddress.parse("10.1.2.3").orElseThrow(),
                "anna",
                List.of("owner", "vet"),
                "t-1");
    }

    private List<String> matching() {
        return live.current().matching(RuleStage.FIREWALL, facts(), NOW).stream()
                .map(Rule::id)
                .toList();
    }

    @Test
    @Tag("row-75")
    void aBadOrOlderDocumentLeavesTheOldPolicyAndIsTold() {
        assertThat(live.replace(document(6, rule("a", path("/Old"), new RuleAction.Log(), Optional.empty()))))
                .isInstanceOf(Accepted.class);
        PolicyOutcome bad = live.replace("{}".getBytes(StandardCharsets.UTF_8));
        PolicyOutcome same = live.replace(document(6));
        PolicyOutcome older = live.replace(document(5));

        assertThat(((Refused) bad).fault()).isEqualTo(Fault.MEMBER);
        assertThat(same).isEqualTo(new Refused(Fault.VERSION, "version 6 after 6"));
        assertThat(older).isEqualTo(new Refused(Fault.VERSION, "version 5 after 6"));
        assertThat(told).hasSize(4).endsWith(bad, same, older);
        assertThat(live.policy().version()).isEqualTo(6);
        assertThat(matching()).containsExactly("a");
    }

    @Test
    void expiredAndSwitchedOffRulesAreNotAskedAndSkipEndsTheStage() {
        Rule off = new Rule(
                "off",
                RuleStage.FIREWALL,
                path("/"),
                new RuleAction.Log(),
                RuleMode.OFF,
                Severity.NOTICE,
                List.of(),
                Optional.empty(),
                "");
        live.replace(document(
                6,
                rule("expired", path("/"), new RuleAction.Deny(), Optional.of(NOW)),
                off,
                rule("first", path("/"), new RuleAction.Log(), Optional.of(NOW.plusSeconds(1))),
                rule("skip", path("/"), new RuleAction.Skip(RuleStage.FIREWALL), Optional.empty()),
                rule("behind", path("/"), new RuleAction.Deny(), Optional.empty())));

        assertThat(matching()).containsExactly("first", "skip");
        assertThat(live.current().matching(RuleStage.BODY, facts(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "method, EQ, POST, false, true",
        "method, EQ, post, false, false",
        "host, ENDS_WITH, .example, false, true",
        "path, STARTS_WITH, /old, false, false",
        "path, STARTS_WITH, /old, true, true",
        "query, CONTAINS, a=, false, true",
        "userAgent, CONTAINS, curl, true, false",
        "header.x-a, EQ, two, false, true",
        "header.x-b, EQ, two, false, false",
        "bodyBytes, GT, 1999, false, true",
        "bodyBytes, GT, 2000, false, false",
        "bodyBytes, LT, 2001, false, true",
        "bodyBytes, EQ, 2000, false, true",
        "address, EQ, 10.1.2.3, false, true",
        "address, IN, 10.0.0.0/8, false, true",
        "address, IN, 11.0.0.0/8, false, false",
        "address, IN, ::ffff:10.1.2.3, false, true",
        "account, EQ, anna, false, true",
        "role, IN, vet, false, true",
        "role, EQ, admin, false, false",
        "tenant, EQ, t-1, false, true"
    })
    void comparesEachFieldAsItSays(String field, Op op, String value, boolean lowercase, boolean holds) {
        Condition test = new Condition.Test(field, op, List.of(value), lowercase);

        assertThat(ConditionCompiler.compile(test).test(facts())).isEqualTo(holds);
        assertThat(ConditionCompiler.compile(new Condition.Not(test)).test(facts()))
                .isEqualTo(!holds);
        assertThat(ConditionCompiler.compile(new Condition.All(List.of(test, path("/Old"))))
                        .test(facts()))
                .isEqualTo(holds);
        assertThat(ConditionCompiler.compile(new Condition.Any(List.of(test, path("/none"))))
                        .test(facts()))
                .isEqualTo(holds);
    }
}
