package com.petmatch.security.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.policy.Condition.Op;
import com.petmatch.security.policy.PolicyOutcome.Accepted;
import com.petmatch.security.policy.PolicyOutcome.Fault;
import com.petmatch.security.policy.PolicyOutcome.Refused;
import com.petmatch.security.policy.RuleAction.ThrottleKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCodecTest {

    private static final String TEST = "{\"field\":\"path\",\"op\":\"startsWith\",\"value\":\"/old\"}";
    private static final String LOG = "{\"type\":\"log\"}";

    private static String rule(String id, String when, String action, String more) {
        return "{\"id\":\"" + id + "\",\"stage\":\"firewall\",\"when\":" + when + ",\"action\":" + action
                + ",\"enforcement\":\"enforce\",\"severity\":\"warning\",\"asvs\":[]" + more + "}";
    }

    private static String document(String... rules) {
        return "{\"schema\":\"petmatch-security-policy/1\",\"version\":7,\"rules\":[" + String.join(",", rules) + "]}";
    }

    private static Fault fault(String document) {
        PolicyOutcome outcome = PolicyCodec.read(document);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).fault();
    }

    @Test
    void readsEveryKindOfRule() {
        String when = "{\"all\":[" + TEST + ",{\"not\":{\"any\":["
                + "{\"field\":\"address\",\"op\":\"in\",\"value\":[\"10.0.0.0/8\",\"192.0.2.1\"]},"
                + "{\"field\":\"bodyBytes\",\"op\":\"gt\",\"value\":1024}]}}]}";
        String throttle =
                "{\"type\":\"throttle\",\"key\":[\"address\",\"route\"],\"tokens\":5,\"period\":60,\"burst\":2}";

        PolicyOutcome outcome = PolicyCodec.read(document(rule(
                "old.paths-1", when, throttle, ",\"expires\":\"2027-01-01T00:00:00Z\",\"note\":\"until the move\"")));

        assertThat(outcome)
                .isEqualTo(new Accepted(new SecurityPolicy(
                        7,
                        List.of(new Rule(
                                "old.paths-1",
                                RuleStage.FIREWALL,
                                new Condition.All(List.of(
                                        new Condition.Test("path", Op.STARTS_WITH, List.of("/old"), false),
                                        new Condition.Not(new Condition.Any(List.of(
                                                new Condition.Test(
                                                        "address", Op.IN, List.of("10.0.0.0/8", "192.0.2.1"), false),
                                                new Condition.Test("bodyBytes", Op.GT, List.of("1024"), false)))))),
                                new RuleAction.Throttle(
                                        List.of(ThrottleKey.ADDRESS, ThrottleKey.ROUTE), 5, Duration.ofMinutes(1), 2),
                                RuleMode.ENFORCE,
                                Severity.WARNING,
                                List.of(),
                                Optional.of(Instant.parse("2027-01-01T00:00:00Z")),
                                "until the move")))));
    }

    @ParameterizedTest
    @Tag("row-75")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                                                                     | JSON",
                "{                                                                                      | JSON",
                "{} {}                                                                                  | JSON",
                "{\"schema\":\"petmatch-security-policy/1\",\"schema\":\"x\",\"version\":1,\"rules\":[]} | JSON",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":1.5,\"rules\":[]}               | JSON",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":1e3,\"rules\":[]}               | JSON",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":null,\"rules\":[]}              | JSON",
                "{\"schema\":\"petmatch-security-policy/2\",\"version\":1,\"rules\":[]}                 | SCHEMA",
                "{\"version\":1,\"rules\":[]}                                                           | MEMBER",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":\"1\",\"rules\":[]}             | MEMBER",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":1,\"rules\":{}}                 | MEMBER",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":1,\"rules\":[1]}                | MEMBER",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":1,\"rules\":[],\"x\":1}         | MEMBER",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":0,\"rules\":[]}                 | VALUE",
                "{\"schema\":\"petmatch-security-policy/1\",\"version\":99999999999999999999,\"rules\":[]} | JSON"
            })
    void refusesWhatIsNotExactlyADocument(String document, Fault fault) {
        assertThat(fault(document)).isEqualTo(fault);
    }

    @ParameterizedTest
    @Tag("row-75")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"field\":\"path\",\"op\":\"matches\",\"value\":\"(a+)+$\"}",
                "{\"field\":\"cookie\",\"op\":\"eq\",\"value\":\"a\"}",
                "{\"field\":\"path\",\"op\":\"lt\",\"value\":\"a\"}",
                "{\"field\":\"path\",\"op\":\"eq\",\"value\":\"\"}",
                "{\"field\":\"header.A b\",\"op\":\"eq\",\"value\":\"a\"}",
                "{\"field\":\"address\",\"op\":\"in\",\"value\":[\"10.0.0.1/8\"]}",
                "{\"field\":\"address\",\"op\":\"contains\",\"value\":\"10\"}",
                "{\"field\":\"bodyBytes\",\"op\":\"gt\",\"value\":-1}",
                "{\"field\":\"path\",\"op\":\"in\",\"value\":[]}",
                "{\"all\":[]}",
                "{\"not\":{\"not\":{\"not\":{\"not\":{\"field\":\"path\",\"op\":\"eq\",\"value\":\"a\"}}}}}"
            })
    void refusesConditionsThatNoRuleMayHave(String when) {
        assertThat(fault(document(rule("a", when, LOG, "")))).isEqualTo(Fault.VALUE);
    }

    @ParameterizedTest
    @Tag("row-75")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"exec\"} | VALUE",
                "{\"type\":\"deny\",\"status\":200} | MEMBER",
                "{\"type\":\"score\",\"points\":101} | VALUE",
                "{\"type\":\"score\",\"points\":9999999999} | VALUE",
                "{\"type\":\"score\"} | MEMBER",
                "{\"type\":\"throttle\",\"key\":[],\"tokens\":1,\"period\":1,\"burst\":1} | VALUE",
                "{\"type\":\"throttle\",\"key\":[\"cookie\"],\"tokens\":1,\"period\":1,\"burst\":1} | VALUE",
                "{\"type\":\"throttle\",\"key\":[\"address\"],\"tokens\":0,\"period\":1,\"burst\":1} | VALUE",
                "{\"type\":\"throttle\",\"key\":[\"address\"],\"tokens\":1,\"period\":9999999999999,\"burst\":1} | VALUE"
            })
    void refusesActionsThatNoRuleMayHave(String action, Fault fault) {
        assertThat(fault(document(rule("a", TEST, action, "")))).isEqualTo(fault);
    }

    @ParameterizedTest
    @Tag("row-75")
    @CsvSource({"account", "role", "tenant"})
    void whoCallsIsNoFieldBeforeTheBody(String field) {
        String when = "{\"all\":[" + TEST + ",{\"not\":{\"any\":[{\"field\":\"" + field
                + "\",\"op\":\"eq\",\"value\":\"a\"}]}}]}";
        String early = document(rule("a", when, LOG, ""));

        for (String stage : List.of("ban-list", "honeypot", "firewall")) {
            assertThat(fault(early.replace("firewall", stage))).isEqualTo(Fault.STAGE);
        }
        assertThat(PolicyCodec.read(early.replace("firewall", "body"))).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @Tag("row-75")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"throttle\",\"key\":[\"address\",\"account\"],\"tokens\":1,\"period\":1,\"burst\":1} | STAGE",
                "{\"type\":\"throttle\",\"key\":[\"tenant\"],\"tokens\":1,\"period\":1,\"burst\":1} | STAGE",
                "{\"type\":\"skip\",\"stage\":\"honeypot\"} | STAGE",
                "{\"type\":\"skip\",\"stage\":\"credential\"} | VALUE",
                "{\"type\":\"skip\"} | MEMBER"
            })
    void refusesActionsThatCannotDoWhatTheySayInTheFirewall(String action, Fault fault) {
        assertThat(fault(document(rule("a", TEST, action, "")))).isEqualTo(fault);
    }

    @Test
    @Tag("row-75")
    void refusesTooMuchTooDeepAndTheSameIdTwice() {
        String many = IntStream.range(0, 2_001)
                .mapToObj(i -> rule("r" + i, TEST, LOG, ""))
                .collect(Collectors.joining(","));

        assertThat(fault(document(many))).isEqualTo(Fault.VALUE);
        assertThat(fault(document(rule("a", TEST, LOG, ""), rule("a", TEST, LOG, ""))))
                .isEqualTo(Fault.VALUE);
        assertThat(fault(document(rule("A", TEST, LOG, "")))).isEqualTo(Fault.VALUE);
        assertThat(fault(document(rule("a", TEST, LOG, ",\"expires\":\"tomorrow\""))))
                .isEqualTo(Fault.VALUE);
        assertThat(fault(document(rule("a", TEST, LOG, ",\"unless\":true")))).isEqualTo(Fault.MEMBER);
        assertThat(fault("[".repeat(100_000))).isEqualTo(Fault.JSON);
        assertThat(fault("{\"schema\":\"" + "x".repeat(5_000) + "\"}")).isEqualTo(Fault.JSON);
        assertThat(fault(" ".repeat((1 << 20) + 1))).isEqualTo(Fault.SIZE);
        assertThat(PolicyCodec.read("{\"a\":1}".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(Refused.class);
        assertThat(PolicyCodec.read(new byte[] {'{', (byte) 0xff, '}'})).isInstanceOf(Refused.class);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("policies") SecurityPolicy policy) {
        assertThat(PolicyCodec.read(PolicyCodec.write(policy))).isEqualTo(new Accepted(policy));
    }

    @Provide
    Arbitrary<SecurityPolicy> policies() {
        Arbitrary<Long> versions = Arbitraries.longs().between(1, Long.MAX_VALUE);
        return Combinators.combine(versions, rules().list().ofMaxSize(5))
                .as((version, rules) -> new SecurityPolicy(
                        version,
                        IntStream.range(0, rules.size())
                                .mapToObj(i -> renamed(rules.get(i), "rule." + i))
                                .toList()));
    }

    private static Rule renamed(Rule rule, String id) {
        return new Rule(
                id,
                rule.stage(),
                rule.when(),
                rule.action(),
                rule.mode(),
                rule.severity(),
                rule.asvs(),
                rule.expires(),
                rule.note());
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<RuleAction> actions = Arbitraries.of(
                new RuleAction.Deny(),
                new RuleAction.Challenge(),
                new RuleAction.Deceive(),
                new RuleAction.Log(),
                new RuleAction.Skip(RuleStage.BODY),
                new RuleAction.Score(40),
                new RuleAction.Throttle(List.of(ThrottleKey.ACCOUNT), 3, Duration.ofHours(1), 3));
        return Combinators.combine(
                        Arbitraries.of(RuleStage.class),
                        conditions(3),
                        actions,
                        Arbitraries.of(RuleMode.class),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("9.1.1", "2.4", "16").list().ofMaxSize(3),
                        Arbitraries.longs().between(0, 4_000_000_000L).optional(),
                        Arbitraries.strings().ofMaxLength(40))
                .as((stage, when, action, mode, severity, asvs, expires, note) -> new Rule(
                        "r",
                        place(stage, when, action),
                        when,
                        action,
                        mode,
                        severity,
                        asvs,
                        expires.map(Instant::ofEpochSecond),
                        note));
    }

    private static RuleStage place(RuleStage stage, Condition when, RuleAction action) {
        return RulePlace.fault(stage, when, action).isPresent() ? RuleStage.BODY : stage;
    }

    private static Arbitrary<Condition> conditions(int levels) {
        Arbitrary<Condition> tests = Combinators.combine(
                        Arbitraries.of("path", "header.x-a", "userAgent", "role"),
                        Arbitraries.of(Op.EQ, Op.CONTAINS, Op.ENDS_WITH),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
                        Arbitraries.of(true, false))
                .as((field, op, value, lower) -> new Condition.Test(field, op, List.of(value), lower));
        if (levels == 0) {
            return tests;
        }
        Arbitrary<Condition> inner = conditions(levels - 1);
        return Arbitraries.oneOf(
                tests,
                inner.map(Condition.Not::new),
                inner.list().ofMinSize(1).ofMaxSize(2).map(Condition.All::new),
                inner.list().ofMinSize(1).ofMaxSize(2).map(Condition.Any::new));
    }
}
