package com.petmatch.security.testkit.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** Rows 42, 43, 45 and 47: rights claimed by fields, cookies and claims. */
final class BorrowedRights {

    private static final Expectation NO_RIGHT = Expectation.refused(401, 403, 404);
    private static final List<String> ROLE_FIELDS = List.of(
            "X-Role",
            "X-Roles",
            "X-User-Role",
            "Role",
            "X-Admin",
            "X-Is-Admin",
            "X-Authenticated-User",
            "X-User",
            "X-Remote-User",
            "Remote-User",
            "X-Forwarded-User",
            "X-Auth-Request-User",
            "X-Auth-Request-Groups",
            "X-Permissions",
            "X-Scope",
            "X-Internal",
            "X-Debug");
    private static final List<String> TENANT_FIELDS =
            List.of("X-Tenant", "X-Tenant-Id", "X-Org", "X-Organization-Id", "X-Clinic", "X-Account-Id", "X-Workspace");

    private BorrowedRights() {}

    static Stream<Family> families() {
        return Stream.of(roles(), wildcards(), tenants(), deputies());
    }

    private static Family needingPerson(Family family) {
        return family.needing(Fact.SIGNED_IN_GET, Fact.ADMIN_GET, Fact.ACCESS_TOKEN);
    }

    private static Family roles() {
        Family family = needingPerson(Family.of(42, "roles that look like others", "8.2.1"));
        for (String field : ROLE_FIELDS) {
            family.add(
                    "field-" + Names.of(field),
                    NO_RIGHT,
                    Bearers.changed(Fact.ADMIN_GET, request -> request.with(field, "admin")));
        }
        for (String cookie : List.of("role=admin", "admin=true", "is_admin=1", "user=admin", "roles=ROLE_ADMIN")) {
            family.add(
                    "cookie-" + Names.of(cookie),
                    NO_RIGHT,
                    Bearers.changed(Fact.ADMIN_GET, request -> request.with("Cookie", cookie)));
        }
        List<String> spellings = List.of(
                "ROLE_ADMIN ", "Admin", "ADMIN", " admin", "admin\\u0000", "\\u0430dmin", "adm\\u0131n", "admin,user");
        for (int i = 0; i < spellings.size(); i++) {
            family.add("claim-" + i, Bearers.REJECTED, claim("\"roles\":[\"" + spellings.get(i) + "\"]"));
        }
        return family;
    }

    private static RequestPlan claim(String member) {
        return facts -> {
            TokenText valid = TokenText.of(facts.value(Fact.ACCESS_TOKEN));
            return Exchange.of(Bearers.bearer(
                            facts.value(Fact.ADMIN_GET), valid.withClaim(member).text()))
                    .beside(Bearers.bearer(facts.value(Fact.SIGNED_IN_GET), valid.text()));
        };
    }

    private static Family wildcards() {
        Family family = needingPerson(Family.of(43, "wildcards that reach too far", "8.2.1", "8.2.2"));
        List<String> claims = List.of(
                "\"roles\":[\"*\"]",
                "\"roles\":[\"**\"]",
                "\"roles\":\"*\"",
                "\"scope\":\"*\"",
                "\"scope\":\"**\"",
                "\"scope\":\"admin:*\"",
                "\"scope\":\"admin:**\"",
                "\"scope\":\"admin::read\"",
                "\"scope\":\":\"",
                "\"permissions\":[\"*:*:*\"]",
                "\"roles\":[\"\"]",
                "\"roles\":[null]",
                "\"authorities\":[\"*\"]");
        for (int i = 0; i < claims.size(); i++) {
            family.add("claim-" + i, Bearers.REJECTED, claim(claims.get(i)));
        }
        for (String query : List.of("?role=*", "?scope=*", "?permissions=*:*", "?admin=true", "?as=admin")) {
            family.add(
                    "query-" + Names.of(query),
                    NO_RIGHT,
                    Bearers.changed(
                            Fact.ADMIN_GET,
                            request -> AttackRequest.get(request.target() + query)
                                    .with(
                                            "Authorization",
                                            request.fields().get(0).value())));
        }
        return family;
    }

    private static Family tenants() {
        Family family = needingPerson(Family.of(45, "a tenant taken from the request", "8.4.1", "8.2.2"));
        for (String field : TENANT_FIELDS) {
            family.add(
                    "field-" + Names.of(field),
                    NO_RIGHT,
                    Bearers.changed(
                            Fact.ADMIN_GET, request -> request.with(field, "00000000-0000-0000-0000-000000000000")));
        }
        List<String> claims = List.of(
                "\"tenant\":\"other\"",
                "\"tenant\":\"*\"",
                "\"tenant\":null",
                "\"tenant\":[\"a\",\"b\"]",
                "\"pm_tenant\":\"other\"",
                "\"tid\":\"00000000-0000-0000-0000-000000000000\"");
        for (int i = 0; i < claims.size(); i++) {
            family.add("claim-" + i, Bearers.REJECTED, claim(claims.get(i)));
        }
        return family.add(
                "host-prefix",
                Expectation.refused(400, 403, 404, 421),
                Bearers.changed(Fact.ADMIN_GET, request -> request.with("Host", "other-tenant.attacker.example")));
    }

    private static Family deputies() {
        Family family = needingPerson(Family.of(47, "one who acts for another", "8.3.3"));
        for (String field : List.of("X-Impersonate", "X-On-Behalf-Of", "X-Act-As", "X-Sudo", "Sudo", "X-Switch-User")) {
            family.add(
                    "field-" + Names.of(field),
                    NO_RIGHT,
                    Bearers.changed(Fact.ADMIN_GET, request -> request.with(field, "admin")));
        }
        List<String> claims = List.of(
                "\"act\":{\"sub\":\"admin\"}",
                "\"may_act\":{\"sub\":\"admin\"}",
                "\"act\":\"admin\"",
                "\"act\":{\"sub\":\"a\",\"act\":{\"sub\":\"admin\"}}",
                "\"obo\":\"admin\"");
        for (int i = 0; i < claims.size(); i++) {
            family.add("claim-" + i, Bearers.REJECTED, claim(claims.get(i)));
        }
        return family.add(
                "switch-user-query",
                NO_RIGHT,
                Bearers.changed(
                        Fact.ADMIN_GET,
                        request -> AttackRequest.get(request.target() + "?_switch_user=admin")
                                .with("Authorization", request.fields().get(0).value())));
    }
}
