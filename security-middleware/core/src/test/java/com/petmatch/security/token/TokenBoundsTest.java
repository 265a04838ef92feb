package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last size that is accepted, and the first that is not. */
@Tag("row-17")
class TokenBoundsTest extends TokenScene {

    /** With this id the parts around the claims leave whole groups of base64url for them. */
    private static final TestSigner SHARED = TestSigner.of("kk", JwsAlgorithm.HS256);

    private static final String SHARED_HEADER = "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"kk\"}";

    @Test
    void aTokenOfEightKibibytesIsAcceptedWhereverItStarts() {
        TokenVerifier shared = TokenVerifier.sharedSecret("https://pets.example", "pets-api", SHARED.key(), clock);
        String token = sharedToken(8_192);

        assertThat(shared.verify("Bearer " + token, 7)).isInstanceOf(Verified.class);
        assertThat(shared.verify(token)).isInstanceOf(Verified.class);
        assertThat(shared.verify(token + "A").code()).isEqualTo(SecurityErrors.TOKEN_SIZE);
    }

    @Test
    void aHeaderOfTwoKibibytesIsAccepted() {
        assertThat(verifier.verify(withHeaderOf(2_048))).isInstanceOf(Verified.class);
        assertRejected(withHeaderOf(2_050), SecurityErrors.TOKEN_SIZE);
    }

    @Test
    void membersAreCountedUpTo256() {
        // Five are there already.
        assertThat(verifier.verify(token(claims(members(251))))).isInstanceOf(Verified.class);
        assertRejected(token(claims(members(252))), SecurityErrors.TOKEN_SIZE);
    }

    @Test
    void elementsOfListsAreCountedLikeMembers() {
        // The list itself is the sixth member.
        assertThat(verifier.verify(token(claims(list(250))))).isInstanceOf(Verified.class);
        assertRejected(token(claims(list(251))), SecurityErrors.TOKEN_SIZE);
    }

    @Test
    void aTextMayHave4096BytesOfUtf8() {
        assertThat(verifier.verify(token(claims(text("é".repeat(2_048)))))).isInstanceOf(Verified.class);
        assertRejected(token(claims(text("é".repeat(2_047) + "aaa"))), SecurityErrors.TOKEN_SIZE);
    }

    /** Without the first or the last part there is nothing to read: that is told from the text. */
    @Test
    @Tag("row-5")
    void aMissingHeaderOrSignatureIsNoToken() {
        JwsVerifier layer = JwsVerifier.of(IssuerKeys.fixed(List.of(KEY.verificationKey())));
        String token = good();

        for (String cut : List.of(
                token.substring(token.indexOf('.')), token.substring(0, token.lastIndexOf('.') + 1), "AAAA", "AA.AA")) {
            assertThat(layer.verify(cut)).isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_SHAPE));
        }
        assertThat(layer.verify(token))
                .isInstanceOfSatisfying(
                        JwsOutcome.Signed.class,
                        signed -> assertThat(signed.keyId()).isEqualTo(KEY.keyId()));
    }

    @ParameterizedTest
    @Tag("row-5")
    @ValueSource(strings = {"+A", "A+", "+AA", "A+A", "AA+", "AAAA+A", "AAAA+AA", "AAA+", "A"})
    void charactersOfAnotherAlphabetAreRefusedInTheLastGroupToo(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> Base64Url.decode(ascii, 0, ascii.length)).isInstanceOf(RejectedTokenException.class);
    }

    @Test
    @Tag("row-22")
    void oneShortTextAfterALongOneHasAHashOfItsOwn() throws RejectedTokenException {
        TokenMemory memory = new TokenMemory(10);
        TokenMemory.Fingerprint fresh = memory.fingerprint("abc", 0);

        assertThatThrownBy(() -> memory.fingerprint("abc\u0141", 0)).isInstanceOf(RejectedTokenException.class);
        assertThat(memory.fingerprint("xxabc", 2)).isEqualTo(fresh);
        assertThat(memory.fingerprint("abd", 0).hashCode()).isNotEqualTo(fresh.hashCode());
        assertThatCode(() -> memory.fingerprint("a".repeat(8_192), 0)).doesNotThrowAnyException();
    }

    private String sharedToken(int length) {
        int around = Jwts.base64(SHARED_HEADER).length()
                + 2
                + Jwts.base64(new byte[32]).length();
        String token = SHARED.sign(SHARED_HEADER, claimsOf((length - around) / 4 * 3));
        assertThat(token).hasSize(length);
        return token;
    }

    /** Filled up with two texts, as one alone would be too long. */
    private String claimsOf(int bytes) {
        String start = claims(text("a".repeat(3_000)));
        String open = start.substring(0, start.length() - 1) + ",\"b\":\"";
        return open + "b".repeat(bytes - open.length() - 2) + "\"}";
    }

    private String withHeaderOf(int characters) {
        String header = Jwts.header(KEY);
        String start = header.substring(0, header.length() - 1) + ",\"x\":\"";
        int bytes = characters * 3 / 4;
        return Jwts.es256(start + "x".repeat(bytes - start.length() - 2) + "\"}", claims(""), KEY.privateKey());
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> ",\"c" + i + "\":1").collect(Collectors.joining());
    }

    private static String list(int count) {
        return ",\"l\":" + IntStream.range(0, count).boxed().toList();
    }

    private static String text(String value) {
        return ",\"a\":\"" + value + "\"";
    }
}
