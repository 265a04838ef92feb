package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.token.TokenIssuer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessTokenTest {

    private static final String AUDIENCE = "petmatch-api";

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Person person;
    private static String token;

    @BeforeAll
    static void somebodyWithAToken() {
        person = platform.person().signIn();
        person.pet("Luna");
        token = person.token();
    }

    @Test
    void opensWhatIsThePersons() {
        Reply reply = ask(token);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("items").get(0).path("name").asString()).isEqualTo("Luna");
    }

    @Test
    void saysHowLongItLivesAndIsKeptNowhere() {
        String body = "{\"email\":\"" + person.email() + "\",\"password\":\"" + RunningPlatform.PASSWORD + "\"}";

        Reply reply = platform.browser().postJson("/api/v1/auth/token", body, Map.of());

        assertThat(reply.json().path("tokenType").asString()).isEqualTo("Bearer");
        assertThat(reply.json().path("expiresIn").asLong()).isEqualTo(600);
        assertThat(reply.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(reply.header("Set-Cookie").orElse("")).doesNotContain("pm-session");
    }

    @Test
    void isWorthlessOnceChanged() {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String promoted = parts[0] + "." + base64(claims.replace("owner", "admin")) + "." + parts[2];
        String resigned = parts[0] + "." + parts[1] + "." + flipped(parts[2]);

        assertThat(claims).contains("owner");
        assertThat(List.of(ask(promoted).status(), ask(resigned).status())).containsOnly(401);
    }

    @Test
    void isWorthlessWithoutASignature() {
        String[] parts = token.split("\\.");
        String none = base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + ".";

        assertThat(ask(none).status()).isEqualTo(401);
        assertThat(ask(parts[0] + "." + parts[1] + ".").status()).isEqualTo(401);
    }

    @Test
    void isWorthlessAfterItsTime() {
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));

        assertThat(ask(issued(platform.bean(SigningKeys.class), AUDIENCE, anHourAgo))
                        .status())
                .isEqualTo(401);
        assertThat(ask(issued(platform.bean(SigningKeys.class), AUDIENCE, Instant.now()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isWorthlessForAnotherAudienceOrByAnotherKey() {
        InstantSource clock = InstantSource.system();
        SigningKeys stranger =
                SigningKeys.startingWith(SigningKey.generate(new SecureRandom()), TokenIssuer.ACCESS_LIFETIME, clock);

        assertThat(ask(issued(platform.bean(SigningKeys.class), "another-api", clock.instant()))
                        .status())
                .isEqualTo(401);
        assertThat(ask(issued(stranger, AUDIENCE, clock.instant())).status()).isEqualTo(401);
    }

    @Test
    void isWorthlessWhenItIsNoneAtAll() {
        for (String nonsense : List.of("", "x", "a.b.c", "..", "x".repeat(9_000))) {
            assertThat(ask(nonsense).status()).isIn(400, 401);
        }
    }

    private static String issued(SigningKeys keys, String audience, Instant at) {
        return new TokenIssuer(platform.site().toString(), audience, keys, InstantSource.fixed(at), new SecureRandom())
                .accessToken(TenantId.SINGLE, person.subject(), List.of(RoleGrants.OWNER))
                .token()
                .revealText();
    }

    private static Reply ask(String bearer) {
        return platform.browser().get("/api/v1/pets", "Authorization", "Bearer " + bearer);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String flipped(String signature) {
        return (signature.charAt(0) == 'A' ? 'B' : 'A') + signature.substring(1);
    }
}
