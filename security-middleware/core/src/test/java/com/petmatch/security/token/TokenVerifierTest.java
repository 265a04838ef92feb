package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeyLookup;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.keys.VerificationKey;
import com.petmatch.security.token.TokenOutcome.Expired;
import com.petmatch.security.token.TokenOutcome.KeysUnavailable;
import com.petmatch.security.token.TokenOutcome.NotYetValid;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.testkit.FakeClock;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final SigningKey key = SigningKey.generate(new SecureRandom());
    private final SigningKeys keys = SigningKeys.startingWith(key, Duration.ofMinutes(10), clock);
    private final TokenIssuer issuer =
            new TokenIssuer("https://pets.example", "pets-api", keys, clock, new SecureRandom());
    private final TokenVerifier verifier =
            TokenVerifier.accessTokens("https://pets.example", "pets-api", IssuerKeys.local(keys), clock);

    @Test
    void readsBackWhatTheIssuerSigned() {
        Verified verified = (Verified) verifier.verify(issued());

        Principal principal = TokenPrincipals.own().principal(verified.token()).orElseThrow();

        assertThat(principal.subject()).isEqualTo(ANNA);
        assertThat(principal.tenant()).isEqualTo(TenantId.SINGLE);
        assertThat(principal.roles()).isEqualTo(Set.of(RoleId.of("owner"), RoleId.of("vet")));
        assertThat(verified.token().toString()).doesNotContain(ANNA.toString());
    }

    @Test
    void anIndependentLibraryAcceptsTheIssuedToken() throws Exception {
        SignedJWT token = SignedJWT.parse(issued());

        assertThat(token.verify(
                        new ECDSAVerifier((ECPublicKey) key.verificationKey().key())))
                .isTrue();
        assertThat(token.getHeader().getKeyID()).isEqualTo(key.keyId());
        assertThat(Duration.between(
                        token.getJWTClaimsSet().getIssueTime().toInstant(),
                        token.getJWTClaimsSet().getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    @Tag("row-12")
    void expiresWithThirtySecondsOfSkewAlsoWhenRemembered() {
        String token = issued();
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);

        clock.advance(Duration.ofSeconds(629));
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(verifier.verify(token)).isEqualTo(new Expired());
        assertThat(verifier.verify(token).code()).isEqualTo(SecurityErrors.TOKEN_EXPIRED);
    }

    @Test
    @Tag("row-12")
    void waitsForNotBeforeWithTheSameSkew() {
        long start = clock.instant().getEpochSecond() + 31;
        String token = signed(Jwts.claims(clock.instant(), ",\"nbf\":" + start));

        assertThat(verifier.verify(token)).isEqualTo(new NotYetValid());
        clock.advance(Duration.ofSeconds(1));
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);
    }

    @ParameterizedTest
    @Tag("row-12")
    @ValueSource(
            strings = {"-1", "1e300", "1.5", "\"1772359500\"", "null", "true", "253402300800", "99999999999999999999"})
    void timesAreWholeSecondsOfThisMillennium(String exp) {
        String claims = Jwts.claims(clock.instant(), "").replaceAll("\"exp\":\\d+", "\"exp\":" + exp);

        assertThat(verifier.verify(signed(claims))).isEqualTo(new Rejected(SecurityErrors.TOKEN_CLAIM));
    }

    @Test
    @Tag("row-12")
    void millisecondsAndMissingTimesAreRejected() {
        String claims = Jwts.claims(clock.instant(), "");

        // Read as seconds, milliseconds end some ten thousand years from now.
        assertThat(verifier.verify(signed(claims.replaceAll("(\"exp\":\\d+)", "$1000"))))
                .isEqualTo(new Rejected(SecurityErrors.TOKEN_CLAIM));
        assertThat(verifier.verify(signed(claims.replaceAll(",\"exp\":\\d+", ""))))
                .isEqualTo(new Rejected(SecurityErrors.TOKEN_CLAIM));
    }

    @ParameterizedTest
    @Tag("row-20")
    @CsvSource(
            delimiter = '|',
            value = {
                "https://pets.example | https://other.example | token.rejected.issuer",
                "https://pets.example | https://pets.example/ | token.rejected.issuer",
                "pets-api | pets-api2 | token.rejected.audience",
                "\"aud\":\"pets-api\" | \"aud\":[\"a\",\"b\"] | token.rejected.audience",
                "\"aud\":\"pets-api\" | \"aud\":7 | token.rejected.claim",
                "\"sub\": | \"sup\": | token.rejected.claim",
                "\"iss\": | \"cnf\":{},\"iss\": | token.rejected.confirmation"
            })
    void issuerAudienceAndSubjectMustBeOurs(String from, String to, String code) {
        String claims = Jwts.claims(clock.instant(), "").replace(from, to);

        assertThat(verifier.verify(signed(claims)).code()).hasToString(code);
    }

    @ParameterizedTest
    @Tag("row-20")
    @ValueSource(strings = {"JWT", "id+jwt", "refresh+jwt", "logout+jwt", ""})
    void otherTypesOfTokensAreNoAccessTokens(String type) {
        String header = Jwts.header(key).replace("at+jwt", type);

        assertThat(verifier.verify(Jwts.es256(header, Jwts.claims(clock.instant(), ""), key.privateKey())))
                .isEqualTo(new Rejected(SecurityErrors.TOKEN_TYPE));
    }

    @Test
    void audienceScopeAndRolesMayBeTextOrList() {
        String claims = Jwts.claims(
                        clock.instant(),
                        ",\"scope\":\"a b  c\",\"roles\":[\"vet\"],\"n\":1.5,\"o\":{\"p\":[true,null]}")
                .replace("\"pets-api\"", "[\"x\",\"pets-api\"]");
        // A null inside of a list has no meaning a claim could have.
        assertThat(verifier.verify(signed(claims))).isEqualTo(new Rejected(SecurityErrors.TOKEN_JSON));

        Verified verified = (Verified) verifier.verify(signed(claims.replace(",null", "")));
        assertThat(verified.token().scopes()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(verified.token().roles()).containsExactly("vet");
        assertThat(verified.token().audience()).containsExactly("x", "pets-api");
        assertThat(verified.token().text("iss")).contains("https://pets.example");
    }

    @Test
    @Tag("row-22")
    void rememberedClaimsCannotBeChangedByACaller() {
        String token = signed(Jwts.claims(clock.instant(), ",\"l\":[1],\"m\":{\"a\":1}"));
        Verified verified = (Verified) verifier.verify(token);

        assertThat(verified.token().claims().get("l"))
                .isInstanceOfSatisfying(
                        List.class,
                        list -> assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class));
        assertThat(verified.token().claims().get("m"))
                .isInstanceOfSatisfying(
                        Map.class,
                        map -> assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class));
        assertThat(verifier.verify(token)).isEqualTo(verified);
    }

    @Test
    void livesLongerThanADayAreRejected() {
        String claims = Jwts.claims(clock.instant(), "")
                .replaceAll("\"exp\":\\d+", "\"exp\":" + (clock.instant().getEpochSecond() + 86_401));

        assertThat(verifier.verify(signed(claims))).isEqualTo(new Rejected(SecurityErrors.TOKEN_LIFETIME));
    }

    @Test
    @Tag("row-21")
    void aRemovedKeyStopsRememberedTokensToo() {
        String token = issued();
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);
        SigningKey next = SigningKey.generate(new SecureRandom());
        keys.announce(next);
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);
        clock.advance(Duration.ofSeconds(1));
        keys.activate(next.keyId());

        keys.remove(key.keyId());

        assertThat(verifier.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_KEY));
    }

    @Test
    @Tag("row-11")
    void withoutAKeyIdTheKeysOfThatAlgorithmAreTried() {
        String header = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\"}";
        String claims = Jwts.claims(clock.instant(), "");
        SigningKey stranger = SigningKey.generate(new SecureRandom());

        assertThat(verifier.verify(Jwts.es256(header, claims, key.privateKey())))
                .isInstanceOf(Verified.class);
        assertThat(verifier.verify(Jwts.es256(header, claims, stranger.privateKey())))
                .isEqualTo(new Rejected(SecurityErrors.TOKEN_SIGNATURE));
    }

    @Test
    @Tag("row-10")
    void missingKeysDecideNothing() {
        TokenVerifier blind =
                TokenVerifier.accessTokens("https://pets.example", "pets-api", new UnreachableKeys(), clock);

        assertThat(blind.verify(issued())).isEqualTo(new KeysUnavailable());
    }

    @Test
    void acceptsEd25519AndPssAndP384KeysOfAnIssuer() throws Exception {
        assertAccepted("EdDSA", KeyPairGenerator.getInstance("Ed25519").generateKeyPair(), "Ed25519");
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(384);
        assertAccepted("ES384", ec.generateKeyPair(), "SHA384withECDSAinP1363Format");
    }

    @Test
    void foreignClaimsNameNoPrincipalOfOurs() {
        Verified noTenant = (Verified) verifier.verify(signed(Jwts.claims(clock.instant(), "")));
        Verified oddTenant =
                (Verified) verifier.verify(signed(Jwts.claims(clock.instant(), ",\"pm_tenant\":\"1-1-1-1-1\"")));

        assertThat(TokenPrincipals.own().principal(noTenant.token())).isEmpty();
        assertThat(TokenPrincipals.own().principal(oddTenant.token())).isEmpty();
    }

    @Test
    @Tag("row-70")
    void aVerifierNeedsIssuerAndAudience() {
        assertThatThrownBy(() -> TokenVerifier.accessTokens(" ", "a", IssuerKeys.local(keys), clock))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertAccepted(String algorithm, KeyPair pair, String jca) {
        JwsAlgorithm bound = JwsAlgorithm.named(algorithm).orElseThrow();
        TokenVerifier foreign = TokenVerifier.accessTokens(
                "https://pets.example",
                "pets-api",
                IssuerKeys.fixed(List.of(new VerificationKey("k", bound, pair.getPublic()))),
                clock);
        String header = "{\"alg\":\"" + algorithm + "\",\"typ\":\"application/AT+JWT\",\"kid\":\"k\"}";

        assertThat(foreign.verify(Jwts.signed(header, Jwts.claims(clock.instant(), ""), pair.getPrivate(), jca)))
                .isInstanceOf(Verified.class);
    }

    private String issued() {
        return issuer.accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("owner"), RoleId.of("vet")))
                .token()
                .revealText();
    }

    private String signed(String claims) {
        return Jwts.es256(Jwts.header(key), claims, key.privateKey());
    }

    private static final class UnreachableKeys implements KeySource {

        @Override
        public KeyLookup find(String keyId) {
            return new KeyLookup.Unavailable();
        }

        @Override
        public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
            return List.of();
        }

        @Override
        public long generation() {
            return 0;
        }
    }
}
