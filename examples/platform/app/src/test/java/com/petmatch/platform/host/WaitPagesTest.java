package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever guesses too often gets a page that says when to come back. */
class WaitPagesTest {

    private static final int GUESSES = 12;

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void tellsWhenToSignInAgain() {
        Person person = platform.person();
        Browser browser = platform.browser();
        String csrf = browser.get("/sign-in").csrf();

        assertTellsWhen(guess ->
                browser.post("/sign-in", csrf, Map.of("email", person.email(), "password", "wrong guess " + guess)));
    }

    @Test
    void tellsWhenToChangeThePasswordAgain() {
        Browser browser = platform.person().signIn().browser();
        String csrf = browser.get("/account/password").csrf();

        assertTellsWhen(guess -> browser.post(
                "/account/password",
                csrf,
                Map.of("current", "wrong guess " + guess, "password", "amber harbour pencil 77")));
    }

    @Test
    void tellsWhenToConfirmAgain() {
        Browser browser = platform.person().signIn().browser();
        String csrf = browser.get("/account/confirm").csrf();

        assertTellsWhen(
                guess -> browser.post("/account/confirm/password", csrf, Map.of("password", "wrong guess " + guess)));
    }

    @Test
    void tellsWhenALimitAdmitsTheNext() {
        Browser browser = platform.browser();
        String csrf = browser.get("/reset").csrf();

        assertTellsWhen(guess -> browser.post("/reset", csrf, Map.of("email", RunningPlatform.newEmail())));
    }

    private static void assertTellsWhen(IntFunction<Reply> guesses) {
        Reply limited = IntStream.range(0, GUESSES)
                .mapToObj(guesses)
                .filter(reply -> reply.status() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected to be told to wait within " + GUESSES + " guesses"));

        assertThat(limited.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(limited.header("Retry-After").orElse("")).matches("[1-9][0-9]*");
    }
}
