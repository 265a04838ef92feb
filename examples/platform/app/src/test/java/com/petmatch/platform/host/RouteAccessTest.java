package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.platform.wiring.HostRoutes;
import com.petmatch.security.request.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, for everybody: what is not yours is not there. */
@Tag("row-16")
class RouteAccessTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Person owner;
    private static Person partner;
    private static Person admin;
    private static Person other;
    private static String foreignPet;
    private static String foreignInvoice;

    @BeforeAll
    static void oneOfEach() {
        owner = platform.person().signIn();
        partner = platform.partner();
        admin = platform.admin();
        other = platform.person().signIn();
        foreignPet = other.pet("Bruno");
        foreignInvoice = other.invoiceForPro();
    }

    static Stream<Route> closedRoutes() {
        return HostRoutes.all().stream().filter(route -> route.entry() != Route.Entry.OPEN);
    }

    static Stream<Route> operatorRoutes() {
        return HostRoutes.all().stream().filter(RouteAccessTest::isConsole);
    }

    static Stream<Route> signedInPages() {
        return HostRoutes.all().stream()
                .filter(route -> route.entry() != Route.Entry.OPEN && !isConsole(route))
                .filter(route -> route.id().method().equals("GET"))
                .filter(route -> !route.id().pattern().contains("{")
                        && !route.id().pattern().endsWith("stream"));
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void demandsASignIn(Route route) {
        Reply reply = ask(platform.browser(), route);

        boolean machine = route.is(Route.Mark.API);
        boolean leadsToSignIn = reply.status() == 303 && reply.location().startsWith("/sign-in?next=");
        boolean read = route.id().method().equals("GET");
        assertThat(leadsToSignIn).isEqualTo(read && !machine);
        assertThat(reply.status()).isIn(read && !machine ? List.of(303) : List.of(401));
    }

    @ParameterizedTest
    @MethodSource("operatorRoutes")
    void hidesTheConsoleFromOwners(Route route) {
        assertThat(ask(owner.browser(), route).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("operatorRoutes")
    void hidesTheConsoleFromPartners(Route route) {
        assertThat(ask(partner.browser(), route).status()).isEqualTo(404);
    }

    @Test
    void opensTheConsoleToTheOperator() {
        assertThat(admin.browser().get("/admin").status()).isEqualTo(200);
        assertThat(admin.browser().get("/admin/people").status()).isEqualTo(200);
        assertThat(admin.browser().get("/admin/payments").status()).isEqualTo(200);
        assertThat(admin.browser().get("/api/v1/ledger/check").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("signedInPages")
    void answersASignedInPersonWithoutAFault(Route route) {
        for (Person person : List.of(owner, partner, admin)) {
            assertThat(person.browser().get(path(route)).status()).isIn(200, 303, 404);
        }
    }

    @Test
    void sendsWhoIsNoPartnerToTheProgramme() {
        assertThat(owner.browser().get("/partner").location()).isEqualTo("/partner/join");
        assertThat(owner.browser().get("/partner/statements/2026-01").status()).isEqualTo(404);
        assertThat(partner.browser().get("/partner").status()).isEqualTo(200);
    }

    @Test
    void hidesSomebodyElsesPetFromPages() {
        for (Person person : List.of(owner, partner, admin)) {
            assertHidden(person.browser().get("/pets/" + foreignPet + "/edit"), "Bruno");
            assertHidden(change(person, "/pets/" + foreignPet), "Bruno");
            assertHidden(change(person, "/pets/" + foreignPet + "/remove"), "Bruno");
            assertHidden(change(person, "/pets/" + foreignPet + "/restore"), "Bruno");
        }
        assertThat(other.browser().get("/pets").body()).contains("Bruno");
    }

    @Test
    void answersForeignAndAbsentPetsAlike() {
        Reply foreign = owner.browser().get("/pets/" + foreignPet + "/edit");
        Reply absent = owner.browser().get("/pets/" + UUID.randomUUID() + "/edit");

        assertThat(foreign.status()).isEqualTo(absent.status());
        assertThat(foreign.normalized()).isEqualTo(absent.normalized());
        assertThat(foreign.stableHeaders()).isEqualTo(absent.stableHeaders());
    }

    @Test
    void hidesSomebodyElsesInvoice() {
        for (Person person : List.of(owner, partner, admin)) {
            assertHidden(person.browser().get("/invoices/" + foreignInvoice), "9.99");
        }
        assertThat(other.browser().get("/invoices/" + foreignInvoice).status()).isEqualTo(200);
    }

    @Test
    void hidesSomebodyElsesThingsFromPrograms() {
        Map<String, String> bearer = owner.bearer();
        Browser program = platform.browser();
        bearer.forEach(program::sending);

        assertHidden(program.get("/api/v1/pets/" + foreignPet), "Bruno");
        assertHidden(program.get("/api/v1/invoices/" + foreignInvoice), "999");
        assertThat(program.get("/api/v1/invoices").json().path("items")).isEmpty();
        assertThat(program.get("/api/v1/pets").json().path("items")).isEmpty();
        assertThat(program.get("/api/v1/ledger/check").status()).isEqualTo(404);
    }

    @Test
    void servesNoPathThatIsNotInTheTable() {
        for (String path : List.of("/actuator", "/actuator/env", "/error", "/.git/config", "/r/")) {
            assertThat(admin.browser().get(path).status()).as(path).isEqualTo(404);
        }
        // The firewall knows the name of a file with secrets, whether it is there or not.
        assertThat(admin.browser().get("/application.properties").status()).isEqualTo(403);
    }

    private static boolean isConsole(Route route) {
        return route.permission()
                .filter(permission -> permission.toString().contains("console:"))
                .isPresent();
    }

    private static void assertHidden(Reply reply, String secret) {
        assertThat(reply.status()).isEqualTo(404);
        // Without the answer's own id, which may happen to hold the same digits.
        assertThat(reply.normalized()).doesNotContain(secret);
    }

    private static Reply change(Person person, String path) {
        Map<String, String> fields =
                new HashMap<>(Map.of("name", "Rex", "species", "dog", "sex", "male", "version", "1"));
        return person.browser().submit("/pets/new", path, fields);
    }

    private static Reply ask(Browser browser, Route route) {
        String path = path(route);
        if (route.id().method().equals("GET")) {
            return browser.get(path);
        }
        if (route.id().method().equals("DELETE")) {
            return browser.call("DELETE", path, null, csrf(browser));
        }
        // With the token of a form that everybody may open, so that access decides and not the token.
        return browser.submit("/sign-in", path, Map.of());
    }

    private static Map<String, String> csrf(Browser browser) {
        return Map.of(
                "X-CSRF-Token",
                browser.get("/sign-in").csrf(),
                "Origin",
                platform.site().toString(),
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static String path(Route route) {
        return route.id()
                .pattern()
                .replace("{month}", "2026-01")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }
}
