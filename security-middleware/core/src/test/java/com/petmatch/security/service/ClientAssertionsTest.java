package com.petmatch.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.service.ServiceOutcome.Issued;
import com.petmatch.security.token.TokenOutcome;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-73")
class ClientAssertionsTest extends ServiceScene {

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

    @Test
    void anAssertionOfNobodyGetsTheCheckOfASignatureToo() {
        ClientProofs proofs = new ClientProofs(ENDPOINT, new InMemoryReplayGuard(), clock);
        ServiceClient registered = new ServiceClient(
                CLINIC,
                "A clinic",
                new ClientProof.PublicKeys(new JWKSet(KEY.toPublicJWK()).toString()),
                SCOPES,
                false,
                clock.instant(),
                1);
        TokenOutcome checked = new TokenOutcome.Rejected(SecurityErrors.TOKEN_SIGNATURE);

        assertThat(proofs.examined(Optional.empty(), assertion(claims("x"), KEY)))
                .isEqualTo(checked);
        assertThat(proofs.examined(Optional.of(registered), assertion(claims("x"), key("k9"))))
                .isEqualTo(checked);
        assertThat(proofs.examined(Optional.of(registered), assertion(claims("x"), KEY)))
                .isInstanceOf(TokenOutcome.Verified.class);
    }
}
