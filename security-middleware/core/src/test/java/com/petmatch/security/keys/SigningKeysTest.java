package com.petmatch.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.SigningKeys.KeyState;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final SigningKey first = SigningKey.generate(new SecureRandom());
    private final SigningKey second = SigningKey.generate(new SecureRandom());
    private final SigningKeys keys = SigningKeys.startingWith(first, Duration.ofMinutes(10), clock);

    @Test
    void publishesTheNextKeyTenMinutesBeforeItSigns() {
        keys.announce(second);

        assertThat(keys.state(second.keyId())).contains(KeyState.NEXT);
        assertThat(keys.active().keyId()).isEqualTo(first.keyId());
        assertThatThrownBy(() -> keys.activate(second.keyId())).hasMessageContaining("ten minutes");
        clock.advance(Duration.ofMinutes(10));
        keys.activate(second.keyId());
        assertThat(keys.active().keyId()).isEqualTo(second.keyId());
        assertThat(keys.state(first.keyId())).contains(KeyState.RETIRING);
    }

    @Test
    void aRetiringKeyVerifiesUntilItsLastTokenIsOver() {
        KeySource source = IssuerKeys.local(keys);
        rotate();

        clock.advance(Duration.ofMinutes(11).minusMillis(1));
        assertThat(source.find(first.keyId())).isInstanceOf(KeyLookup.Found.class);
        assertThat(source.candidates(JwsAlgorithm.ES256)).hasSize(2);
        clock.advance(Duration.ofMillis(1));
        assertThat(source.find(first.keyId())).isEqualTo(new KeyLookup.Unknown());
        assertThat(keys.state(first.keyId())).contains(KeyState.REMOVED);
        assertThat(keys.jwksJson()).doesNotContain(first.keyId());
    }

    @Test
    void aLeakedKeyStopsAtOnceAndRaisesTheGeneration() {
        KeySource source = IssuerKeys.local(keys);
        rotate();
        long before = source.generation();

        keys.remove(first.keyId());

        assertThat(source.find(first.keyId())).isEqualTo(new KeyLookup.Unknown());
        assertThat(source.generation()).isGreaterThan(before);
        assertThatThrownBy(() -> keys.remove(second.keyId())).hasMessageContaining("active key");
    }

    @Test
    void misuseIsRefused() {
        assertThatThrownBy(() -> keys.announce(first)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> keys.activate("none")).hasMessageContaining("No such");
    }

    @Test
    void theJwkSetIsReadByNimbusAndNamesThumbprints() throws ParseException, com.nimbusds.jose.JOSEException {
        keys.announce(second);

        JWKSet set = JWKSet.parse(keys.jwksJson());

        assertThat(set.getKeys()).hasSize(2).noneMatch(com.nimbusds.jose.jwk.JWK::isPrivate);
        assertThat(set.getKeys().get(0).computeThumbprint().toString()).isEqualTo(first.keyId());
        assertThat(IssuerKeys.ofJwks(keys.jwksJson()).find(second.keyId())).isInstanceOf(KeyLookup.Found.class);
    }

    @Test
    void aKeySurvivesTheHostsSecretStore() {
        SigningKey read = SigningKey.parse(first.privateJwk());

        assertThat(read.keyId()).isEqualTo(first.keyId());
        assertThat(read).hasToString("SigningKey[" + first.keyId() + "]");
        assertThatThrownBy(() -> SigningKey.parse(Secret.of("{\"kty\":\"EC\",\"d\":\"secret-part\"}")))
                .hasMessageNotContaining("secret-part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"AAAA\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"X25519\",\"kid\":\"a\",\"x\":\"AAAA\"}]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"a\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}"
            })
    void refusesSetsWithUnusableKeys(String json) {
        assertThatThrownBy(() -> IssuerKeys.ofJwks(json)).isInstanceOf(SecurityMisuseException.class);
    }

    @Test
    void oneKeyIdNamesOneKey() {
        VerificationKey mine = first.verificationKey();
        VerificationKey other = new VerificationKey(
                first.keyId(), JwsAlgorithm.ES256, second.verificationKey().key());

        assertThatThrownBy(() -> IssuerKeys.fixed(List.of(mine, other))).hasMessageContaining("two keys");
        assertThatThrownBy(() -> new VerificationKey("a b", JwsAlgorithm.ES256, mine.key()))
                .hasMessageContaining("key id");
        assertThatThrownBy(() -> new VerificationKey("a", JwsAlgorithm.ES384, mine.key()))
                .hasMessageContaining("ES384");
    }

    private void rotate() {
        keys.announce(second);
        clock.advance(Duration.ofMinutes(10));
        keys.activate(second.keyId());
    }
}
