package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A token of one kind stands in for no other. */
class TokenKindsTest {

    private static final TestSigner SIGNER = TestSigner.of("k", JwsAlgorithm.RS256);
    private static final String ISSUER = "https://id.example";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final KeySource keys = IssuerKeys.fixed(List.of(SIGNER.key()));
    private final TokenVerifier access = TokenVerifier.accessTokens(ISSUER, "shop", keys, clock);
    private final TokenVerifier id = TokenVerifier.idTokens(ISSUER, "shop", keys, clock);
    private final TokenVerifier assertion =
            TokenVerifier.clientAssertions("clinic-7", "https://pets.example", keys, clock);

    @ParameterizedTest
    @Tag("row-20")
    @CsvSource({
        "at+jwt, true, false",
        "JWT, false, true",
        "'', false, true",
        "application/jwt, false, true",
        "client-authentication+jwt, false, false",
        "refresh+jwt, false, false",
        "logout+jwt, false, false",
        "secevent+jwt, false, false"
    })
    void theTypeTellsAccessAndIdTokensApart(String type, boolean isAccess, boolean isId) {
        String token = token(type, "\"iss\":\"" + ISSUER + "\",\"aud\":\"shop\",\"sub\":\"anna\"", 600);

        assertThat(access.verify(token) instanceof Verified).isEqualTo(isAccess);
        assertThat(id.verify(token) instanceof Verified).isEqualTo(isId);
        assertThat(assertion.verify(token)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @Tag("row-20")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"aud\":[\"shop\",\"other\"],\"azp\":\"shop\" | true",
                "\"aud\":[\"shop\",\"other\"] | false",
                "\"aud\":[\"shop\",\"other\"],\"azp\":\"other\" | false",
                "\"aud\":\"shop\",\"azp\":\"other\" | false",
                "\"aud\":\"shop\",\"azp\":\"shop\" | true",
                "\"aud\":\"other\" | false"
            })
    void anIdTokenWasMadeForExactlyThisClient(String claims, boolean isAccepted) {
        String token = token("JWT", "\"iss\":\"" + ISSUER + "\",\"sub\":\"anna\"," + claims, 600);

        assertThat(id.verify(token) instanceof Verified).isEqualTo(isAccepted);
        if (!isAccepted) {
            assertThat(id.verify(token).code()).isEqualTo(SecurityErrors.TOKEN_AUDIENCE);
        }
    }

    @ParameterizedTest
    @Tag("row-20")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"iss\":\"clinic-7\",\"sub\":\"clinic-7\",\"jti\":\"1\" | 300 | ",
                "\"iss\":\"clinic-7\",\"sub\":\"clinic-8\",\"jti\":\"1\" | 300 | token.rejected.issuer",
                "\"iss\":\"clinic-8\",\"sub\":\"clinic-8\",\"jti\":\"1\" | 300 | token.rejected.issuer",
                "\"iss\":\"clinic-7\",\"sub\":\"clinic-7\" | 300 | token.rejected.claim",
                "\"iss\":\"clinic-7\",\"sub\":\"clinic-7\",\"jti\":\"\" | 300 | token.rejected.claim",
                "\"iss\":\"clinic-7\",\"sub\":\"clinic-7\",\"jti\":\"1\" | 301 | token.rejected.lifetime"
            })
    void anAssertionIsTheClientsOwnShortAndNamed(String claims, int lifetime, String code) {
        String token = token("JWT", claims + ",\"aud\":\"https://pets.example\"", lifetime);

        if (code == null) {
            assertThat(assertion.verify(token)).isInstanceOf(Verified.class);
        } else {
            assertThat(assertion.verify(token).code()).hasToString(code);
        }
    }

    @Test
    @Tag("row-20")
    void anOlderTypeIsAcceptedByNameOnly() {
        TokenVerifier legacy = TokenVerifier.builder(TokenKind.ACCESS, ISSUER, "shop", keys, clock)
                .legacyType("JWT")
                .build();
        String token = token("jwt", "\"iss\":\"" + ISSUER + "\",\"aud\":\"shop\",\"sub\":\"anna\"", 600);

        assertThat(access.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_TYPE));
        assertThat(legacy.verify(token)).isInstanceOf(Verified.class);
    }

    @Test
    @Tag("row-12")
    void theSkewIsAtMostAMinute() {
        TokenVerifierBuilder builder = TokenVerifier.builder(TokenKind.ACCESS, ISSUER, "shop", keys, clock);

        assertThatThrownBy(() -> builder.skew(Duration.ofSeconds(61))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.skew(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        TokenVerifier exact = builder.skew(Duration.ZERO).build();
        String token = token("at+jwt", "\"iss\":\"" + ISSUER + "\",\"aud\":\"shop\",\"sub\":\"anna\"", 600);
        clock.advance(Duration.ofSeconds(599));
        assertThat(exact.verify(token)).isInstanceOf(Verified.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(exact.verify(token)).isEqualTo(new TokenOutcome.Expired());
    }

    @Test
    @Tag("row-3")
    void otherAlgorithmsAreAnExplicitChoice() {
        TestSigner rs512 = TestSigner.of("big", JwsAlgorithm.RS512);
        KeySource source = IssuerKeys.fixed(List.of(rs512.key()));
        String token = rs512.sign(
                "{\"alg\":\"RS512\",\"typ\":\"at+jwt\",\"kid\":\"big\"}",
                claims("\"iss\":\"" + ISSUER + "\",\"aud\":\"shop\",\"sub\":\"anna\"", 600));

        assertThat(TokenVerifier.accessTokens(ISSUER, "shop", source, clock).verify(token))
                .isEqualTo(new Rejected(SecurityErrors.TOKEN_ALGORITHM));
        assertThat(TokenVerifier.builder(TokenKind.ACCESS, ISSUER, "shop", source, clock)
                        .algorithms(EnumSet.of(JwsAlgorithm.RS512))
                        .build()
                        .verify(token))
                .isInstanceOf(Verified.class);
    }

    private String token(String type, String claims, int lifetime) {
        return SIGNER.sign("{\"alg\":\"RS256\",\"kid\":\"k\",\"typ\":\"" + type + "\"}", claims(claims, lifetime));
    }

    private String claims(String claims, int lifetime) {
        long now = clock.instant().getEpochSecond();
        return "{" + claims + ",\"iat\":" + now + ",\"exp\":" + (now + lifetime) + "}";
    }
}
