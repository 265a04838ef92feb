package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clinic's program: registered by an operator, in with a secret or a signature, out again by its own wish or ours. */
@Tag("row-73")
class ProgramClientTest {

    private static final String TOKEN = "/api/v1/oauth/token";
    private static final String REVOKE = "/api/v1/oauth/revoke";
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Browser operator;

    @BeforeAll
    static void anOperator() {
        operator = platform.browser();
        platform.admin().bearer().forEach(operator::sending);
    }

    private record Client(String id, String secret) {

        Map<String, String> basic() {
            String pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
            return Map.of("Authorization", "Basic " + pair);
        }
    }

    @Test
    void getsAShortTokenForItsScopes() {
        Reply reply = token(registered(), Map.of("scope", "ledger:read"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(reply.json().path("token_type").asString()).isEqualTo("Bearer");
        assertThat(reply.json().path("expires_in").asLong()).isBetween(890L, 900L);
        assertThat(reply.json().path("scope").asString()).isEqualTo("ledger:read");
        assertThat(reply.json().has("refresh_token")).isFalse();
        String token = reply.json().path("access_token").asString();
        assertThat(ask("/api/v1/ledger/check", token)).isEqualTo(200);
        assertThat(ask("/api/v1/pets", token)).isEqualTo(404);
        assertThat(ask("/api/v1/clients", token)).isEqualTo(404);
    }

    @Test
    void getsNoMoreThanItWasRegisteredWith() {
        Reply reply = token(registered(), Map.of("scope", "ledger:read console:everything"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").asString()).isEqualTo("invalid_scope");
    }

    @Test
    void isNobodyWithoutItsSecret() {
        Client known = registered();
        for (Client stranger : List.of(new Client(known.id(), "wrong"), new Client("no-such-client", "wrong"))) {
            Reply refused = token(stranger, Map.of());
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.body()).isEqualTo("{\"error\":\"invalid_client\"}");
            assertThat(refused.header("WWW-Authenticate").orElse("")).startsWith("Basic");
        }
    }

    @Test
    void asksAsTheStandardSays() {
        Client client = registered();

        assertThat(error(platform.browser().post(TOKEN, Map.of(), client.basic())))
                .isEqualTo("invalid_request");
        assertThat(error(token(client, Map.of("grant_type", "password")))).isEqualTo("unsupported_grant_type");
        assertThat(error(platform.browser()
                        .post(
                                TOKEN + "?grant_type=client_credentials",
                                Map.of("scope", "ledger:read"),
                                client.basic())))
                .isEqualTo("invalid_request");
        assertThat(error(token(client, Map.of("client_secret", client.secret()))))
                .isEqualTo("invalid_client");
    }

    @Test
    void signsForItselfOnceAnAssertion() throws JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256)
                .keyID("k1")
                .algorithm(JWSAlgorithm.ES256)
                .generate();
        String id = newId();
        String jwks = new JWKSet(key.toPublicJWK()).toString().replace("\"", "\\\"");
        Reply registered = register("{\"id\":\"" + id
                + "\",\"label\":\"A clinic\",\"scopes\":[\"ledger:read\"],\"jwks\":\"" + jwks + "\"}");
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.json().has("secret")).isFalse();

        String assertion = assertion(key, id, platform.site() + TOKEN);
        Reply first = signed(assertion);
        assertThat(first.status()).isEqualTo(200);
        assertThat(ask("/api/v1/ledger/check", first.json().path("access_token").asString()))
                .isEqualTo(200);
        assertThat(error(signed(assertion))).isEqualTo("invalid_client");
        assertThat(error(signed(assertion(key, id, "https://elsewhere.example/token"))))
                .isEqualTo("invalid_client");
        assertThat(signed(assertion(key, id, platform.site() + TOKEN)).status()).isEqualTo(200);
    }

    @Test
    void endsItsOwnTokenAndNobodyElses() {
        Client client = registered();
        Client other = registered();
        String token = access(client);
        String foreign = access(other);
        assertThat(List.of(ask("/api/v1/ledger/check", token), ask("/api/v1/ledger/check", foreign)))
                .containsOnly(200);

        Reply revoked = revoke(client, token);

        assertThat(revoked.status()).isEqualTo(200);
        assertThat(revoked.body()).isEmpty();
        assertThat(ask("/api/v1/ledger/check", token)).isEqualTo(401);
        assertThat(revoke(client, token).status()).isEqualTo(200);
        assertThat(revoke(client, "no token at all").status()).isEqualTo(200);
        assertThat(error(revoke(client, foreign))).isEqualTo("invalid_grant");
        assertThat(error(revoke(new Client(client.id(), "wrong"), foreign))).isEqualTo("invalid_client");
        assertThat(ask("/api/v1/ledger/check", foreign)).isEqualTo(200);
    }

    @Test
    void isStoppedByTheOperatorWithTheTokensThatItHas() {
        Client client = registered();
        String token = access(client);
        assertThat(ask("/api/v1/ledger/check", token)).isEqualTo(200);

        assertThat(operator.call("DELETE", "/api/v1/clients/" + client.id(), null, Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(ask("/api/v1/ledger/check", token)).isEqualTo(401);
        assertThat(error(token(client, Map.of()))).isEqualTo("invalid_client");
        assertThat(operator.call("DELETE", "/api/v1/clients/no-such-client", null, Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isRegisteredOnceAndWithKnownScopes() {
        Client client = registered();
        String again = "{\"id\":\"" + client.id() + "\",\"label\":\"\",\"scopes\":[\"ledger:read\"]}";

        Reply taken = register(again);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().path("code").asString()).isEqualTo("platform.client.taken");
        assertThat(register(again.replace("ledger:read", "console:everything")).status())
                .isEqualTo(400);
        assertThat(register(again.replace(client.id(), "A B")).status()).isEqualTo(400);
        assertThat(register(again.replace("}", ",\"jwks\":\"{}\"}").replace(client.id(), newId()))
                        .status())
                .isEqualTo(400);
        assertThat(operator.get("/api/v1/clients").body()).contains(client.id()).doesNotContain(client.secret());
    }

    private static Client registered() {
        String id = newId();
        Reply reply = register("{\"id\":\"" + id + "\",\"label\":\"A clinic\",\"scopes\":[\"ledger:read\"]}");
        assertThat(reply.status()).isEqualTo(201);
        return new Client(id, reply.json().path("secret").asString());
    }

    private static Reply register(String json) {
        return operator.postJson("/api/v1/clients", json, Map.of());
    }

    private static Reply token(Client client, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("grant_type", "client_credentials"));
        form.putAll(more);
        return platform.browser().post(TOKEN, form, client.basic());
    }

    private static String access(Client client) {
        return token(client, Map.of()).json().path("access_token").asString();
    }

    private static Reply revoke(Client client, String token) {
        return platform.browser().post(REVOKE, Map.of("token", token), client.basic());
    }

    private static Reply signed(String assertion) {
        return platform.browser()
                .post(
                        TOKEN,
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                assertion),
                        Map.of());
    }

    private static String assertion(ECKey key, String id, String audience) throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(id)
                .subject(id)
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .build();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        jwt.sign(new ECDSASigner(key));
        return jwt.serialize();
    }

    private static String error(Reply reply) {
        return reply.json().path("error").asString();
    }

    private static int ask(String path, String token) {
        return platform.browser().get(path, "Authorization", "Bearer " + token).status();
    }

    private static String newId() {
        return "clinic-" + CLIENTS.incrementAndGet();
    }
}
