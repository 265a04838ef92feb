package com.petmatch.security.testkit.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows 35, 68 and 70: one path in many spellings, other ways to the same page, what no route serves. */
final class AmbiguousPaths {

    private static final Expectation REFUSED = Expectation.refused(302, 303, 400, 401, 403, 404, 405, 501);

    private AmbiguousPaths() {}

    static Stream<Family> families() {
        return Stream.of(spellings(), otherWays(), unserved());
    }

    private static Family spellings() {
        Family family = Family.of(35, "one path in many spellings", "1.1.1", "1.5.3", "4.1.4");
        for (Fact route : List.of(Fact.ADMIN_GET, Fact.SIGNED_IN_GET)) {
            family.needing(Fact.OPEN_GET, route);
            String kind = route == Fact.ADMIN_GET ? "admin-" : "own-";
            paths().forEach((name, path) -> family.add(kind + name, REFUSED, path(route, path)));
        }
        family.needing(Fact.OPEN_GET, Fact.ADMIN_GET);
        for (String field : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            family.add(
                    "override-" + Names.of(field),
                    REFUSED,
                    facts -> anonymous(
                            facts,
                            AttackRequest.of("POST", facts.value(Fact.ADMIN_GET))
                                    .with(field, "GET")));
        }
        for (String field : List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Uri", "X-Forwarded-Prefix")) {
            family.add(
                    "from-admin-" + Names.of(field),
                    REFUSED,
                    facts -> anonymous(
                            facts,
                            AttackRequest.get(facts.value(Fact.ADMIN_GET)).with(field, facts.value(Fact.OPEN_GET))));
        }
        return family.add(
                "method-in-query",
                REFUSED,
                facts -> anonymous(facts, AttackRequest.of("POST", facts.value(Fact.ADMIN_GET) + "?_method=GET")));
    }

    private static RequestPlan path(Fact route, UnaryOperator<String> change) {
        return facts -> anonymous(facts, AttackRequest.get(change.apply(facts.value(route))));
    }

    private static Exchange anonymous(TargetFacts facts, AttackRequest attack) {
        return Exchange.of(attack).beside(AttackRequest.get(facts.value(Fact.OPEN_GET)));
    }

    private static Map<String, UnaryOperator<String>> paths() {
        Map<String, UnaryOperator<String>> paths = new LinkedHashMap<>();
        paths.put("plain", path -> path);
        paths.put("trailing-slash", path -> path + "/");
        paths.put("two-trailing-slashes", path -> path + "//");
        paths.put("double-slash", path -> "/" + path);
        paths.put("dot-front", path -> "/." + path);
        paths.put("dot-end", path -> path + "/.");
        paths.put("dot-dot", path -> "/x/.." + path);
        paths.put("dot-dot-encoded", path -> "/x/%2e%2e" + path);
        paths.put("dot-dot-half-encoded", path -> "/x/.%2e" + path);
        paths.put("dot-dot-matrix", path -> "/x/..;" + path);
        paths.put("dot-dot-matrix-text", path -> "/x/..;a=b" + path);
        paths.put("matrix", path -> path + ";a=b");
        paths.put("matrix-session", path -> path + ";jsessionid=1");
        paths.put("matrix-css", path -> path + ";.css");
        paths.put("matrix-front", path -> "/;" + path);
        paths.put("encoded-slash", path -> "/x%2f.." + path);
        paths.put("encoded-slash-front", path -> "/%2f" + path.substring(1));
        paths.put("encoded-slash-end", path -> path + "%2f");
        paths.put("encoded-backslash", path -> "/x%5c.." + path);
        paths.put("backslash", path -> "/x\\.." + path);
        paths.put("backslash-front", path -> "\\" + path.substring(1));
        paths.put("encoded-letter", path -> "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        paths.put("encoded-twice", path -> "/%25" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        paths.put("encoded-percent", path -> path + "%25");
        paths.put("encoded-nul", path -> path + "%00");
        paths.put("encoded-nul-css", path -> path + "%00.css");
        paths.put("encoded-newline", path -> path + "%0a");
        paths.put("encoded-blank", path -> path + "%20");
        paths.put("encoded-question", path -> path + "%3f");
        paths.put("encoded-hash", path -> path + "%23");
        paths.put("overlong-slash", path -> "/x%c0%af.." + path);
        paths.put("overlong-dot", path -> "/x/%c0%ae%c0%ae" + path);
        paths.put("invalid-utf8", path -> path + "%ff");
        paths.put("surrogate", path -> path + "%ed%a0%80");
        paths.put("broken-percent", path -> path + "%2");
        paths.put("percent-u", path -> path + "%u002f");
        paths.put("fullwidth", path -> "/%ef%bd%81" + path.substring(2));
        paths.put("upper-case", path -> path.toUpperCase(Locale.ROOT));
        paths.put("extension", path -> path + ".json");
        paths.put("extension-css", path -> path + "/a.css");
        paths.put("fragment", path -> path + "#a");
        return paths;
    }

    private static Family otherWays() {
        Family family = Family.of(68, "forwards, error pages and context paths as a way around", "8.3.1")
                .needing(Fact.OPEN_GET, Fact.ADMIN_GET);
        for (String field :
                List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Path", "X-Accel-Redirect", "X-Sendfile")) {
            family.add(
                    "to-unserved-" + Names.of(field),
                    REFUSED,
                    facts -> anonymous(
                            facts, AttackRequest.get("/no-such-page-7").with(field, facts.value(Fact.ADMIN_GET))));
        }
        for (String prefix :
                List.of("/error", "/error/..", "/app/..", "/WEB-INF/..", "/static/..", "/.well-known/..")) {
            family.add("under-" + Names.of(prefix), REFUSED, path(Fact.ADMIN_GET, path -> prefix + path));
        }
        return family;
    }

    private static Family unserved() {
        Family family = Family.of(70, "what no rule opens stays closed", "13.2.3", "13.4.2");
        for (Fact route : List.of(Fact.ADMIN_GET, Fact.SIGNED_IN_GET)) {
            family.needing(Fact.OPEN_GET, route)
                    .add("anonymous-" + Names.of(route.name()), REFUSED, path(route, path -> path));
        }
        family.needing(Fact.SIGNED_IN_GET, Fact.ADMIN_GET, Fact.ACCESS_TOKEN)
                .add("no-role", Expectation.refused(403, 404), Bearers.changed(Fact.ADMIN_GET, request -> request));
        family.needing(Fact.OPEN_GET);
        for (String path :
                List.of("/no-such-page-7", "/actuator/env", "/console", "/swagger-ui/index.html", "/server-status")) {
            family.add("path-" + Names.of(path), REFUSED, facts -> anonymous(facts, AttackRequest.get(path)));
        }
        List<String> methods =
                List.of("TRACE", "TRACK", "CONNECT", "DEBUG", "PUT", "DELETE", "PATCH", "PROPFIND", "get", "MKCOL");
        for (String method : methods) {
            family.add(
                    "method-" + methods.indexOf(method),
                    REFUSED,
                    facts -> anonymous(facts, AttackRequest.of(method, facts.value(Fact.OPEN_GET))));
        }
        return family;
    }
}
