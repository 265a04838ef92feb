package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.Needs.Reach;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Row 28: accounts found by what a sign-in answers. */
final class SignInForms {

    private static final Expectation SAME = new Expectation.SameAnswers();
    private static final String WRONG = "certainly-not-this-1";

    private SignInForms() {}

    static Stream<Family> families() {
        return Stream.of(Family.of(28, "accounts found by the text of an answer", "6.3.8")
                .reaching(Reach.WIRE)
                .needing(Fact.LOGIN, Fact.LOGIN_FORM, Fact.KNOWN_LOGIN)
                .add("unknown-login", SAME, compared("nobody@unknown.example", WRONG))
                .add("empty-login", SAME, compared("x", WRONG))
                .add("long-password", SAME, compared("nobody@unknown.example", "p".repeat(200)))
                .add("unicode-login", SAME, compared("nobödy@unknown.example", WRONG)));
    }

    private static RequestPlan compared(String login, String password) {
        return facts -> Exchange.of(post(facts, facts.value(Fact.KNOWN_LOGIN), password), post(facts, login, password));
    }

    static AttackRequest post(TargetFacts facts, String login, String password) {
        String form = facts.value(Fact.LOGIN_FORM)
                .replace("{login}", URLEncoder.encode(login, StandardCharsets.UTF_8))
                .replace("{password}", URLEncoder.encode(password, StandardCharsets.UTF_8));
        return AttackRequest.post(facts.value(Fact.LOGIN), "application/x-www-form-urlencoded", form);
    }
}
