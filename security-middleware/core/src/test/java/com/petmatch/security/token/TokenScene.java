package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.VerificationKey;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.testkit.FakeClock;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** One issuer with an elliptic and an RSA key, and tokens made by hand. */
class TokenScene {

    static final SigningKey KEY = SigningKey.generate(new SecureRandom());
    static final KeyPair RSA = rsa();

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final TokenVerifier verifier = TokenVerifier.accessTokens(
            "https://pets.example",
            "pets-api",
            IssuerKeys.fixed(
                    List.of(KEY.verificationKey(), new VerificationKey("rsa", JwsAlgorithm.RS256, RSA.getPublic()))),
            clock);

    void assertRejected(String token, ErrorCode code) {
        assertThat(verifier.verify(token)).isEqualTo(new Rejected(code));
    }

    String good() {
        return token(claims(""));
    }

    String fixedToken = "";

    String fixed() {
        fixedToken = fixedToken.isEmpty() ? good() : fixedToken;
        return fixedToken;
    }

    String token(String claims) {
        return Jwts.es256(Jwts.header(KEY), claims, KEY.privateKey());
    }

    String withHeaderMember(String member) {
        String header = Jwts.header(KEY);
        return Jwts.es256(header.substring(0, header.length() - 1) + "," + member + "}", claims(""), KEY.privateKey());
    }

    String withKeyId(String keyId) {
        return Jwts.es256(
                "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + keyId + "\"}", claims(""), KEY.privateKey());
    }

    String rsaToken(String algorithm, String jca) {
        return Jwts.signed(
                "{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\",\"kid\":\"rsa\"}",
                claims(""),
                RSA.getPrivate(),
                jca);
    }

    String claims(String more) {
        return Jwts.claims(clock.instant(), more);
    }

    static byte[] signature(String token) {
        return Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    }

    static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
