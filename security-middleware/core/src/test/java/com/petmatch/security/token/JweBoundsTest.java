package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.AESEncrypter;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.DecryptionKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The last size of an encrypted text that is opened, and the first that is not. */
@Tag("row-18")
class JweBoundsTest {

    private static final byte[] KEY = "an example of a key, 32 bytes!!!".getBytes(StandardCharsets.US_ASCII);

    private final JweTokens tokens = JweTokens.enable(List.of(DecryptionKey.shared("s", Secret.of(KEY))));

    @Test
    void contentComesOutAsItWentInAndSaysWhetherItIsAToken() throws JOSEException {
        JweOutcome.Decrypted text = decrypted(encrypted(header().build(), "some text"));
        JweOutcome.Decrypted token =
                decrypted(encrypted(header().contentType("jwt").build(), "a.b.c"));

        assertThat(text.plaintext()).asString().isEqualTo("some text");
        assertThat(text.isNestedToken()).isFalse();
        assertThat(token.plaintext()).asString().isEqualTo("a.b.c");
        assertThat(token.isNestedToken()).isTrue();
    }

    @Test
    void aTextOfEightKibibytesIsOpened() throws JOSEException {
        // The tag's 16 bytes and the groups of base64url leave so much to the content.
        String empty = encrypted(header().build(), "");
        String full = encrypted(header().build(), "x".repeat((8_192 - empty.length()) / 4 * 3));

        assertThat(full).hasSize(8_192);
        assertThat(decrypted(full).plaintext()).asString().matches("x+");
        assertRejected(full + "A", SecurityErrors.TOKEN_SIZE);
    }

    @Test
    void aHeaderOfTwoKibibytesIsOpened() throws JOSEException {
        assertThat(decrypted(encrypted(headerOf(2_048), "text")).plaintext())
                .asString()
                .isEqualTo("text");
        assertRejected(encrypted(headerOf(2_050), "text"), SecurityErrors.TOKEN_SIZE);
    }

    @Test
    void anEncryptedKeyOf699CharactersIsTried() throws JOSEException {
        String[] parts = encrypted(header().build(), "text").split("\\.", -1);
        parts[1] = "A".repeat(699);
        assertRejected(String.join(".", parts), SecurityErrors.TOKEN_ENCRYPTION);

        parts[1] = "A".repeat(700);
        assertRejected(String.join(".", parts), SecurityErrors.TOKEN_SIZE);
    }

    @Test
    void fewerOrMorePartsAreNoEncryptedText() throws JOSEException {
        String text = encrypted(header().build(), "text");

        assertRejected(text + ".", SecurityErrors.TOKEN_SHAPE);
        assertRejected(text.substring(0, text.lastIndexOf('.')), SecurityErrors.TOKEN_SHAPE);
    }

    private JweOutcome.Decrypted decrypted(String compact) {
        return (JweOutcome.Decrypted) tokens.decrypt(compact);
    }

    private void assertRejected(String compact, ErrorCode code) {
        assertThat(tokens.decrypt(compact)).isEqualTo(new JweOutcome.Rejected(code));
    }

    private static JWEHeader.Builder header() {
        return new JWEHeader.Builder(JWEAlgorithm.A256KW, EncryptionMethod.A256GCM).keyID("s");
    }

    private static JWEHeader headerOf(int characters) {
        int start = header().customParam("x", "").build().toString().length();
        return header().customParam("x", "x".repeat(characters * 3 / 4 - start)).build();
    }

    private static String encrypted(JWEHeader header, String content) throws JOSEException {
        JWEObject jwe = new JWEObject(header, new Payload(content));
        jwe.encrypt(new AESEncrypter(KEY));
        return jwe.serialize();
    }
}
