package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.wiring.HostRoutes;
import com.petmatch.security.access.AccessOutcome;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.Authorizer;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.request.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route for every role: the table below is the whole truth, and the running host agrees with it. */
@Tag("row-16")
class RoleMatrixTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    /** The roles; each person is an owner, too. */
    enum Role {
        OWNER,
        SELLER,
        VET,
        CLINIC_DESK,
        PARTNER,
        SUPPORT,
        AUDITOR,
        ADMIN;

        RoleId id() {
            return RoleId.of(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    private static final Set<Role> EVERYBODY = Set.of(Role.values());
    private static final Set<Role> PARTNERS = Set.of(Role.PARTNER);
    private static final Set<Role> MONEY_READERS = Set.of(Role.SUPPORT, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> HELPERS = Set.of(Role.SUPPORT, Role.ADMIN);
    private static final Set<Role> OVERSEERS = Set.of(Role.AUDITOR, Role.ADMIN);

    private static final Set<Role> KEY_HOLDERS = Set.of(Role.PARTNER, Role.SELLER);
    private static final Set<Role> REGISTRARS = Set.of(Role.ADMIN);
    private static final Set<Role> LIFTERS = Set.of(Role.ADMIN);

    // What is neither open nor here may be used by everybody who is signed in.
    private static final Map<String, Set<Role>> NARROWER = Map.ofEntries(
            Map.entry("GET /partner/panels/figures", PARTNERS),
            Map.entry("POST /partner/links", PARTNERS),
            Map.entry("GET /partner/statements/{month}", PARTNERS),
            Map.entry("GET /admin", OVERSEERS),
            Map.entry("GET /admin/panels/{panel}", OVERSEERS),
            Map.entry("GET /admin/statement", OVERSEERS),
            Map.entry("GET /admin/security", OVERSEERS),
            Map.entry("GET /admin/security/live", OVERSEERS),
            Map.entry("POST /admin/security/unban", LIFTERS),
            Map.entry("GET /admin/people", HELPERS),
            Map.entry("GET /admin/payments", MONEY_READERS),
            Map.entry("POST /admin/payments/{id}/refunds", HELPERS),
            Map.entry("GET /account/keys", KEY_HOLDERS),
            Map.entry("POST /account/keys", KEY_HOLDERS),
            Map.entry("POST /account/keys/{id}/revoke", KEY_HOLDERS),
            Map.entry("GET /api/v1/keys", KEY_HOLDERS),
            Map.entry("POST /api/v1/keys", KEY_HOLDERS),
            Map.entry("DELETE /api/v1/keys/{id}", KEY_HOLDERS),
            Map.entry("GET /api/v1/clients", REGISTRARS),
            Map.entry("POST /api/v1/clients", REGISTRARS),
            Map.entry("DELETE /api/v1/clients/{id}", REGISTRARS),
            Map.entry("GET /api/v1/ledger/check", OVERSEERS));

    private static final Map<Role, Person> PEOPLE = new EnumMap<>(Role.class);

    @BeforeAll
    static void oneOfEachRole() {
        for (Role role : Role.values()) {
            PEOPLE.put(
                    role,
                    role == Role.PARTNER
                            ? platform.partner()
                            : platform.person(role.id()).signIn());
        }
    }

    static Stream<Arguments> closedRoutesForEachRole() {
        return HostRoutes.all().stream()
                .filter(route -> route.entry() != Route.Entry.OPEN)
                .flatMap(route -> Stream.of(Role.values()).map(role -> Arguments.of(name(route), role, route)));
    }

    @Test
    void theTableNamesOnlyRoutesThatExist() {
        assertThat(HostRoutes.all().stream().map(RoleMatrixTest::name)).containsAll(NARROWER.keySet());
    }

    @Test
    void theTableNamesEveryRouteThatIsNotForEverybody() {
        Map<String, Set<Role>> decided = new TreeMap<>();
        for (Route route : HostRoutes.all()) {
            Set<Role> allowed = allowedByPolicy(route);
            if (!allowed.equals(EVERYBODY)) {
                decided.put(name(route), allowed);
            }
        }

        assertThat(decided).isEqualTo(new TreeMap<>(NARROWER));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("closedRoutesForEachRole")
    void theHostDecidesAsTheTable(String name, Role role, Route route) {
        Reply reply = ask(PEOPLE.get(role), route);

        assertThat(reply.status()).as("a fault").isLessThan(500);
        if (!NARROWER.getOrDefault(name, EVERYBODY).contains(role)) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.body()).doesNotContain("console");
        } else {
            assertThat(reply.status()).isNotIn(401, 403);
            // What everybody may ask for can be absent; the console and the programme always answer whom they are for.
            boolean absent = !NARROWER.containsKey(name) || route.id().pattern().contains("{");
            assertThat(absent || reply.status() != 404).isTrue();
        }
    }

    private static Set<Role> allowedByPolicy(Route route) {
        if (route.entry() != Route.Entry.PERMITTED) {
            return EVERYBODY;
        }
        Authorizer authorizer = new Authorizer(platform.bean(AccessPolicy.class));
        Permission permission = route.permission().orElseThrow();
        return Stream.of(Role.values())
                .filter(role -> authorizer.checkRoute(
                                principal(PEOPLE.get(role), new TreeSet<>(List.of(Role.OWNER.id(), role.id()))),
                                TenantId.SINGLE,
                                permission)
                        instanceof AccessOutcome.Granted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Principal principal(Person person, Set<RoleId> roles) {
        return new Principal(
                person.subject(), TenantId.SINGLE, roles, new CredentialRef.BrowserSession(UUID.randomUUID()));
    }

    private static Reply ask(Person person, Route route) {
        String path = route.id()
                .pattern()
                .replace("{month}", "2026-01")
                .replace("{panel}", "overview")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        // What changes the person, on whom the other rows rely, is asked for by somebody else.
        Person asking = Set.of("/account/devices/end-all", "/api/v1/auth/logins", "/partner/join")
                        .contains(path)
                ? platform.person().signIn()
                : person;
        return switch (route.id().method()) {
            case "GET" ->
                path.endsWith("/stream") ? head(asking, path) : asking.browser().get(path);
            // Pages send the token in their form, scripts in a header.
            case "POST" ->
                route.is(Route.Mark.API)
                        ? asking.browser().postJson(path, "{}", csrf(asking))
                        : asking.browser().submit("/account", path, Map.of());
            default -> asking.browser().call("DELETE", path, null, csrf(asking));
        };
    }

    // A stream does not end by itself.
    private static Reply head(Person person, String path) {
        return person.browser().head(path);
    }

    private static Map<String, String> csrf(Person person) {
        return Map.of(
                "X-CSRF-Token",
                person.browser().get("/account").csrf(),
                "Origin",
                platform.site().toString(),
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static String name(Route route) {
        return route.id().method() + " " + route.id().pattern();
    }
}
