package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What strangers get from a network that tries many accounts; whoever owns the mailbox comes in all the same. */
class SignInChallengeTest {

    private static final int ACCOUNTS_OF_A_NETWORK = 10;

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Browser crowded;

    @BeforeAll
    static void triesManyAccounts() {
        crowded = platform.browser();
        String csrf = crowded.get("/sign-in").csrf();
        for (int account = 0; account <= ACCOUNTS_OF_A_NETWORK; account++) {
            crowded.post("/sign-in", csrf, credentials(RunningPlatform.newEmail()));
        }
    }

    @Test
    void asksAStrangerToConfirmByMailAndThenForThePassword() {
        Person person = platform.person();

        Reply asked = signIn(person);
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.body()).contains("challenge-form").doesNotContain("sign-in-form");
        assertThat(crowded.submit("/sign-in", "/sign-in/challenge", Map.of("email", person.email()))
                        .body())
                .contains("link-sent");
        String token = platform.mailedToken(person.email(), "/sign-in/challenge");
        assertThat(crowded.get("/sign-in/challenge?token=" + token).body()).contains("know-form");
        assertThat(confirm(token).location()).isEqualTo("/sign-in?done=browser-known");

        assertThat(crowded.cookies()).doesNotContainKey("__Host-pm-session");
        assertThat(signIn(person).location()).isEqualTo("/pets");
        assertThat(confirm(token).status()).isEqualTo(410);
        assertThat(confirm("forged").status()).isEqualTo(410);
    }

    @Test
    void asksTheSameOfAKnownAndAnUnknownAddress() {
        Person known = platform.person();
        String unknown = known.email().replace("person", "nobody");

        Reply first = crowded.submit("/sign-in", "/sign-in", credentials(known.email()));
        Reply second = crowded.submit("/sign-in", "/sign-in", credentials(unknown));

        assertThat(second.normalized().replace(unknown, "(email)"))
                .isEqualTo(first.normalized().replace(known.email(), "(email)"));
    }

    @Test
    void tellsProgramsWhatIsAsked() {
        Person person = platform.person();
        String body = "{\"email\":\"" + person.email() + "\",\"password\":\"" + RunningPlatform.PASSWORD + "\"}";

        Reply reply = crowded.postJson("/api/v1/auth/token", body, Map.of());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("code").asString()).isEqualTo("challenge.required");
    }

    @Test
    void leavesOtherNetworksAlone() {
        assertThat(platform.person().signIn().browser().get("/pets").status()).isEqualTo(200);
    }

    private static Reply signIn(Person person) {
        return crowded.submit(
                "/sign-in", "/sign-in", Map.of("email", person.email(), "password", RunningPlatform.PASSWORD));
    }

    private static Reply confirm(String token) {
        return crowded.submit("/sign-in", "/sign-in/challenge/confirm", Map.of("token", token));
    }

    private static Map<String, String> credentials(String email) {
        return Map.of("email", email, "password", "not the right password");
    }
}
