package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The catalogue against one target. Each request comes from a client network of its own, where the target can tell
 * networks apart, and each flood from one. One thread at a time; scenarios that exhaust limits run last.
 */
public final class CatalogueRun {

    // Beyond any number of scenarios, whose floods come from the networks below.
    private static final int FIRST_CLIENT = 0x10_0000;

    private final List<AttackScenario> scenarios;
    private final Target target;
    private final TargetFacts facts;
    private final String policyDigest;
    private final Map<AttackRequest, Answer> honestAnswers = new HashMap<>();
    private int nextClient = FIRST_CLIENT;

    CatalogueRun(List<AttackScenario> scenarios, Target target, TargetFacts facts, String policyDigest) {
        this.scenarios = List.copyOf(scenarios);
        this.target = target;
        this.facts = facts;
        this.policyDigest = policyDigest;
    }

    /** The same run under the digest of the host's own policy document, SHA-256 in hexadecimal. */
    public CatalogueRun policyDigest(String sha256) {
        return new CatalogueRun(scenarios, target, facts, sha256);
    }

    /** One test a scenario; what is not configured or out of reach has no test. */
    public Stream<DynamicTest> tests() {
        return inOrder()
                .filter(index -> idle(scenarios.get(index)).isEmpty())
                .mapToObj(index -> DynamicTest.dynamicTest(
                        scenarios.get(index).id() + ": "
                                + scenarios.get(index).family().title(),
                        () -> check(index)));
    }

    private void check(int index) {
        CaseResult result = result(index);
        if (result.status() == Status.FAILED) {
            Assertions.fail(result.reason());
        }
    }

    /** Runs every scenario. */
    public AttackReport run() {
        List<CaseResult> results = inOrder().mapToObj(this::result).toList();
        return AttackReport.of(target.name(), policyDigest, results);
    }

    private IntStream inOrder() {
        return IntStream.concat(
                IntStream.range(0, scenarios.size()).filter(index -> !exhausts(index)),
                IntStream.range(0, scenarios.size()).filter(this::exhausts));
    }

    private boolean exhausts(int index) {
        return scenarios.get(index).expectation() instanceof Expectation.Throttled;
    }

    private CaseResult result(int index) {
        AttackScenario scenario = scenarios.get(index);
        Optional<CaseResult> idle = idle(scenario);
        if (idle.isPresent()) {
            return idle.get();
        }
        Exchange exchange = scenario.plan().of(facts);
        for (AttackRequest honest : exchange.honest()) {
            Answer answer = honest(honest);
            if (!answer.served()) {
                return failed(scenario, "the honest request " + honest + " was not served: " + answer.described());
            }
        }
        List<Answer> answers = exchange.attacks().stream()
                .map(request -> target.send(request, new ClientNumber(exhausts(index) ? index + 1 : nextClient++)))
                .toList();
        return scenario.expectation()
                .fault(answers)
                .map(fault -> failed(scenario, fault))
                .orElseGet(() -> CaseResult.passed(scenario));
    }

    private Optional<CaseResult> idle(AttackScenario scenario) {
        if (!scenario.needs().areMetBy(facts)) {
            return Optional.of(new CaseResult(scenario, Status.NOT_CONFIGURED, "a fact or control is missing"));
        }
        return scenario.needs().reach(target.isInMemory())
                ? Optional.empty()
                : Optional.of(new CaseResult(scenario, Status.OUT_OF_REACH, "not for a " + target.name()));
    }

    private Answer honest(AttackRequest request) {
        Answer known = honestAnswers.get(request);
        if (known != null) {
            return known;
        }
        Answer answer = target.send(request, new ClientNumber(nextClient++));
        honestAnswers.put(request, answer);
        return answer;
    }

    private static CaseResult failed(AttackScenario scenario, String reason) {
        return new CaseResult(scenario, Status.FAILED, scenario.id() + ": " + reason);
    }
}
