package com.petmatch.security.testkit.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Row 54: sessions planted, guessed or kept. */
final class PlantedSessions {

    private static final Expectation NOBODY = Expectation.refused(302, 303, 400, 401, 403);

    private PlantedSessions() {}

    static Stream<Family> families() {
        Family family = Family.of(54, "sessions planted, kept or left open", "7.2.4", "7.4.1")
                .needing(Fact.SIGNED_IN_GET, Fact.SESSION_COOKIE);
        cookies()
                .forEach((name, cookie) -> family.add(name, NOBODY, facts -> {
                    String own = facts.value(Fact.SESSION_COOKIE);
                    int equals = own.indexOf('=');
                    String planted = cookie.apply(own.substring(0, equals), own.substring(equals + 1));
                    return exchange(facts, page(facts).with("Cookie", planted));
                }));
        family.add(
                        "in-query",
                        NOBODY,
                        facts -> exchange(
                                facts,
                                AttackRequest.get(
                                        facts.value(Fact.SIGNED_IN_GET) + "?" + facts.value(Fact.SESSION_COOKIE))))
                .add(
                        "in-path",
                        NOBODY,
                        facts -> exchange(
                                facts,
                                AttackRequest.get(
                                        facts.value(Fact.SIGNED_IN_GET) + ";" + facts.value(Fact.SESSION_COOKIE))))
                .add(
                        "in-field",
                        NOBODY,
                        facts -> exchange(facts, page(facts).with("X-Session", facts.value(Fact.SESSION_COOKIE))))
                .add(
                        "as-bearer",
                        NOBODY,
                        facts -> exchange(
                                facts, page(facts).with("Authorization", "Bearer " + facts.value(Fact.SESSION_COOKIE))))
                .add(
                        "beside-bad-bearer",
                        NOBODY,
                        facts -> exchange(
                                facts,
                                page(facts)
                                        .with("Authorization", "Bearer a.b.c")
                                        .with("Cookie", facts.value(Fact.SESSION_COOKIE))))
                .add(
                        "no-new-cookie-for-planted",
                        new Expectation.WithoutField("Set-Cookie", "planted-by-attacker"),
                        facts -> Exchange.of(
                                page(facts).with("Cookie", name(facts) + "=planted-by-attacker-0123456789")));
        return Stream.of(family.needing(Fact.SIGNED_IN_GET, Fact.SESSION_COOKIE, Fact.EXPIRED_SESSION_COOKIE)
                .add(
                        "expired",
                        NOBODY,
                        facts ->
                                exchange(facts, page(facts).with("Cookie", facts.value(Fact.EXPIRED_SESSION_COOKIE)))));
    }

    private static String name(TargetFacts facts) {
        String own = facts.value(Fact.SESSION_COOKIE);
        return own.substring(0, own.indexOf('='));
    }

    private static Exchange exchange(TargetFacts facts, AttackRequest attack) {
        return Exchange.of(attack).beside(page(facts).with("Cookie", facts.value(Fact.SESSION_COOKIE)));
    }

    private static AttackRequest page(TargetFacts facts) {
        return AttackRequest.get(facts.value(Fact.SIGNED_IN_GET));
    }

    private static Map<String, BinaryOperator<String>> cookies() {
        Map<String, BinaryOperator<String>> cookies = new LinkedHashMap<>();
        cookies.put("empty", (name, value) -> name + "=");
        cookies.put("chosen", (name, value) -> name + "=planted-by-attacker");
        cookies.put("chosen-same-length", (name, value) -> name + "=" + "A".repeat(value.length()));
        cookies.put(
                "first-changed",
                (name, value) -> name + "=" + (value.charAt(0) == 'A' ? 'B' : 'A') + value.substring(1));
        cookies.put("last-cut", (name, value) -> name + "=" + value.substring(0, value.length() - 1));
        cookies.put("longer", (name, value) -> name + "=" + value + "A");
        cookies.put("other-case", (name, value) -> name + "=" + swapped(value));
        cookies.put("name-other-case", (name, value) -> swapped(name) + "=" + value);
        cookies.put("no-prefix", (name, value) -> name.replace("__Host-", "") + "x=" + value);
        cookies.put("java-session", (name, value) -> "JSESSIONID=" + value);
        cookies.put("blank-name", (name, value) -> "=" + name + "=" + value);
        cookies.put("quoted-other", (name, value) -> name + "=\"" + value + "x\"");
        cookies.put("sql", (name, value) -> name + "=' OR '1'='1");
        cookies.put("path", (name, value) -> name + "=../../etc/passwd");
        cookies.put("nul", (name, value) -> name + "=" + value + "%00");
        cookies.put("huge", (name, value) -> name + "=" + "A".repeat(6_000));
        return cookies;
    }

    private static String swapped(String text) {
        StringBuilder swapped = new StringBuilder();
        text.chars()
                .forEach(c -> swapped.append(
                        (char) (Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))));
        return swapped.toString();
    }
}
