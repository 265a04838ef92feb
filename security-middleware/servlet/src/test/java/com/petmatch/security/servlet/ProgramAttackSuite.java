package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.apikey.ApiKeyGrant;
import com.petmatch.security.apikey.IssuedApiKey;
import com.petmatch.security.event.SecurityEvent.ServiceRefused;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.service.ServiceClientId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Keys of programs and credentials of clients, forged, stolen and stretched, over the wire. */
abstract class ProgramAttackSuite extends AccountAttackSuite {

    private static final TenantId OTHER = new TenantId(new UUID(0, 9));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final ServiceClientId CLINIC = new ServiceClientId("clinic-north");
    private static final SigningKey KEY = SigningKey.generate(new SecureRandom());

    ProgramAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private IssuedApiKey key(TenantId tenant, AddressPrefix... from) {
        return accounts.apiKeys
                .issue(
                        tenant,
                        new ApiKeyGrant(
                                ANNA,
                                "Report",
                                Set.of(RoleId.of("partner")),
                                Set.of(Permission.of("partner:board:read")),
                                List.of(from),
                                accounts.clock.instant().plus(Duration.ofDays(1))))
                .orElseThrow();
    }

    private int board(String key) throws IOException {
        return get("/board", "X-Api-Key: " + key).status();
    }

    @Test
    @Tag("row-72")
    void onlyTheWholeKeyOfThisTenantOpensTheBoard() throws IOException {
        String good = key(Accounts.TENANT).text().revealText();
        String[] parts = good.split("_");
        String otherSecret = parts[3].substring(1) + "A";

        assertThat(board(good)).isEqualTo(200);
        for (String forged : List.of(
                good.substring(0, good.length() - 8) + "00000000",
                String.join("_", parts[0], parts[1], parts[2], otherSecret, parts[4]),
                good.replace("_test_", "_live_"),
                good + "0",
                key(OTHER).text().revealText(),
                key(Accounts.TENANT, AddressPrefix.parse("10.0.0.0/8").orElseThrow())
                        .text()
                        .revealText())) {
            assertThat(board(forged)).isEqualTo(401);
        }
    }

    @Test
    @Tag("row-72")
    void aKeyDiesWhenItIsRevokedAlsoWhileItIsRememberedAndWhenItExpires() throws IOException {
        IssuedApiKey revoked = key(Accounts.TENANT);
        IssuedApiKey expired = key(Accounts.TENANT);
        assertThat(board(revoked.text().revealText())).isEqualTo(200);
        assertThat(board(expired.text().revealText())).isEqualTo(200);

        accounts.apiKeys.revoke(Accounts.TENANT, ANNA, revoked.key().id());
        assertThat(board(revoked.text().revealText())).isEqualTo(401);
        accounts.clock.advance(Duration.ofDays(1));
        assertThat(board(expired.text().revealText())).isEqualTo(401);
    }

    @Test
    @Tag("row-72")
    void aKeyInTheAddressIsRefusedAndNoKeyIsLogged() throws IOException {
        String key = key(Accounts.TENANT).text().revealText();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger ours = (Logger) LoggerFactory.getLogger("com.petmatch");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        ours.addAppender(log);
        ours.setLevel(Level.TRACE);
        try {
            assertThat(get("/board?key=" + key).status()).isEqualTo(401);
            assertThat(get("/board?key=" + key, "X-Api-Key: " + key).status()).isEqualTo(401);
            assertThat(board(key + "0")).isEqualTo(401);
            assertThat(board(key)).isEqualTo(200);
        } finally {
            ours.detachAppender(log);
            ours.setLevel(null);
        }
        assertThat(root.isAttached(log)).isFalse();
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining()))
                .doesNotContain(key.split("_")[3]);
        assertThat(accounts.events.toString()).doesNotContain(key.split("_")[3]);
    }

    private void clinic() {
        String jwks = SigningKeys.startingWith(KEY, Duration.ofMinutes(15), accounts.clock)
                .jwksJson();
        assertThat(accounts.clients.register(
                        Accounts.TENANT, CLINIC, "A clinic", Set.of("health:read", "health:write"), jwks))
                .isTrue();
    }

    private String assertion(String audience, String jti) {
        long now = accounts.clock.instant().getEpochSecond();
        return new HandMadeTokens(accounts.clock.instant())
                .signed(
                        "{\"alg\":\"ES256\",\"kid\":\"" + KEY.keyId() + "\"}",
                        "{\"iss\":\"" + CLINIC + "\",\"sub\":\"" + CLINIC + "\",\"aud\":\"" + audience + "\",\"jti\":\""
                                + jti + "\",\"iat\":" + now + ",\"exp\":" + (now + 300) + "}",
                        KEY.privateKey(),
                        "SHA256withECDSAinP1363Format");
    }

    private Answer token(String assertion, String scope) throws IOException {
        return post(
                "/token",
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion,
                "scope",
                scope);
    }

    private static void assertError(Answer answer, int status, String error) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"error\":\"" + error + "\"}");
        assertThat(answer.field("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @Tag("row-73")
    void anAssertionIsAcceptedOnceAlsoInARace() throws Exception {
        clinic();
        String assertion = assertion(Accounts.TOKEN_ENDPOINT, "once");

        List<Answer> answers = atOnce(() -> token(assertion, "health:read"));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertError(token(assertion, "health:read"), 401, "invalid_client");
        assertThat(accounts.events).filteredOn(ServiceRefused.class::isInstance).hasSize(8);
    }

    @Test
    @Tag("row-73")
    void anAssertionForAnotherEndpointOrByAnotherKeyIsRefused() throws IOException {
        clinic();

        assertError(token(assertion("https://evil.example/token", "a"), ""), 401, "invalid_client");
        assertError(token(assertion(Accounts.ORIGIN, "b"), ""), 401, "invalid_client");
        String signed = assertion(Accounts.TOKEN_ENDPOINT, "c");
        assertError(token(signed.substring(0, signed.lastIndexOf('.') + 1), ""), 401, "invalid_client");
        String other = assertion(Accounts.TOKEN_ENDPOINT, "d");
        assertError(
                token(other.substring(0, other.lastIndexOf('.')) + signed.substring(signed.lastIndexOf('.')), ""),
                401,
                "invalid_client");
    }

    @Test
    @Tag("row-73")
    void noMoreThanTheRegisteredScopesOfTheOwnTenantAreGiven() throws IOException {
        clinic();
        String secret = accounts.clients
                .registerWithSecret(OTHER, new ServiceClientId("clinic-south"), "Elsewhere", Set.of("health:read"))
                .orElseThrow()
                .revealText();
        String basic = "Authorization: Basic "
                + Base64.getEncoder().encodeToString(("clinic-south:" + secret).getBytes(StandardCharsets.UTF_8));

        assertError(token(assertion(Accounts.TOKEN_ENDPOINT, "a"), "health:read admin:all"), 400, "invalid_scope");
        assertError(postWith("/token", List.of(basic), "grant_type", "client_credentials"), 401, "invalid_client");
        assertError(post("/token", "grant_type", "password"), 400, "unsupported_grant_type");
    }

    @Test
    @Tag("row-73")
    void aTokenOpensWhatItsScopesStandFor() throws IOException {
        clinic();
        String read = access(token(assertion(Accounts.TOKEN_ENDPOINT, "a"), "health:read"));
        String write = access(token(assertion(Accounts.TOKEN_ENDPOINT, "b"), "health:write"));

        assertThat(get("/records", bearer(read)).status()).isEqualTo(200);
        assertThat(get("/records", bearer(write)).status()).isEqualTo(404);
        assertThat(get("/board", bearer(read)).status()).isEqualTo(404);
    }

    private static String access(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        String start = "{\"access_token\":\"";
        assertThat(answer.body()).startsWith(start);
        return answer.body().substring(start.length(), answer.body().indexOf('"', start.length()));
    }
}
