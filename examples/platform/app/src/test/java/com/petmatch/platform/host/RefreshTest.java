package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An app that stays signed in, and everything that ends that. */
class RefreshTest {

    private static final String DEVICE = "installation-1";

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private Person person;
    private Reply opened;

    @BeforeEach
    void somebodyWithAnApp() {
        person = platform.person().signIn();
        opened = signInApp(DEVICE);
    }

    @Test
    void opensAFamilyForADeviceOnly() {
        assertThat(opened.json().path("refreshExpiresIn").asLong()).isBetween(1_209_000L, 1_209_600L);
        assertThat(opened.header("Cache-Control").orElse("")).contains("no-store");

        Reply without = platform.browser().postJson("/api/v1/auth/token", credentials(""), Map.of());
        assertThat(without.json().has("refreshToken")).isFalse();
        assertThat(without.json().has("refreshExpiresIn")).isFalse();
    }

    @Test
    void rotatesAndKeepsTheAppSignedIn() {
        Reply next = refresh(secret(opened), DEVICE);

        assertThat(next.status()).isEqualTo(200);
        assertThat(secret(next)).isNotEqualTo(secret(opened));
        assertThat(List.of(ask(opened), ask(next))).containsOnly(200);
        assertThat(refresh(secret(next), DEVICE).status()).isEqualTo(200);
    }

    @Test
    void repeatsTheLastRotationForTheSameApp() {
        String successor = secret(refresh(secret(opened), DEVICE));

        assertThat(secret(refresh(secret(opened), DEVICE))).isEqualTo(successor);
    }

    @Test
    void endsTheFamilyAndEveryAccessTokenWhenASpentTokenComesBack() {
        Reply second = refresh(secret(opened), DEVICE);
        Reply third = refresh(secret(second), DEVICE);

        Reply reused = refresh(secret(opened), DEVICE);

        assertThat(reused.status()).isEqualTo(401);
        assertThat(reused.normalized())
                .isEqualTo(refresh("pmr_nonsense", DEVICE).normalized());
        assertThat(refresh(secret(third), DEVICE).status()).isEqualTo(401);
        assertThat(List.of(ask(opened), ask(second), ask(third))).containsOnly(401);
    }

    @Test
    void refusesAnotherDeviceAndLeavesTheOwnerSignedIn() {
        Reply copied = refresh(secret(opened), "installation-2");

        assertThat(copied.status()).isEqualTo(401);
        assertThat(copied.json().path("code").asString()).isEqualTo("refresh.unknown");
        assertThat(refresh(secret(opened), DEVICE).status()).isEqualTo(200);
    }

    @Test
    void namesTheMemberThatIsMissing() {
        for (String device : List.of("", " ", "x".repeat(201))) {
            Reply reply = refresh(secret(opened), device);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("errors").get(0).path("pointer").asString())
                    .isEqualTo("/device");
        }
        assertThat(platform.browser()
                        .postJson("/api/v1/auth/refresh", "{\"device\":\"d\"}", Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void signsTheAppItselfOut() {
        Reply other = signInApp("installation-2");

        assertThat(end(secret(opened), "installation-2").status()).isEqualTo(204);
        assertThat(ask(opened)).isEqualTo(200);
        assertThat(end(secret(opened), DEVICE).status()).isEqualTo(204);

        assertThat(ask(opened)).isEqualTo(401);
        assertThat(refresh(secret(opened), DEVICE).status()).isEqualTo(401);
        assertThat(ask(other)).isEqualTo(200);
    }

    @Test
    void isListedAndEndedBesideTheBrowsers() {
        Reply account = person.browser().get("/account");
        String app = account.values(DevicesTest.DEVICE).get(0);

        assertThat(account.values(DevicesTest.DEVICE)).hasSize(2);
        assertThat(account.body()).contains("device-app").containsOnlyOnce("data-testid=\"device-current\"");
        person.browser().submit("/account", "/account/devices/" + app + "/end", Map.of());

        assertThat(ask(opened)).isEqualTo(401);
        assertThat(refresh(secret(opened), DEVICE).status()).isEqualTo(401);
        assertThat(person.browser().get("/pets").status()).isEqualTo(200);
    }

    @Test
    void endsWithASignOutEverywhere() {
        String plain = person.token();

        person.browser().submit("/account", "/account/devices/end-all", Map.of());

        assertThat(ask(opened)).isEqualTo(401);
        assertThat(ask(plain)).isEqualTo(401);
        assertThat(refresh(secret(opened), DEVICE).status()).isEqualTo(401);
        assertThat(ask(signInApp(DEVICE))).isEqualTo(200);
    }

    @Test
    void endsWithAChangedPassword() {
        Reply changed = person.browser()
                .submit(
                        "/account/password",
                        "/account/password",
                        Map.of("current", RunningPlatform.PASSWORD, "password", "another quiet meadow 7"));

        assertThat(changed.location()).isEqualTo("/sign-in?done=password-changed");
        assertThat(refresh(secret(opened), DEVICE).status()).isEqualTo(401);
        RunningPlatform.awaitTrue("the access token to end", () -> ask(opened) == 401);
    }

    private Reply signInApp(String device) {
        Reply reply = platform.browser()
                .postJson("/api/v1/auth/token", credentials(",\"device\":\"" + device + "\""), Map.of());
        assertThat(reply.status()).isEqualTo(200);
        return reply;
    }

    private String credentials(String more) {
        return "{\"email\":\"" + person.email() + "\",\"password\":\"" + RunningPlatform.PASSWORD + "\"" + more + "}";
    }

    private static Reply refresh(String token, String device) {
        return platform.browser().postJson("/api/v1/auth/refresh", presented(token, device), Map.of());
    }

    private static Reply end(String token, String device) {
        RequestBody body = RequestBody.create(presented(token, device), MediaType.get("application/json"));
        return platform.browser().call("DELETE", "/api/v1/auth/refresh", body, Map.of());
    }

    private static String presented(String token, String device) {
        return "{\"refreshToken\":\"" + token + "\",\"device\":\"" + device + "\"}";
    }

    private static String secret(Reply reply) {
        return reply.json().path("refreshToken").asString();
    }

    private static int ask(Reply signedIn) {
        return ask(signedIn.json().path("accessToken").asString());
    }

    private static int ask(String bearer) {
        return platform.browser()
                .get("/api/v1/pets", "Authorization", "Bearer " + bearer)
                .status();
    }
}
