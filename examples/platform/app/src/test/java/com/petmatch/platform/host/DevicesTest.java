package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where an account is open, and how its owner ends that. */
class DevicesTest {

    static final Pattern DEVICE = Pattern.compile("/account/devices/([0-9a-f-]{36})/end");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void listsEachBrowserAndMarksTheOneThatAsks() {
        Person person = platform.person().signIn();
        Browser phone = alsoSignedIn(person);

        Reply account = person.browser().get("/account");

        assertThat(account.values(DEVICE))
                .hasSize(2)
                .containsExactlyElementsOf(phone.get("/account").values(DEVICE));
        assertThat(account.body())
                .containsOnlyOnce("data-testid=\"device-current\"")
                .contains("Chrome, Linux");
    }

    @Test
    void endsAnotherBrowserAtOnce() {
        Person person = platform.person().signIn();
        Browser phone = alsoSignedIn(person);
        String newest = person.browser().get("/account").values(DEVICE).get(0);

        Reply ended = person.browser().submit("/account", "/account/devices/" + newest + "/end", Map.of());

        assertThat(ended.location()).isEqualTo("/account?done=device-ended");
        assertThat(phone.get("/pets").location()).startsWith("/sign-in");
        assertThat(person.browser().get("/pets").status()).isEqualTo(200);
    }

    @Test
    void signsOutEverywhereAndClearsWhatTheBrowserKeeps() {
        Person person = platform.person().signIn();
        Browser phone = alsoSignedIn(person);

        Reply ended = person.browser().submit("/account", "/account/devices/end-all", Map.of());

        assertThat(ended.location()).isEqualTo("/sign-in?done=signed-out-everywhere");
        assertThat(ended.header("Clear-Site-Data").orElse("")).contains("storage");
        for (Browser browser : List.of(person.browser(), phone)) {
            assertThat(browser.get("/pets").location()).startsWith("/sign-in");
        }
    }

    @Test
    void neverEndsSomebodyElsesBrowser() {
        Person person = platform.person().signIn();
        Person other = platform.person().signIn();
        String theirs = other.browser().get("/account").values(DEVICE).get(0);

        person.browser().submit("/account", "/account/devices/" + theirs + "/end", Map.of());
        Browser program = platform.browser();
        person.bearer().forEach(program::sending);

        assertThat(program.call("DELETE", "/api/v1/auth/logins/" + theirs, null, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(other.browser().get("/pets").status()).isEqualTo(200);
    }

    @Test
    void tellsProgramsTheSame() {
        Person person = platform.person().signIn();
        Browser program = platform.browser();
        person.bearer().forEach(program::sending);

        String id = program.get("/api/v1/auth/logins")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        assertThat(person.browser().get("/account").values(DEVICE)).containsExactly(id);
        assertThat(program.call("DELETE", "/api/v1/auth/logins/" + UUID.randomUUID(), null, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(program.call("DELETE", "/api/v1/auth/logins/" + id, null, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(person.browser().get("/pets").location()).startsWith("/sign-in");
    }

    private static Browser alsoSignedIn(Person person) {
        Browser browser = platform.browser();
        browser.submit("/sign-in", "/sign-in", Map.of("email", person.email(), "password", RunningPlatform.PASSWORD));
        return browser;
    }
}
