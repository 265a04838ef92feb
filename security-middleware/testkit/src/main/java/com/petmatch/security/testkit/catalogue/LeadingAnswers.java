package com.petmatch.security.testkit.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rows 55 and 56: redirects and fields that lead elsewhere, answers that repeat what was sent. */
final class LeadingAnswers {

    private static final String CANARY = "canary-7f3d9c1e";
    private static final List<String> PARAMETERS = List.of("next", "redirect", "url", "returnUrl");
    private static final List<String> ELSEWHERE = List.of(
            "https%3A%2F%2Fattacker.example",
            "%2F%2Fattacker.example",
            "%2F%5Cattacker.example",
            "%5C%5Cattacker.example",
            "https%3Aattacker.example",
            "%2F%09%2Fattacker.example",
            "https%3A%2F%2F{host}%40attacker.example",
            "https%3A%2F%2F{host}.attacker.example",
            "javascript%3Aalert(%27attacker%27)",
            "data%3Atext%2Fhtml%2Cattacker");
    private static final List<String> SPLITS = List.of(
            "%0d%0aX-Split:%20attacker",
            "%0aX-Split:%20attacker",
            "%0dX-Split:%20attacker",
            "%E5%98%8A%E5%98%8DX-Split:attacker",
            "%250d%250aX-Split:%20attacker",
            "%u000aX-Split:attacker",
            "%C4%8AX-Split:attacker",
            "a%0d%0a%0d%0a<b>attacker");

    private LeadingAnswers() {}

    static Stream<Family> families() {
        return Stream.of(redirects(), echoes());
    }

    private static Family redirects() {
        Family family = Family.of(55, "redirects and fields that lead elsewhere", "3.7.2", "1.2.2")
                .needing(Fact.OPEN_GET);
        for (String parameter : PARAMETERS) {
            for (int i = 0; i < ELSEWHERE.size(); i++) {
                String target = ELSEWHERE.get(i);
                family.add(
                        Names.of(parameter) + "-" + i,
                        new Expectation.WithoutField("Location", "attacker"),
                        facts -> Exchange.of(AttackRequest.get(facts.value(Fact.OPEN_GET) + "?" + parameter + "="
                                + target.replace("{host}", facts.authority()))));
            }
        }
        for (int i = 0; i < SPLITS.size(); i++) {
            String split = SPLITS.get(i);
            family.add(
                    "split-query-" + i,
                    new Expectation.WithoutField("X-Split", "attacker"),
                    facts -> Exchange.of(AttackRequest.get(facts.value(Fact.OPEN_GET) + "?next=/" + split)));
            family.add(
                    "split-path-" + i,
                    new Expectation.WithoutField("X-Split", "attacker"),
                    facts -> Exchange.of(AttackRequest.get(facts.value(Fact.OPEN_GET) + "/" + split)));
        }
        return family;
    }

    private static Family echoes() {
        Expectation silent = new Expectation.Silent(Set.of(CANARY, "\tat ", "Exception", "SELECT "));
        Family family = Family.of(56, "forged, huge or telling log lines and answers", "16.4.1", "16.2.5")
                .needing(Fact.SIGNED_IN_GET);
        for (String field :
                List.of("User-Agent", "Referer", "X-Request-Id", "Cookie", "Accept-Language", "X-Forwarded-For")) {
            family.add(
                    "field-" + Names.of(field),
                    silent,
                    facts -> Exchange.of(
                            AttackRequest.get(facts.value(Fact.SIGNED_IN_GET)).with(field, CANARY + "=1")));
        }
        return family.add(
                        "bearer",
                        silent,
                        facts -> Exchange.of(Bearers.bearer(facts.value(Fact.SIGNED_IN_GET), CANARY + ".a.b")))
                .add(
                        "basic",
                        silent,
                        facts -> Exchange.of(AttackRequest.get(facts.value(Fact.SIGNED_IN_GET))
                                .with("Authorization", "Basic " + CANARY)))
                .add(
                        "api-key",
                        silent,
                        facts -> Exchange.of(AttackRequest.get(facts.value(Fact.SIGNED_IN_GET))
                                .with("X-Api-Key", "pmk_live_" + CANARY)))
                .add(
                        "method",
                        silent,
                        facts -> Exchange.of(
                                AttackRequest.of("X" + CANARY.replace("-", ""), facts.value(Fact.SIGNED_IN_GET))))
                .add("unserved-path", silent, facts -> Exchange.of(AttackRequest.get("/" + CANARY)))
                .add("script-path", silent, facts -> Exchange.of(AttackRequest.get("/%3Cscript%3E" + CANARY)))
                .add(
                        "query",
                        silent,
                        facts ->
                                Exchange.of(AttackRequest.get(facts.value(Fact.SIGNED_IN_GET) + "?password=" + CANARY)))
                .add("broken-percent", silent, facts -> Exchange.of(AttackRequest.get("/%zz" + CANARY)))
                .add(
                        "host",
                        silent,
                        facts -> Exchange.of(AttackRequest.get(facts.value(Fact.SIGNED_IN_GET))
                                .with("Host", CANARY + ".example")))
                .add(
                        "terminal-codes",
                        silent,
                        facts -> Exchange.of(
                                AttackRequest.get(facts.value(Fact.SIGNED_IN_GET) + "?q=%1b%5b2J" + CANARY)))
                .add(
                        "log-lines",
                        silent,
                        facts -> Exchange.of(AttackRequest.get(
                                facts.value(Fact.SIGNED_IN_GET) + "?q=%0d%0a2026-01-01%20INFO%20" + CANARY)))
                .add(
                        "bidi",
                        silent,
                        facts -> Exchange.of(
                                AttackRequest.get(facts.value(Fact.SIGNED_IN_GET) + "?q=%E2%80%AE" + CANARY)));
    }
}
