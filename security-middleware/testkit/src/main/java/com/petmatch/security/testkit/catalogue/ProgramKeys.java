package com.petmatch.security.testkit.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Row 72: keys of programs, guessed, misplaced or dead. */
final class ProgramKeys {

    private static final Expectation REFUSED = Expectation.refused(302, 303, 400, 401, 403);
    private static final String FIELD = "X-Api-Key";

    private ProgramKeys() {}

    static Stream<Family> families() {
        Family family = Family.of(72, "keys of programs guessed, misplaced or dead", "14.2.1", "7.4.1")
                .needing(Fact.API_KEY_GET, Fact.API_KEY);
        spellings()
                .forEach((name, spelled) -> family.add(
                        name,
                        REFUSED,
                        facts -> exchange(facts, page(facts).with(FIELD, spelled.apply(facts.value(Fact.API_KEY))))));
        for (int i = 0; i < 10; i++) {
            int place = i;
            family.add(
                    "near-miss-" + place,
                    REFUSED,
                    facts -> exchange(facts, page(facts).with(FIELD, changedAt(facts.value(Fact.API_KEY), place))));
        }
        family.add(
                        "in-query",
                        REFUSED,
                        facts -> exchange(
                                facts,
                                AttackRequest.get(
                                        facts.value(Fact.API_KEY_GET) + "?api_key=" + facts.value(Fact.API_KEY))))
                .add(
                        "in-cookie",
                        REFUSED,
                        facts -> exchange(facts, page(facts).with("Cookie", "api_key=" + facts.value(Fact.API_KEY))))
                .add(
                        "as-basic",
                        REFUSED,
                        facts -> exchange(
                                facts, page(facts).with("Authorization", "Basic " + facts.value(Fact.API_KEY))))
                .add("none", REFUSED, facts -> exchange(facts, page(facts)));
        for (Fact dead : new Fact[] {Fact.EXPIRED_API_KEY, Fact.REVOKED_API_KEY, Fact.OTHER_TENANT_API_KEY}) {
            family.needing(Fact.API_KEY_GET, Fact.API_KEY, dead)
                    .add(
                            Names.of(dead.name()),
                            REFUSED,
                            facts -> exchange(facts, page(facts).with(FIELD, facts.value(dead))));
        }
        return Stream.of(family);
    }

    private static AttackRequest page(TargetFacts facts) {
        return AttackRequest.get(facts.value(Fact.API_KEY_GET));
    }

    private static Exchange exchange(TargetFacts facts, AttackRequest attack) {
        return Exchange.of(attack).beside(page(facts).with(FIELD, facts.value(Fact.API_KEY)));
    }

    private static Map<String, UnaryOperator<String>> spellings() {
        Map<String, UnaryOperator<String>> spellings = new LinkedHashMap<>();
        spellings.put("empty", key -> "");
        spellings.put("upper-case", key -> key.toUpperCase(Locale.ROOT));
        spellings.put("no-checksum", key -> key.substring(0, key.lastIndexOf('_')));
        spellings.put("checksum-zero", key -> key.substring(0, key.lastIndexOf('_') + 1) + "00000000");
        spellings.put("cut", key -> key.substring(0, key.length() - 1));
        spellings.put("longer", key -> key + "0");
        spellings.put("doubled", key -> key + "," + key);
        spellings.put("quoted", key -> "\"" + key + "\"");
        spellings.put("other-environment", key -> key.replaceFirst("_[^_]+_", "_other_"));
        spellings.put("sql", key -> "' OR '1'='1");
        spellings.put("wildcard", key -> "*");
        spellings.put("huge", key -> key + "0".repeat(5_000));
        return spellings;
    }

    private static String changedAt(String key, int place) {
        int index = place * (key.length() - 1) / 9;
        char other = key.charAt(index) == 'a' ? 'b' : 'a';
        return key.substring(0, index) + other + key.substring(index + 1);
    }
}
