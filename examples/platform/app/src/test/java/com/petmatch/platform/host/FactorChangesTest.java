package com.petmatch.platform.host;

import static com.petmatch.platform.host.FactorSignInTest.awaitLetter;
import static com.petmatch.platform.host.FactorSignInTest.recoveryCodes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second factor on the account page: turned on, renewed and turned off by who signed in a moment ago. */
class FactorChangesTest {

    private static final String SESSION = "__Host-pm-session";
    private static final Pattern WAY_ON = Pattern.compile("name=\"next\" value=\"([^\"]*)\"");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    @Tag("row-54")
    void endsEveryOtherSessionAndOpensThisOneAnew() {
        Person person = platform.person().signIn();
        Browser phone = alsoSignedIn(person);
        String former = person.browser().cookies().get(SESSION);

        Authenticator.setUp(person);

        assertThat(phone.get("/pets").location()).startsWith("/sign-in");
        assertThat(person.browser().get("/account").body()).contains("factor-on");
        assertThat(platform.browser().cookie(SESSION, former).get("/pets").location())
                .startsWith("/sign-in");
        awaitLetter(person, "authenticator app was added");
    }

    @Test
    void showsTheKeyToTypeAndTheLinkToOpen() {
        Person person = platform.person().signIn();

        Reply shown = person.browser().submit("/account", "/account/factors/app", Map.of());

        assertThat(shown.body())
                .containsPattern("app-secret\">[A-Z2-7]{4}( [A-Z2-7]{4}){7}<")
                .contains("otpauth://totp/PetMatch:")
                .contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(person.browser().get("/account/factors/app").body()).doesNotContain("otpauth:");
    }

    @Test
    void refusesAWrongFirstCodeAndStaysOff() {
        Person person = platform.person().signIn();
        Authenticator.offered(person);

        Reply wrong = person.browser().submit("/account", "/account/factors/app/confirm", Map.of("code", "no-code"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"code-error\"").doesNotContain("otpauth:");
        assertThat(person.browser().get("/account").body()).contains("factor-none");
    }

    @Test
    void endsFormerRecoveryCodesWithNewOnes() {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);
        List<String> former = recoveryCodes(person);
        List<String> renewed = recoveryCodes(person);

        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(former);
        Browser browser = platform.browser();
        signIn(browser, person);
        assertThat(recover(browser, former.get(0)).status()).isEqualTo(401);
        assertThat(recover(browser, renewed.get(0)).status()).isEqualTo(303);
        awaitLetter(person, "New recovery codes were made");
    }

    @Test
    void makesNoRecoveryCodesWithoutAnApp() {
        Person person = platform.person().signIn();

        Reply reply = person.browser().submit("/account", "/account/factors/codes", Map.of());

        assertThat(reply.location()).isEqualTo("/account");
    }

    @Test
    void isTurnedOffWithItsRecoveryCodes() {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);
        recoveryCodes(person);

        Reply removed = person.browser().submit("/account", "/account/factors/app/remove", Map.of());

        assertThat(removed.location()).isEqualTo("/account?done=factor-removed");
        assertThat(person.browser().get("/account").body()).contains("factor-none");
        assertThat(signIn(platform.browser(), person).location()).isEqualTo("/pets");
        assertThat(codesOf(person)).isZero();
        awaitLetter(person, "authenticator app was removed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/factors/app",
                "/account/factors/app/confirm",
                "/account/factors/app/remove",
                "/account/factors/codes"
            })
    void asksAgainWhoSignedInLongAgo(String act) {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);
        ageSessions(person);

        Reply refused = person.browser().submit("/account", act, Map.of());

        assertThat(refused.location()).startsWith("/account/confirm?next=/account");
        assertThat(person.browser().get("/account").body()).contains("factor-on");
    }

    @Test
    void isConfirmedByThePasswordWhereThereIsNoApp() {
        Person person = platform.person().signIn();
        ageSessions(person);
        String former = person.browser().cookies().get(SESSION);
        String page = "/account/confirm?next=/account/factors/app";
        assertThat(person.browser().get("/account/factors/app").location()).isEqualTo(page);

        Reply wrong =
                person.browser().submit(page, "/account/confirm/password", Map.of("password", "not the right one"));
        Reply right = person.browser()
                .submit(
                        page,
                        "/account/confirm/password",
                        Map.of("password", RunningPlatform.PASSWORD, "next", "/account/factors/app"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(right.location()).isEqualTo("/account/factors/app");
        assertThat(person.browser().get("/account/factors/app").status()).isEqualTo(200);
        assertThat(platform.browser().cookie(SESSION, former).get("/pets").location())
                .startsWith("/sign-in");
    }

    @Test
    void isConfirmedByACodeWhereThereIsAnApp() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        ageSessions(person);

        Reply byPassword = person.browser()
                .submit("/account/confirm", "/account/confirm/password", Map.of("password", RunningPlatform.PASSWORD));
        assertThat(byPassword.location()).isEqualTo("/account/confirm");
        assertThat(confirm(person, "no-code").status()).isEqualTo(422);
        assertThat(confirm(person, app.next()).location()).isEqualTo("/account");
        assertThat(person.browser()
                        .submit("/account", "/account/factors/app/remove", Map.of())
                        .location())
                .isEqualTo("/account?done=factor-removed");
    }

    @Test
    void keepsTheWayOnThroughEveryError() {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);
        String way = "/account/factors/app";
        String csrf = person.browser().get("/account/confirm?next=" + way).csrf();
        Map<String, String> wrong = Map.of("code", "no-code", "password", "wrong", "next", way);

        Reply refused = person.browser().post("/account/confirm", csrf, wrong);
        person.browser().cookie("__Host-pm-step-up", "over");
        Reply over = person.browser().post("/account/confirm", csrf, wrong);
        Reply byPassword = person.browser().post("/account/confirm/password", csrf, wrong);

        assertThat(List.of(refused.status(), over.status())).containsOnly(422);
        assertThat(refused.values(WAY_ON)).containsExactly(way);
        assertThat(over.values(WAY_ON)).containsExactly(way);
        assertThat(byPassword.location()).isEqualTo("/account/confirm?next=%2Faccount%2Ffactors%2Fapp");
        assertThat(person.browser().get(byPassword.location()).values(WAY_ON)).containsExactly(way);
    }

    @Test
    void isNotConfirmedByWhatSomebodyElseProves() {
        Person victim = platform.person().signIn();
        Authenticator.setUp(victim);
        ageSessions(victim);
        Person thief = platform.person().signIn();
        Authenticator own = Authenticator.setUp(thief);
        thief.browser().get("/account/confirm");
        String flow = thief.browser().cookies().get("__Host-pm-step-up");
        String csrf = victim.browser().get("/account").csrf();
        victim.browser().cookie("__Host-pm-step-up", flow);

        Reply reply = victim.browser().post("/account/confirm", csrf, Map.of("code", own.next()));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(victim.browser()
                        .submit("/account", "/account/factors/app/remove", Map.of())
                        .location())
                .startsWith("/account/confirm");
    }

    @Test
    void isNeverChangedByAProgramsToken() {
        Person person = platform.person();
        Browser program = platform.browser();
        person.bearer().forEach(program::sending);

        Reply reply = program.post("/account/factors/app", Map.of(), Map.of());

        assertThat(reply.location()).isEqualTo("/account/confirm?next=/account/factors/app");
    }

    static void ageSessions(Person person) {
        platform.database().sql("""
                        update petmatch_security.session set authenticated_at = authenticated_at - interval '11 minutes'
                        where subject = :subject""").param("subject", person.subject().value()).update();
    }

    private static Reply confirm(Person person, String code) {
        return person.browser().submit("/account/confirm", "/account/confirm", Map.of("code", code));
    }

    private static long codesOf(Person person) {
        return platform.database()
                .sql("select count(*) from petmatch_security.recovery_code where subject = :subject")
                .param("subject", person.subject().value())
                .query(Long.class)
                .single();
    }

    private static Browser alsoSignedIn(Person person) {
        Browser browser = platform.browser();
        signIn(browser, person);
        return browser;
    }

    private static Reply signIn(Browser browser, Person person) {
        return browser.submit(
                "/sign-in", "/sign-in", Map.of("email", person.email(), "password", RunningPlatform.PASSWORD));
    }

    private static Reply recover(Browser browser, String code) {
        return browser.submit("/sign-in/factor", "/sign-in/factor", Map.of("recovery", code));
    }
}
