package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.AESEncrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.DecryptionKey;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encrypted tokens: the few ways that are accepted, and what is refused before a key is used. */
class JweTokensTest extends TokenScene {

    private static final KeyPair EC = p256();
    private static final byte[] SHARED = shared();

    private final JweTokens tokens = JweTokens.enable(List.of(
            DecryptionKey.rsa("r", (RSAPrivateKey) RSA.getPrivate()),
            DecryptionKey.ecdh("e", (ECPrivateKey) EC.getPrivate()),
            DecryptionKey.ecdhWrapping("w", (ECPrivateKey) EC.getPrivate()),
            DecryptionKey.shared("s", Secret.of(SHARED))));
    private final TokenVerifier opening = TokenVerifier.builder(
                    TokenKind.ACCESS,
                    "https://pets.example",
                    "pets-api",
                    IssuerKeys.fixed(List.of(KEY.verificationKey())),
                    clock)
            .encrypted(tokens)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"A256GCM", "A128CBC-HS256", "A256CBC-HS512"})
    void everyListedWayLeadsToTheSignedTokenInside(String content) throws JOSEException {
        EncryptionMethod enc = EncryptionMethod.parse(content);

        assertVerified(nested(JWEAlgorithm.RSA_OAEP_256, enc, "r", toRsa()));
        assertVerified(nested(JWEAlgorithm.ECDH_ES, enc, "e", ecdh()));
        assertVerified(nested(JWEAlgorithm.ECDH_ES_A256KW, enc, "w", ecdh()));
        assertVerified(nested(JWEAlgorithm.A256KW, enc, "s", new AESEncrypter(SHARED)));
    }

    @Test
    void areOffUnlessTurnedOn() throws JOSEException {
        String token = nested(JWEAlgorithm.A256KW, EncryptionMethod.A256GCM, "s", new AESEncrypter(SHARED));

        assertRejected(token, SecurityErrors.TOKEN_SHAPE);
        assertThat(opening.verify(good())).isInstanceOf(Verified.class);
        assertThatThrownBy(() -> JweTokens.enable(List.of())).isInstanceOf(SecurityMisuseException.class);
    }

    @Nested
    @Tag("row-18")
    class Bombs {

        @Test
        void compressedContentIsRefused() throws JOSEException {
            JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.A256KW, EncryptionMethod.A256GCM)
                    .contentType("JWT")
                    .keyID("s")
                    .compressionAlgorithm(CompressionAlgorithm.DEF)
                    .build();

            assertRefused(
                    encrypted(header, "A".repeat(200_000), new AESEncrypter(SHARED)), SecurityErrors.TOKEN_HEADER);
        }

        /** Two thousand million rounds would take an hour. */
        @ParameterizedTest
        @ValueSource(ints = {1_000, 2_147_483_647})
        @Timeout(60)
        void passwordsAreRefusedWhateverTheirCount(int count) throws JOSEException {
            JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.PBES2_HS256_A128KW, EncryptionMethod.A256GCM)
                    .contentType("JWT")
                    .build();
            String real = encrypted(header, good(), new PasswordBasedEncrypter("password", 8, 1_000));
            String head = new String(Base64.getUrlDecoder().decode(real.substring(0, real.indexOf('.'))))
                    .replace("\"p2c\":1000", "\"p2c\":" + count);

            // Two thousand million rounds would take an hour: the code says that none was begun.
            assertRefused(Jwts.base64(head) + real.substring(real.indexOf('.')), SecurityErrors.TOKEN_HEADER);
        }

        @Test
        void hugeKeysHeadersAndTokensAreRefused() throws JOSEException {
            String token = nested(JWEAlgorithm.A256KW, EncryptionMethod.A256GCM, "s", new AESEncrypter(SHARED));
            String[] parts = token.split("\\.", -1);

            assertRefused(parts[0] + "." + "A".repeat(704) + rest(parts, 2), SecurityErrors.TOKEN_SIZE);
            assertRefused("A".repeat(2_052) + rest(parts, 1), SecurityErrors.TOKEN_SIZE);
            assertRefused(
                    parts[0] + "." + parts[1] + "." + parts[2] + "." + "A".repeat(8_192) + "." + parts[4],
                    SecurityErrors.TOKEN_SIZE);
        }

        @Test
        void aTokenNestedTwiceIsRefused() throws JOSEException {
            String token = good();
            for (int depth = 0; depth < 5; depth++) {
                token = encrypted(header("s"), token, new AESEncrypter(SHARED));
                assertThat(opening.verify(token) instanceof Verified).isEqualTo(depth == 0);
            }
        }
    }

    @Nested
    @Tag("row-19")
    class EncryptedButNotSigned {

        @Test
        void anUnsignedTokenInsideIsRefused() throws JOSEException {
            String unsigned =
                    Jwts.base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + Jwts.base64(claims("")) + ".";

            assertRefused(encrypted(header("s"), unsigned, new AESEncrypter(SHARED)), SecurityErrors.TOKEN_SHAPE);
            assertRefused(
                    encrypted(header("s"), unsigned + "AA", new AESEncrypter(SHARED)), SecurityErrors.TOKEN_ALGORITHM);
        }

        @Test
        void bareClaimsInsideAreRefused() throws JOSEException {
            assertRefused(encrypted(header("s"), claims(""), new AESEncrypter(SHARED)), SecurityErrors.TOKEN_SHAPE);
        }

        @Test
        void aTokenThatIsNotDeclaredAsOneIsRefused() throws JOSEException {
            JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.A256KW, EncryptionMethod.A256GCM)
                    .keyID("s")
                    .build();

            assertRefused(encrypted(header, good(), new AESEncrypter(SHARED)), SecurityErrors.TOKEN_ENCRYPTION);
        }
    }

    @Test
    void waysOutsideOfTheListAreRefusedBeforeDecrypting() throws JOSEException {
        assertRefused(
                nested(JWEAlgorithm.RSA_OAEP_512, EncryptionMethod.A256GCM, "r", toRsa()),
                SecurityErrors.TOKEN_ALGORITHM);
        assertRefused(
                nested(JWEAlgorithm.A256KW, EncryptionMethod.A192GCM, "s", new AESEncrypter(SHARED)),
                SecurityErrors.TOKEN_ALGORITHM);
        assertRefused(
                nested(JWEAlgorithm.DIR, EncryptionMethod.A256GCM, "s", new DirectEncrypter(SHARED)),
                SecurityErrors.TOKEN_ALGORITHM);
        // The key decides: an agreed key is no wrapping one.
        assertRefused(
                nested(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM, "w", ecdh()), SecurityErrors.TOKEN_ALGORITHM);
        assertRefused(nested(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM, "x", ecdh()), SecurityErrors.TOKEN_KEY);
    }

    @Test
    void whateverFailsWithTheKeyHasOneCode() throws JOSEException {
        String token = nested(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128CBC_HS256, "r", toRsa());
        String[] parts = token.split("\\.", -1);
        for (int part = 1; part < 5; part++) {
            String[] changed = parts.clone();
            byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
            bytes[bytes.length / 2] ^= 1;
            changed[part] = Jwts.base64(bytes);

            assertRefused(String.join(".", changed), SecurityErrors.TOKEN_ENCRYPTION);
            changed[part] = "";
            assertRefused(String.join(".", changed), SecurityErrors.TOKEN_ENCRYPTION);
        }
        assertRefused(token + "=", SecurityErrors.TOKEN_SHAPE);
    }

    @Test
    void secretsAreWholeAndDoNotPrint() {
        assertThatThrownBy(() -> DecryptionKey.shared("s", Secret.of(new byte[32])))
                .isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> DecryptionKey.shared("s", Secret.of(new byte[31])))
                .isInstanceOf(SecurityMisuseException.class);
        assertThat(DecryptionKey.shared("s", Secret.of(SHARED))).hasToString("DecryptionKey[s, A256KW]");
    }

    private void assertVerified(String token) {
        assertThat(opening.verify(token)).isInstanceOf(Verified.class);
        assertThat(opening.verify(token)).isInstanceOf(Verified.class);
    }

    private void assertRefused(String token, com.petmatch.kernel.error.ErrorCode code) {
        assertThat(opening.verify(token)).isEqualTo(new Rejected(code));
    }

    private String nested(JWEAlgorithm alg, EncryptionMethod enc, String keyId, JWEEncrypter encrypter)
            throws JOSEException {
        JWEHeader header =
                new JWEHeader.Builder(alg, enc).contentType("JWT").keyID(keyId).build();
        return encrypted(header, good(), encrypter);
    }

    private static JWEHeader header(String keyId) {
        return new JWEHeader.Builder(JWEAlgorithm.A256KW, EncryptionMethod.A256GCM)
                .contentType("JWT")
                .keyID(keyId)
                .build();
    }

    private static String encrypted(JWEHeader header, String content, JWEEncrypter encrypter) throws JOSEException {
        JWEObject jwe = new JWEObject(header, new Payload(content));
        jwe.encrypt(encrypter);
        return jwe.serialize();
    }

    private static String rest(String[] parts, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < parts.length; i++) {
            text.append('.').append(parts[i]);
        }
        return text.toString();
    }

    private static JWEEncrypter toRsa() {
        return new RSAEncrypter((RSAPublicKey) RSA.getPublic());
    }

    private static JWEEncrypter ecdh() throws JOSEException {
        return new ECDHEncrypter((ECPublicKey) EC.getPublic());
    }

    private static byte[] shared() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7 + 3);
        }
        return bytes;
    }

    private static KeyPair p256() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
