package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever asks with somebody's address learns nothing about an account; its owner does, by letter. */
@Tag("row-14")
class KnownAddressTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void answersASignUpAlike() {
        Person known = platform.person();
        String unknown = known.email().replace("person", "nobody");

        Reply first = signUp(known.email());
        Reply second = signUp(unknown);

        assertAlike(first, known.email(), second, unknown);
        RunningPlatform.awaitTrue(
                "a letter to the owner",
                () -> platform.letters(known.email()).stream().anyMatch(text -> text.contains("/sign-in")));
    }

    @Test
    void leavesTheKnownAccountAsItWas() {
        Person known = platform.person();

        platform.browser()
                .submit(
                        "/sign-up",
                        "/sign-up",
                        Map.of("email", known.email(), "password", "hostile lantern meadow 99"));

        assertThat(known.signIn().browser().get("/pets").status()).isEqualTo(200);
    }

    @Test
    @Tag("row-28")
    void answersASignInAlike() {
        Person known = platform.person();
        String unknown = known.email().replace("person", "nobody");

        Reply first = signIn(known.email());
        Reply second = signIn(unknown);

        assertThat(first.status()).isEqualTo(401);
        assertAlike(first, known.email(), second, unknown);
    }

    @Test
    @Tag("row-28")
    void answersAProgramAlike() {
        Person known = platform.person();
        String unknown = known.email().replace("person", "nobody");

        Reply first = token(known.email());
        Reply second = token(unknown);

        assertThat(first.status()).isEqualTo(401);
        assertAlike(first, known.email(), second, unknown);
    }

    private static void assertAlike(Reply first, String firstEmail, Reply second, String secondEmail) {
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).hasSameSizeAs(first.body());
        assertThat(second.normalized().replace(secondEmail, "(email)"))
                .isEqualTo(first.normalized().replace(firstEmail, "(email)"));
        assertThat(second.stableHeaders()).isEqualTo(first.stableHeaders());
    }

    private static Reply signUp(String email) {
        return platform.browser()
                .submit("/sign-up", "/sign-up", Map.of("email", email, "password", RunningPlatform.PASSWORD));
    }

    private static Reply signIn(String email) {
        return platform.browser()
                .submit("/sign-in", "/sign-in", Map.of("email", email, "password", "not the right password"));
    }

    private static Reply token(String email) {
        String body = "{\"email\":\"" + email + "\",\"password\":\"not the right password\"}";
        return platform.browser().postJson("/api/v1/auth/token", body, Map.of());
    }
}
