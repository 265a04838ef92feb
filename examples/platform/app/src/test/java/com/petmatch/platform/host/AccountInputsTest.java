package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountInputsTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void opensAnAccountThatSignsInOnceItsAddressIsProven() {
        String email = RunningPlatform.newEmail();
        Browser browser = platform.browser();

        Reply asked = browser.submit("/sign-up", "/sign-up", account(email, RunningPlatform.PASSWORD));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("check-mail");
        assertThat(signIn(browser, email).status()).isEqualTo(401);

        String token = platform.mailedToken(email);
        Reply proven = browser.submit("/confirm?token=" + token, "/confirm", Map.of("token", token));
        assertThat(proven.location()).isEqualTo("/sign-in?done=mail-confirmed");
        assertThat(signIn(browser, email).location()).isEqualTo("/pets");
    }

    @ParameterizedTest
    @CsvSource({
        "no-at-sign, quiet meadow lantern 42, email",
        "'', quiet meadow lantern 42, email",
        "a@b@c.example, quiet meadow lantern 42, email",
        "new@example.org, short, password",
        "new@example.org, password1234, password",
        "new@example.org, '', password",
    })
    void refusesAFieldAtItsPlace(String email, String password, String field) {
        Reply reply = platform.browser().submit("/sign-up", "/sign-up", account(email, password));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("id=\"" + field + "-error\"").doesNotContain("check-mail");
        assertThat(holders(email)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "password"})
    void refusesASignUpWithoutAField(String absent) {
        Map<String, String> fields = new HashMap<>(account(RunningPlatform.newEmail(), RunningPlatform.PASSWORD));
        String email = fields.get("email");
        fields.remove(absent);

        Reply reply = platform.browser().submit("/sign-up", "/sign-up", fields);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(holders(email)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-up", "/sign-in"})
    void refusesAFormAboveItsLimit(String path) {
        Reply reply = platform.browser().submit(path, path, account("a@example.org", "x".repeat(9_000)));

        assertThat(reply.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-up", "/sign-in"})
    void refusesAPasswordBeyondWhatIsEverHashed(String path) {
        Reply reply = platform.browser().submit(path, path, account(RunningPlatform.newEmail(), "x".repeat(5_000)));

        assertThat(reply.status()).isIn(401, 422);
    }

    @Test
    @Tag("row-17")
    void refusesToBeSignedInByAForeignPage() {
        Person person = platform.person();
        Browser browser = platform.browser();

        Reply reply = browser.post(
                "/sign-in",
                Map.of("email", person.email(), "password", RunningPlatform.PASSWORD),
                Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(browser.cookies()).doesNotContainKey("__Host-pm-session");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "nobody@example.org, ''", "'', quiet meadow lantern 42"})
    void refusesAnEmptySignIn(String email, String password) {
        Browser browser = platform.browser();

        Reply reply = browser.submit("/sign-in", "/sign-in", account(email, password));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(browser.cookies()).doesNotContainKey("__Host-pm-session");
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example/, 303, /pets",
        "https://evil.example/, 303, /pets",
        "/\\evil.example, 303, /pets",
        "javascript:alert(1), 403, ''"
    })
    void leadsNowhereElseAfterASignIn(String next, int status, String location) {
        Person person = platform.person();

        Reply reply = person.browser()
                .submit(
                        "/sign-in",
                        "/sign-in",
                        Map.of("email", person.email(), "password", RunningPlatform.PASSWORD, "next", next));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.location()).isEqualTo(location);
    }

    @Test
    @Tag("row-15")
    void limitsGuessesByAddressAndLetsTheOwnerInFromElsewhere() {
        Person person = platform.person();
        Browser attacker = platform.browser();
        String csrf = attacker.get("/sign-in").csrf();

        List<Integer> statuses = java.util.stream.IntStream.range(0, 12)
                .mapToObj(
                        guess -> attacker.post("/sign-in", csrf, account(person.email(), "wrong guess number " + guess))
                                .status())
                .toList();

        assertThat(statuses).contains(429);
        assertThat(person.signIn().browser().get("/pets").status()).isEqualTo(200);
    }

    @Test
    void spendsAConfirmationLinkOnce() {
        String email = RunningPlatform.newEmail();
        Browser browser = platform.browser();
        browser.submit("/sign-up", "/sign-up", account(email, RunningPlatform.PASSWORD));
        String token = platform.mailedToken(email);

        assertThat(browser.get("/confirm?token=" + token).status()).isEqualTo(200);
        assertThat(confirm(browser, token).status()).isEqualTo(303);
        assertThat(confirm(browser, token).status()).isEqualTo(410);
    }

    @Test
    void refusesAnExpiredConfirmationLink() {
        String email = RunningPlatform.newEmail();
        Browser browser = platform.browser();
        browser.submit("/sign-up", "/sign-up", account(email, RunningPlatform.PASSWORD));
        String token = platform.mailedToken(email);
        platform.database().sql("""
                        update petmatch_security.one_time_secret
                        set created_at = created_at - interval '1 day', expires_at = expires_at - interval '1 day'
                        where not used""").update();

        assertThat(confirm(browser, token).status()).isEqualTo(410);
        assertThat(signIn(browser, email).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesAForgedConfirmationLink(String token) {
        assertThat(confirm(platform.browser(), token).status()).isEqualTo(410);
    }

    @Test
    void refusesAConfirmationWithoutOrWithAnEndlessToken() {
        Browser browser = platform.browser();

        assertThat(browser.submit("/confirm", "/confirm", Map.of()).status()).isEqualTo(400);
        assertThat(confirm(browser, "x".repeat(9_000)).status()).isEqualTo(413);
    }

    @Test
    void endsASessionAtSignOut() {
        Person person = platform.person().signIn();
        String session = person.browser().cookies().get("__Host-pm-session");

        Reply out = person.browser().submit("/pets", "/sign-out", Map.of());

        assertThat(out.location()).startsWith("/sign-in");
        person.browser().cookie("__Host-pm-session", session);
        assertThat(person.browser().get("/pets").location()).startsWith("/sign-in");
    }

    @Test
    void changesAPasswordForWhoeverKnowsTheOldOne() {
        Person person = platform.person().signIn();
        Map<String, String> guessed =
                Map.of("current", "not the old password", "password", "another meadow lantern 43");
        Map<String, String> weak = Map.of("current", RunningPlatform.PASSWORD, "password", "short");
        Map<String, String> right =
                Map.of("current", RunningPlatform.PASSWORD, "password", "another meadow lantern 43");

        assertThat(change(person, guessed).status()).isEqualTo(422);
        assertThat(change(person, weak).status()).isEqualTo(422);
        assertThat(change(person, right).location()).isEqualTo("/sign-in?done=password-changed");
        assertThat(person.browser().get("/pets").location()).startsWith("/sign-in");
        assertThat(signIn(platform.browser(), person.email()).status()).isEqualTo(401);
    }

    private static Reply change(Person person, Map<String, String> fields) {
        return person.browser().submit("/account/password", "/account/password", fields);
    }

    private static Reply confirm(Browser browser, String token) {
        return browser.submit("/confirm", "/confirm", Map.of("token", token));
    }

    private static Reply signIn(Browser browser, String email) {
        return browser.submit("/sign-in", "/sign-in", account(email, RunningPlatform.PASSWORD));
    }

    private static Map<String, String> account(String email, String password) {
        return Map.of("email", email, "password", password);
    }

    private static long holders(String email) {
        return platform.database()
                .sql("select count(*) from petmatch_core.account where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }
}
