package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back for who forgot the password. */
@Tag("row-74")
class PasswordResetTest {

    private static final String NEW_PASSWORD = "another meadow lantern 43";

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void setsANewPasswordAndEndsEverySession() {
        Person person = platform.person().signIn();
        String token = asked(person);

        Reply changed = change(platform.browser(), token, NEW_PASSWORD);

        assertThat(changed.location()).isEqualTo("/sign-in?done=password-changed");
        assertThat(person.browser().get("/pets").location()).startsWith("/sign-in");
        assertThat(signIn(person, RunningPlatform.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(person, NEW_PASSWORD).location()).isEqualTo("/pets");
        FactorSignInTest.awaitLetter(person, "password of your account was changed");
    }

    @Test
    void keepsTheSecondFactor() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        change(platform.browser(), asked(person), NEW_PASSWORD);
        Browser browser = platform.browser();

        Reply begun = browser.submit("/sign-in", "/sign-in", Map.of("email", person.email(), "password", NEW_PASSWORD));

        assertThat(begun.location()).isEqualTo("/sign-in/factor");
        assertThat(browser.get("/pets").location()).startsWith("/sign-in");
        assertThat(browser.submit("/sign-in/factor", "/sign-in/factor", Map.of("code", app.next()))
                        .location())
                .isEqualTo("/pets");
    }

    @Test
    void endsASignInThatWaitedForItsSecondFactor() {
        Person person = platform.person().signIn();
        Authenticator app = Authenticator.setUp(person);
        Browser thief = platform.browser();
        thief.submit("/sign-in", "/sign-in", Map.of("email", person.email(), "password", RunningPlatform.PASSWORD));
        change(platform.browser(), asked(person), NEW_PASSWORD);

        Reply late = thief.submit("/sign-in/factor", "/sign-in/factor", Map.of("code", app.next()));

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body()).contains("sign-in-form");
    }

    @Test
    void spendsALinkOnce() {
        Person person = platform.person();
        String token = asked(person);

        assertThat(platform.browser().get("/reset/new?token=" + token).status()).isEqualTo(200);
        assertThat(change(platform.browser(), token, NEW_PASSWORD).status()).isEqualTo(303);
        assertThat(change(platform.browser(), token, "hostile lantern meadow 99")
                        .status())
                .isEqualTo(410);
        assertThat(signIn(person, NEW_PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void givesARacedLinkToOne() {
        String token = asked(platform.person());
        List<CompletableFuture<Reply>> replies = Stream.generate(platform::browser)
                .limit(4)
                .map(racer -> CompletableFuture.supplyAsync(() -> patientChange(racer, token)))
                .toList();

        assertThat(replies.stream().map(reply -> reply.join().status())).containsExactlyInAnyOrder(303, 410, 410, 410);
    }

    @Test
    void leavesTheLinkGoodWhenThePasswordIsRefused() {
        Person person = platform.person();
        String token = asked(person);

        Reply weak = change(platform.browser(), token, "short");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).contains("id=\"password-error\"");
        assertThat(change(platform.browser(), token, NEW_PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void refusesAnOlderLinkAndAnExpiredOne() {
        Person person = platform.person();
        String older = asked(person);
        String newer = askedAfter(person, older);
        assertThat(change(platform.browser(), older, NEW_PASSWORD).status()).isEqualTo(410);

        platform.database().sql("""
                        update petmatch_security.one_time_secret
                        set created_at = created_at - interval '31 minutes', expires_at = expires_at - interval '31 minutes'
                        where subject = :subject""").param("subject", person.subject().value()).update();

        assertThat(change(platform.browser(), newer, NEW_PASSWORD).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesAForgedLink(String token) {
        Reply reply = change(platform.browser(), token, NEW_PASSWORD);

        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.body()).contains("link-over");
    }

    @Test
    void takesNoLinkThatWasMadeForSomethingElse() {
        String email = RunningPlatform.newEmail();
        platform.browser().submit("/sign-up", "/sign-up", Map.of("email", email, "password", RunningPlatform.PASSWORD));
        String verify = platform.mailedToken(email);

        assertThat(change(platform.browser(), verify, NEW_PASSWORD).status()).isEqualTo(410);
        assertThat(platform.browser()
                        .submit("/confirm", "/confirm", Map.of("token", verify))
                        .status())
                .isEqualTo(303);
    }

    @Test
    @Tag("row-28")
    void answersAKnownAndAnUnknownAddressAlike() {
        Person known = platform.person();
        String unknown = known.email().replace("person", "nobody");

        Reply first = ask(platform.browser(), known.email());
        Reply second = ask(platform.browser(), unknown);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.normalized().replace(unknown, "(email)"))
                .isEqualTo(first.normalized().replace(known.email(), "(email)"));
        assertThat(second.stableHeaders()).isEqualTo(first.stableHeaders());
        platform.mailedToken(known.email(), "/reset/new");
        assertThat(platform.letters(unknown)).isEmpty();
    }

    @Test
    void sendsThreeLettersAnHourAndAnswersTheSameAfterwards() {
        Person person = platform.person();
        List<Integer> statuses = IntStream.range(0, 5)
                .map(time -> ask(platform.browser(), person.email()).status())
                .boxed()
                .toList();
        Person later = platform.person();
        ask(platform.browser(), later.email());
        platform.mailedToken(later.email(), "/reset/new");
        RunningPlatform.awaitTrue("three letters", () -> resets(person) >= 3);

        assertThat(statuses).containsOnly(200);
        assertThat(resets(person)).isEqualTo(3);
    }

    @Test
    void limitsWhoAsksByNetwork() {
        Browser browser = platform.browser();
        String csrf = browser.get("/reset").csrf();

        List<Integer> statuses = IntStream.range(0, 11)
                .mapToObj(time -> browser.post("/reset", csrf, Map.of("email", RunningPlatform.newEmail()))
                        .status())
                .toList();

        assertThat(statuses.subList(0, 10)).containsOnly(200);
        assertThat(statuses.get(10)).isEqualTo(429);
    }

    @Test
    void refusesWhatIsNoAddress() {
        Reply reply = ask(platform.browser(), "no-at-sign");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("id=\"email-error\"");
    }

    @Test
    void writesTheLetterInTheReadersLanguage() {
        Person person = platform.person().signIn();
        person.browser().submit("/pets", "/preferences/language", Map.of("lang", "de", "back", "/pets"));

        asked(person);

        assertThat(platform.letters(person.email())).anyMatch(text -> text.contains("um ein neues Passwort zu wählen"));
    }

    private static String asked(Person person) {
        ask(platform.browser(), person.email());
        return platform.mailedToken(person.email(), "/reset/new");
    }

    private static String askedAfter(Person person, String former) {
        ask(platform.browser(), person.email());
        return RunningPlatform.await(
                "a newer link",
                () -> Optional.of(platform.mailedToken(person.email(), "/reset/new"))
                        .filter(token -> !token.equals(former)));
    }

    private static long resets(Person person) {
        return platform.letters(person.email()).stream()
                .filter(text -> text.contains("/reset/new?token="))
                .count();
    }

    private static Reply ask(Browser browser, String email) {
        return browser.submit("/reset", "/reset", Map.of("email", email));
    }

    private static Reply change(Browser browser, String token, String password) {
        return browser.submit("/reset", "/reset/new", Map.of("token", token, "password", password));
    }

    // Hashes wait for a processor, and who waited too long is asked to come again.
    private static Reply patientChange(Browser browser, String token) {
        return RunningPlatform.await(
                "an answer about the link",
                () -> Optional.of(change(browser, token, NEW_PASSWORD)).filter(reply -> reply.status() != 503));
    }

    private static Reply signIn(Person person, String password) {
        return platform.browser().submit("/sign-in", "/sign-in", Map.of("email", person.email(), "password", password));
    }
}
