package com.petmatch.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.ServiceRefused;
import com.petmatch.security.service.ServiceOutcome.Issued;
import com.petmatch.security.service.ServiceOutcome.Refused;
import com.petmatch.security.token.IssuedToken;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-73")
class ServiceClientsTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER = new TenantId(new UUID(0, 9));
    private static final ServiceClientId CLINIC = new ServiceClientId("clinic-north");
    private static final String ENDPOINT = "https://petmatch.example/api/v1/token";
    private static final Set<String> SCOPES = Set.of("health:read", "health:write");
    private static final ECKey KEY = key("k1");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final List<SecurityEvent> events = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final ServiceClients clients = ServiceClients.builder()
            .audience(ENDPOINT)
            .store(new InMemoryServiceClientStore(new InMemoryUnitOfWork()))
            .replays(new InMemoryReplayGuard())
            .tokens(this::token)
            .clock(clock)
            .random(new SecureRandom())
            .listener(events::add)
            .build();

    @Nested
    class BySecret {

        private final Secret secret =
                clients.registerWithSecret(TENANT, CLINIC, "A clinic", SCOPES).orElseThrow();

        @Test
        void aTokenOfTheClientIsIssued() {
            Issued issued = (Issued) clients.token(basic(TENANT, secret, Map.of("scope", "health:read")));

            assertThat(made).containsExactly(TENANT + " clinic-north [health:read]");
            assertThat(issued.status()).isEqualTo(200);
            assertThat(issued.json())
                    .isEqualTo("{\"access_token\":\"token-1\",\"token_type\":\"Bearer\",\"expires_in\":900,"
                            + "\"scope\":\"health:read\"}");
            assertThat(issued.toString()).doesNotContain("token-1");
        }

        @Test
        void withoutAScopeItHasAllRegisteredOnes() {
            Issued issued = (Issued) clients.token(basic(TENANT, secret, Map.of()));

            assertThat(issued.scopes()).isEqualTo(SCOPES);
            assertThat(issued.json()).contains("\"scope\":\"health:read health:write\"");
        }

        @Test
        void noMoreThanTheRegisteredScopesAreGiven() {
            assertThat(error(basic(TENANT, secret, Map.of("scope", "health:read admin:all"))))
                    .isEqualTo(OAuthError.INVALID_SCOPE);
            assertThat(made).isEmpty();
        }

        @Test
        void inAnotherTenantTheClientIsNobody() {
            assertThat(error(basic(OTHER, secret, Map.of()))).isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(error(basic(TENANT, secret, Map.of("client_id", "clinic-south"))))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @Test
        void unknownWrongAndDisabledSayTheSame() {
            assertThat(error(basic(TENANT, Secret.of("wrong"), Map.of()))).isEqualTo(OAuthError.INVALID_CLIENT);
            clients.disable(TENANT, CLINIC);
            assertThat(error(basic(TENANT, secret, Map.of()))).isEqualTo(OAuthError.INVALID_CLIENT);
            clients.enable(TENANT, CLINIC);
            assertThat(clients.token(basic(TENANT, secret, Map.of()))).isInstanceOf(Issued.class);
            assertThat(events)
                    .containsOnly(new ServiceRefused(TENANT, clock.instant(), "clinic-north", "invalid_client"))
                    .hasSize(2);
        }

        @Test
        void aReplacedSecretEndsAtOnce() {
            Secret next = clients.replaceSecret(TENANT, CLINIC).orElseThrow();

            assertThat(error(basic(TENANT, secret, Map.of()))).isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(clients.token(basic(TENANT, next, Map.of()))).isInstanceOf(Issued.class);
            assertThat(clients.replaceSecret(TENANT, new ServiceClientId("nobody")))
                    .isEmpty();
        }

        @Test
        void theListHoldsNoSecret() {
            assertThat(clients.list(TENANT).toString()).doesNotContain(secret.revealText());
            assertThat(clients.registerWithSecret(TENANT, CLINIC, "Again", SCOPES))
                    .isEmpty();
        }
    }

    @Nested
    class ByAssertion {

        ByAssertion() {
            clients.register(TENANT, CLINIC, "A clinic", SCOPES, new JWKSet(KEY.toPublicJWK()).toString());
        }

        @Test
        void aSignedAssertionIsEnough() {
            assertThat(clients.token(signed(TENANT, claims("jti-1")))).isInstanceOf(Issued.class);
        }

        @Test
        void itWorksOnce() {
            ClientCredentialsRequest request = signed(TENANT, claims("jti-1"));
            clients.token(request);

            assertThat(error(request)).isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(error(signed(TENANT, claims("jti-1")))).isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(clients.token(signed(TENANT, claims("jti-2")))).isInstanceOf(Issued.class);
        }

        @Test
        void itNeedsAnIdOfItsOwn() {
            assertThat(error(signed(
                            TENANT,
                            new JWTClaimsSet.Builder(claims("x")).jwtID(null).build())))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example/token", "https://petmatch.example", "clinic-north"})
        void itIsForThisEndpointAlone(String audience) {
            assertThat(error(signed(
                            TENANT,
                            new JWTClaimsSet.Builder(claims("x"))
                                    .audience(audience)
                                    .build())))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @Test
        void itLivesFiveMinutes() {
            JWTClaimsSet longer = new JWTClaimsSet.Builder(claims("x"))
                    .expirationTime(Date.from(clock.instant().plusSeconds(301)))
                    .build();
            assertThat(error(signed(TENANT, longer))).isEqualTo(OAuthError.INVALID_CLIENT);
            ClientCredentialsRequest request = signed(TENANT, claims("y"));
            clock.advance(Duration.ofMinutes(6));
            assertThat(error(request)).isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @Test
        void issuerAndSubjectAreTheClient() {
            assertThat(error(signed(
                            TENANT,
                            new JWTClaimsSet.Builder(claims("x"))
                                    .issuer("clinic-south")
                                    .build())))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(error(signed(OTHER, claims("y")))).isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @Test
        void anothersKeyProvesNothing() {
            assertThat(error(request(TENANT, assertion(claims("x"), key("k1")))))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @Test
        void aSecretDoesNotStandInForTheKey() {
            assertThat(error(basic(TENANT, Secret.of("no client has this secret"), Map.of())))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(error(basic(TENANT, Secret.of("guess"), Map.of()))).isEqualTo(OAuthError.INVALID_CLIENT);
        }
    }

    @Nested
    class Malformed {

        @Test
        void otherGrantsAreNotServed() {
            for (String grant :
                    new String[] {"authorization_code", "password", "refresh_token", "CLIENT_CREDENTIALS"}) {
                assertThat(error(new ClientCredentialsRequest(TENANT, List.of(), Map.of("grant_type", List.of(grant)))))
                        .isEqualTo(OAuthError.UNSUPPORTED_GRANT_TYPE);
            }
            assertThat(error(new ClientCredentialsRequest(TENANT, List.of(), Map.of())))
                    .isEqualTo(OAuthError.INVALID_REQUEST);
        }

        @Test
        void whatIsGivenTwiceIsRefused() {
            assertThat(error(new ClientCredentialsRequest(
                            TENANT, List.of(), Map.of("grant_type", List.of("client_credentials", "password")))))
                    .isEqualTo(OAuthError.INVALID_REQUEST);
            assertThat(error(new ClientCredentialsRequest(
                            TENANT,
                            List.of("Basic a", "Basic b"),
                            Map.of("grant_type", List.of("client_credentials")))))
                    .isEqualTo(OAuthError.INVALID_REQUEST);
        }

        @Test
        void twoWaysOrASecretInTheBodyAreNone() {
            Secret secret =
                    clients.registerWithSecret(TENANT, CLINIC, "", SCOPES).orElseThrow();
            assertThat(error(basic(TENANT, secret, Map.of("client_secret", secret.revealText()))))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(error(basic(
                            TENANT,
                            secret,
                            Map.of(
                                    "client_assertion",
                                    assertion(claims("x"), KEY),
                                    "client_assertion_type",
                                    PresentedClient.ASSERTION_TYPE))))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Basic", "Basic !", "Basic Og==", "Bearer eyJ", "Basic JTo=", "Basic QTpi", ""})
        void headersThatNameNoClient(String field) {
            assertThat(error(new ClientCredentialsRequest(
                            TENANT, List.of(field), Map.of("grant_type", List.of("client_credentials")))))
                    .isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjbGluaWMtbm9ydGgifQ."})
        void assertionsThatAreNone(String assertion) {
            assertThat(error(request(TENANT, assertion))).isEqualTo(OAuthError.INVALID_CLIENT);
            assertThat(error(request(TENANT, assertion + "x".repeat(100_000)))).isEqualTo(OAuthError.INVALID_CLIENT);
        }

        @Test
        void answersFollowTheRfc() {
            assertThat(new Refused(OAuthError.INVALID_CLIENT).json()).isEqualTo("{\"error\":\"invalid_client\"}");
            assertThat(new Refused(OAuthError.INVALID_CLIENT).status()).isEqualTo(401);
            assertThat(new Refused(OAuthError.UNSUPPORTED_GRANT_TYPE).json())
                    .isEqualTo("{\"error\":\"unsupported_grant_type\"}");
            assertThat(new Refused(OAuthError.INVALID_SCOPE).status()).isEqualTo(400);
        }
    }

    @Test
    void weakRegistrationsAreRefused() {
        assertThatThrownBy(() ->
                        clients.register(TENANT, CLINIC, "", SCOPES, "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AA\"}]}"))
                .isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> clients.register(TENANT, CLINIC, "", SCOPES, new JWKSet(KEY).toString(false)))
                .isInstanceOf(SecurityMisuseException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clients.registerWithSecret(TENANT, CLINIC, "", Set.of("a b")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ServiceClientId("Clinic North"));
        assertThatThrownBy(() -> ServiceClients.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("store");
    }

    private IssuedToken token(TenantId tenant, String clientId, Set<String> scopes) {
        made.add(tenant + " " + clientId + " " + scopes);
        return new IssuedToken(
                Secret.of("token-" + made.size()), "id", clock.instant().plus(Duration.ofMinutes(15)));
    }

    private OAuthError error(ClientCredentialsRequest request) {
        return ((Refused) clients.token(request)).error();
    }

    private static ClientCredentialsRequest basic(TenantId tenant, Secret secret, Map<String, String> more) {
        String pair = CLINIC + ":" + secret.revealText();
        String field = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new ClientCredentialsRequest(tenant, List.of(field), form(more));
    }

    private static ClientCredentialsRequest signed(TenantId tenant, JWTClaimsSet claims) {
        return request(tenant, assertion(claims, KEY));
    }

    private static ClientCredentialsRequest request(TenantId tenant, String assertion) {
        return new ClientCredentialsRequest(
                tenant,
                List.of(),
                form(Map.of("client_assertion", assertion, "client_assertion_type", PresentedClient.ASSERTION_TYPE)));
    }

    private static Map<String, List<String>> form(Map<String, String> more) {
        Map<String, List<String>> form = new HashMap<>();
        form.put("grant_type", List.of("client_credentials"));
        more.forEach((name, value) -> form.put(name, List.of(value)));
        return form;
    }

    private JWTClaimsSet claims(String jti) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(CLINIC.value())
                .subject(CLINIC.value())
                .audience(ENDPOINT)
                .jwtID(jti)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
    }

    private static String assertion(JWTClaimsSet claims, ECKey key) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
