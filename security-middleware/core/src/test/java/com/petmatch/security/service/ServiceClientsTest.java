package com.petmatch.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent.ServiceRefused;
import com.petmatch.security.service.ServiceOutcome.Issued;
import com.petmatch.security.service.ServiceOutcome.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-73")
class ServiceClientsTest extends ServiceScene {

    @Nested
    class BySecret {

        private final Secret secret =
                clients.registerWithSecret(TENANT, CLINIC, "A clinic", SCOPES).orElseThrow();

        @Test
        void aTokenOfTheClientIsIssued() {
            Issued issued = (Issued) clients.token(basic(TENANT, secret, Map.of("scope", "health:read")));

            assertThat(made).containsExactly(TENANT + " clinic-north [health:read]");
            assertThat(issued.status()).isEqualTo(200);
            assertThat(issued.challenge()).isEmpty();
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
            assertThat(clients.token(basic(TENANT, Secret.of("wrong"), Map.of()))
                            .challenge())
                    .contains("Basic realm=\"oauth\", charset=\"UTF-8\"");
            clients.disable(TENANT, CLINIC);
            assertThat(error(basic(TENANT, secret, Map.of()))).isEqualTo(OAuthError.INVALID_CLIENT);
            clients.enable(TENANT, CLINIC);
            assertThat(clients.token(basic(TENANT, secret, Map.of()))).isInstanceOf(Issued.class);
            assertThat(events)
                    .containsOnly(new ServiceRefused(TENANT, clock.instant(), "clinic-north", "invalid_client"))
                    .hasSize(3);
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
}
