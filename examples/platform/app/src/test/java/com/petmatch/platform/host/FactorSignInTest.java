package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with an authenticator app, in a browser and as a program. */
@Tag("row-32")
class FactorSignInTest {

    private static final String SESSION = "__Host-pm-session";
    private static final String FLOW = "__Host-pm-sign-in";
    private static final Pattern RECOVERY = Pattern.compile("data-testid=\"code\">([^<]+)<");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void isAskedForAfterThePasswordAndOpensTheAccount() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        Browser browser = platform.browser();

        Reply begun = signIn(browser, person);
        assertThat(begun.location()).isEqualTo("/sign-in/factor");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        assertThat(browser.get("/pets").location()).startsWith("/sign-in?next=");

        assertThat(prove(browser, app.next()).location()).isEqualTo("/pets");
        assertThat(browser.get("/pets").status()).isEqualTo(200);
        assertThat(browser.cookies()).doesNotContainKey(FLOW);
    }

    @Test
    void keepsWhatIsUnderWayInACookieThatNoScriptReads() {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);

        Reply begun = signIn(platform.browser(), person);

        assertThat(begun.headers().get("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith(FLOW + "=")
                        && cookie.contains("; HttpOnly")
                        && cookie.contains("; Secure")
                        && cookie.contains("Max-Age=600"));
        assertThat(begun.body()).isEmpty();
    }

    @Test
    void leadsOnWhereThePersonWantedTo() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        Browser browser = platform.browser();
        browser.submit(
                "/sign-in",
                "/sign-in",
                Map.of("email", person.email(), "password", RunningPlatform.PASSWORD, "next", "/billing"));

        Reply proven =
                browser.submit("/sign-in/factor", "/sign-in/factor", Map.of("code", app.next(), "next", "/billing"));

        assertThat(proven.location()).isEqualTo("/billing");
    }

    @Test
    void takesACodeOnce() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        String code = app.next();
        Browser first = platform.browser();
        signIn(first, person);
        assertThat(prove(first, code).status()).isEqualTo(303);

        Browser second = platform.browser();
        signIn(second, person);
        Reply replayed = prove(second, code);

        assertThat(replayed.status()).isEqualTo(401);
        assertThat(replayed.body()).contains("id=\"code-error\"");
        assertThat(second.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    void doesNotTakeTheCodeThatTurnedTheAppOn() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.offered(person);
        String code = app.code();
        person.browser().submit("/account", "/account/factors/app/confirm", Map.of("code", code));
        Browser browser = platform.browser();
        signIn(browser, person);

        assertThat(prove(browser, code).status()).isEqualTo(401);
    }

    @Test
    void endsAfterFiveWrongCodes() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        Browser browser = platform.browser();
        signIn(browser, person);
        String csrf = browser.get("/sign-in/factor").csrf();

        for (int guess = 0; guess < 5; guess++) {
            Reply wrong = browser.post("/sign-in/factor", csrf, Map.of("code", "no-code"));
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(wrong.body()).contains("code-form");
        }
        app.forget();
        Reply over = browser.post("/sign-in/factor", csrf, Map.of("code", app.next()));

        assertThat(over.status()).isEqualTo(401);
        assertThat(over.body()).contains("sign-in-form").doesNotContain("code-form");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    void slowsGuessesDownOverManySignIns() {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);
        for (int guess = 0; guess < 5; guess++) {
            Browser browser = platform.browser();
            signIn(browser, person);
            prove(browser, "no-code");
        }
        Browser sixth = platform.browser();
        signIn(sixth, person);

        assertThat(prove(sixth, "no-code").status()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.T"})
    void startsAgainWithoutAFlow(String flow) {
        Browser browser = platform.browser();
        if (!flow.isEmpty()) {
            browser.cookie(FLOW, flow);
        }

        Reply reply = browser.submit("/sign-in", "/sign-in/factor", Map.of("code", "123456"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).contains("sign-in-form", "form-refused");
    }

    @Test
    void opensWithARecoveryCodeOnce() {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);
        List<String> codes = recoveryCodes(person);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        Browser browser = platform.browser();
        signIn(browser, person);
        assertThat(recover(browser, codes.get(3)).location()).isEqualTo("/pets");
        Browser again = platform.browser();
        signIn(again, person);

        assertThat(recover(again, codes.get(3)).status()).isEqualTo(401);
        assertThat(browser.get("/account").body()).contains("9 codes left");
        awaitLetter(person, "recovery code was used");
    }

    @Test
    void opensOneSignInForARacedRecoveryCode() {
        Person person = platform.person().signIn();
        Authenticator.setUp(person);
        String code = recoveryCodes(person).get(0);
        List<Browser> racers = Stream.generate(platform::browser).limit(4).toList();
        racers.forEach(racer -> signIn(racer, person));

        List<CompletableFuture<Reply>> replies = racers.stream()
                .map(racer -> CompletableFuture.supplyAsync(() -> recover(racer, code)))
                .toList();

        assertThat(replies.stream().map(reply -> reply.join().status())).containsExactlyInAnyOrder(303, 401, 401, 401);
    }

    @Test
    void isDemandedOfProgramsToo() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        String recovery = recoveryCodes(person).get(0);

        Reply without = token(person, "");
        Reply wrong = token(person, ",\"code\":\"no-code\"");
        Reply right = token(person, ",\"code\":\"" + app.next() + "\"");
        Reply replayed = token(person, ",\"code\":\"" + app.next() + "\"");
        Reply recovered = token(person, ",\"code\":\"" + recovery + "\"");

        assertThat(without.status()).isEqualTo(401);
        assertThat(without.json().path("code").asString()).isEqualTo("totp.required");
        assertThat(List.of(wrong.status(), replayed.status())).containsOnly(401);
        assertThat(wrong.body()).doesNotContain("accessToken");
        assertThat(List.of(right.status(), recovered.status())).containsOnly(200);
    }

    @Test
    @Tag("row-28")
    void isNotMentionedToWhoeverHasTheWrongPassword() {
        Person plain = platform.person();
        Person guarded = platform.person().signIn();
        Authenticator.setUp(guarded);

        Reply first = wrong(plain.email());
        Reply second = wrong(guarded.email());
        Reply third = wrong(guarded.email().replace("person", "nobody"));

        assertThat(second.status()).isEqualTo(401);
        assertThat(second.normalized().replace(guarded.email(), "(email)"))
                .isEqualTo(first.normalized().replace(plain.email(), "(email)"))
                .isEqualTo(third.normalized().replace(guarded.email().replace("person", "nobody"), "(email)"));
        assertThat(second.stableHeaders()).isEqualTo(first.stableHeaders()).isEqualTo(third.stableHeaders());
    }

    @Test
    @Tag("row-54")
    void opensANewSessionInPlaceOfTheOneThatWasThere() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        String planted = person.browser().cookies().get(SESSION);
        signIn(person.browser(), person);

        assertThat(prove(person.browser(), app.next()).status()).isEqualTo(303);

        assertThat(person.browser().cookies().get(SESSION)).isNotEqualTo(planted);
        Browser thief = platform.browser().cookie(SESSION, planted);
        assertThat(thief.get("/pets").location()).startsWith("/sign-in");
    }

    @Test
    void tellsTheOwnerOfANewDeviceAndKnowsItNextTime() {
        Person person = platform.person().signIn();
        awaitLetter(person, "new to us");
        Browser browser = platform.browser();
        signIn(browser, person);
        RunningPlatform.awaitTrue("a second letter", () -> newDevices(person) == 2);

        browser.submit("/account", "/sign-out", Map.of());
        signIn(browser, person);
        Person other = platform.person().signIn();
        awaitLetter(other, "new to us");

        assertThat(newDevices(person)).isEqualTo(2);
    }

    static List<String> recoveryCodes(Person person) {
        return person.browser()
                .submit("/account", "/account/factors/codes", Map.of())
                .values(RECOVERY);
    }

    static void awaitLetter(Person person, String text) {
        RunningPlatform.awaitTrue(
                "a letter that says: " + text,
                () -> platform.letters(person.email()).stream().anyMatch(letter -> letter.contains(text)));
    }

    private static long newDevices(Person person) {
        return platform.letters(person.email()).stream()
                .filter(letter -> letter.contains("new to us"))
                .count();
    }

    private static Reply wrong(String email) {
        return platform.browser()
                .submit("/sign-in", "/sign-in", Map.of("email", email, "password", "not the right password"));
    }

    private static Reply signIn(Browser browser, Person person) {
        return browser.submit(
                "/sign-in", "/sign-in", Map.of("email", person.email(), "password", RunningPlatform.PASSWORD));
    }

    private static Reply prove(Browser browser, String code) {
        return browser.submit("/sign-in/factor", "/sign-in/factor", Map.of("code", code));
    }

    private static Reply recover(Browser browser, String code) {
        return browser.submit("/sign-in/factor", "/sign-in/factor", Map.of("recovery", code));
    }

    private static Reply token(Person person, String more) {
        String body =
                "{\"email\":\"" + person.email() + "\",\"password\":\"" + RunningPlatform.PASSWORD + "\"" + more + "}";
        return platform.browser().postJson("/api/v1/auth/token", body, Map.of());
    }
}
