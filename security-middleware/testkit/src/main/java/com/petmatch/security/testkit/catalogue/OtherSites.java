package com.petmatch.security.testkit.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows 52 and 53: foreign hosts and origins, requests forged from another site. */
final class OtherSites {

    private static final Expectation FORGED = Expectation.refused(302, 303, 400, 401, 403);
    private static final String EVIL = "https://attacker.example";

    private OtherSites() {}

    static Stream<Family> families() {
        return Stream.of(origins(), forgeries());
    }

    private static Family origins() {
        Family family = Family.of(52, "foreign hosts and origins", "3.4.2").needing(Fact.OPEN_GET);
        hosts().forEach((name, host) -> family.add(
                "host-" + name,
                Expectation.refused(0, 400, 404, 421),
                facts -> Exchange.of(AttackRequest.get(facts.value(Fact.OPEN_GET))
                                .with("Host", host.apply(facts.authority())))
                        .beside(AttackRequest.get(facts.value(Fact.OPEN_GET)))));
        family.add(
                "absolute-form-other-host",
                Expectation.refused(0, 400, 404, 421),
                facts -> Exchange.of(AttackRequest.get("http://attacker.example" + facts.value(Fact.OPEN_GET)))
                        .beside(AttackRequest.get(facts.value(Fact.OPEN_GET))));
        foreignOrigins().forEach((name, origin) -> {
            family.add(
                    "cors-" + name,
                    new Expectation.WithoutField("Access-Control-Allow-Origin", part(name)),
                    facts -> Exchange.of(AttackRequest.get(facts.value(Fact.OPEN_GET))
                            .with("Origin", origin.apply(facts.authority()))));
            family.add(
                    "preflight-" + name,
                    new Expectation.WithoutField("Access-Control-Allow-Origin", part(name)),
                    facts -> Exchange.of(AttackRequest.of("OPTIONS", facts.value(Fact.OPEN_GET))
                            .with("Origin", origin.apply(facts.authority()))
                            .with("Access-Control-Request-Method", "GET")));
        });
        return family;
    }

    // What an answer may never repeat; "*" alone, without credentials, shows public pages only.
    private static String part(String name) {
        return name.equals("null") ? "null" : "attacker";
    }

    private static Map<String, UnaryOperator<String>> hosts() {
        Map<String, UnaryOperator<String>> hosts = new LinkedHashMap<>();
        hosts.put("other", own -> "attacker.example");
        hosts.put("suffix", own -> own + ".attacker.example");
        hosts.put("prefix", own -> "attacker-" + own);
        hosts.put("user-info", own -> own + "@attacker.example");
        hosts.put("other-port", own -> own + ":1");
        hosts.put("bad-port", own -> own + ":port");
        hosts.put("trailing-dot-other", own -> "attacker.example.");
        hosts.put("blank", own -> own + " attacker.example");
        hosts.put("slash", own -> own + "/attacker");
        hosts.put("question", own -> own + "?attacker");
        hosts.put("hash", own -> own + "#attacker");
        hosts.put("backslash", own -> own + "\\attacker");
        hosts.put("comma", own -> own + ",attacker.example");
        hosts.put("percent", own -> "%61ttacker.example");
        hosts.put("inward", own -> "169.254.169.254");
        hosts.put("underscore", own -> "attacker_" + own);
        hosts.put("script", own -> "\"><script>alert(1)</script>");
        return hosts;
    }

    private static Map<String, UnaryOperator<String>> foreignOrigins() {
        Map<String, UnaryOperator<String>> origins = new LinkedHashMap<>();
        origins.put("other", own -> EVIL);
        origins.put("suffix", own -> "https://" + own + ".attacker.example");
        origins.put("prefix", own -> "https://attacker" + own);
        origins.put("sub", own -> "https://attacker." + own);
        origins.put("null", own -> "null");
        origins.put("user-info", own -> "https://" + own + "@attacker.example");
        origins.put("list", own -> "https://" + own + " " + EVIL);
        origins.put("port", own -> EVIL + ":443");
        origins.put("upper-case", own -> "HTTPS://attacker.EXAMPLE");
        origins.put("file", own -> "file://attacker");
        origins.put("extension", own -> "moz-extension://attacker");
        origins.put("backtick", own -> "https://" + own + "`.attacker.example");
        origins.put("underscore", own -> "https://" + own + "_.attacker.example");
        return origins;
    }

    private static Family forgeries() {
        Family family = Family.of(53, "requests forged from another site", "3.5.1", "3.3.3")
                .needing(Fact.SIGNED_IN_POST, Fact.SESSION_COOKIE, Fact.CSRF_COOKIE, Fact.CSRF_TOKEN);
        forged().forEach((name, attack) -> family.add(
                name, FORGED, facts -> Exchange.of(attack.apply(facts)).beside(ownForm(facts))));
        return family.needing(
                        Fact.SIGNED_IN_POST,
                        Fact.SESSION_COOKIE,
                        Fact.CSRF_COOKIE,
                        Fact.CSRF_TOKEN,
                        Fact.OTHER_CSRF_COOKIE,
                        Fact.OTHER_CSRF_TOKEN)
                .add(
                        "tossed-cookie-and-token",
                        FORGED,
                        facts -> Exchange.of(form(
                                                facts,
                                                facts.value(Fact.OTHER_CSRF_COOKIE),
                                                facts.value(Fact.OTHER_CSRF_TOKEN))
                                        .with("Origin", facts.origin()))
                                .beside(ownForm(facts)))
                .add(
                        "token-of-another",
                        FORGED,
                        facts -> Exchange.of(
                                        form(facts, facts.value(Fact.CSRF_COOKIE), facts.value(Fact.OTHER_CSRF_TOKEN))
                                                .with("Origin", facts.origin()))
                                .beside(ownForm(facts)));
    }

    private static Map<String, Function<TargetFacts, AttackRequest>> forged() {
        Map<String, Function<TargetFacts, AttackRequest>> forged = new LinkedHashMap<>();
        forged.put(
                "no-token",
                facts -> session(facts, facts.value(Fact.CSRF_COOKIE)).with("Origin", facts.origin()));
        forged.put(
                "no-cookie",
                facts -> form(facts, "a=b", facts.value(Fact.CSRF_TOKEN)).with("Origin", facts.origin()));
        forged.put(
                "empty-token",
                facts -> form(facts, facts.value(Fact.CSRF_COOKIE), "").with("Origin", facts.origin()));
        forged.put(
                "changed-token",
                facts -> form(facts, facts.value(Fact.CSRF_COOKIE), changed(facts.value(Fact.CSRF_TOKEN)))
                        .with("Origin", facts.origin()));
        forged.put(
                "token-in-query",
                facts -> new AttackRequest(
                                "POST",
                                facts.value(Fact.SIGNED_IN_POST) + "?_csrf=" + facts.value(Fact.CSRF_TOKEN),
                                session(facts, facts.value(Fact.CSRF_COOKIE)).fields(),
                                "a=b",
                                Optional.empty(),
                                AttackRequest.Form.COMPLETED)
                        .with("Origin", facts.origin()));
        for (String origin : List.of(EVIL, "null", EVIL + "/", "https://attacker.example:443")) {
            forged.put("origin-" + forged.size(), facts -> ownFormWithout(facts).with("Origin", origin));
        }
        for (String site : List.of("cross-site", "same-site", "CROSS-SITE", "other")) {
            forged.put(
                    "fetch-site-" + Names.of(site) + "-" + forged.size(),
                    facts -> session(facts, facts.value(Fact.CSRF_COOKIE)).with("Sec-Fetch-Site", site));
        }
        forged.put(
                "cross-site-with-token",
                facts -> ownFormWithout(facts)
                        .with("Sec-Fetch-Site", "cross-site")
                        .with("Origin", EVIL));
        forged.put(
                "cookie-as-token",
                facts -> form(
                                facts,
                                facts.value(Fact.CSRF_COOKIE),
                                facts.value(Fact.CSRF_COOKIE)
                                        .substring(facts.value(Fact.CSRF_COOKIE).length() / 2))
                        .with("Origin", facts.origin()));
        return forged;
    }

    private static String changed(String token) {
        return (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
    }

    private static AttackRequest ownForm(TargetFacts facts) {
        return ownFormWithout(facts).with("Origin", facts.origin()).with("Sec-Fetch-Site", "same-origin");
    }

    private static AttackRequest ownFormWithout(TargetFacts facts) {
        return form(facts, facts.value(Fact.CSRF_COOKIE), facts.value(Fact.CSRF_TOKEN));
    }

    private static AttackRequest form(TargetFacts facts, String cookie, String token) {
        return session(facts, cookie).with("X-CSRF-Token", token);
    }

    private static AttackRequest session(TargetFacts facts, String cookie) {
        return AttackRequest.post(facts.value(Fact.SIGNED_IN_POST), "application/x-www-form-urlencoded", "a=b")
                .with("Cookie", facts.value(Fact.SESSION_COOKIE) + "; " + cookie);
    }
}
