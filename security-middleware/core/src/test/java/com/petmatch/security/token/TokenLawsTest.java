package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every token, not only for the examples. */
class TokenLawsTest extends TokenScene {

    private static final String TOKEN = new TokenLawsTest().good();

    @Property(tries = 300)
    void noTokenSurvivesATurnedBit(@ForAll @IntRange(min = 0, max = 10_000) int place) {
        String[] parts = TOKEN.split("\\.", -1);
        int part = place % 3;
        byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
        int bit = (place / 3) % (bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        parts[part] = Jwts.base64(bytes);

        assertThat(verifier.verify(String.join(".", parts))).isNotInstanceOf(Verified.class);
    }

    @Property(tries = 300)
    void noCharacterCanBeExchanged(@ForAll @IntRange(min = 0, max = 600) int place, @ForAll char other) {
        int at = place % TOKEN.length();
        String changed = TOKEN.substring(0, at) + other + TOKEN.substring(at + 1);

        assertThat(verifier.verify(changed) instanceof Verified).isEqualTo(changed.equals(TOKEN));
    }

    /** Whatever we accept, Nimbus' own signature check accepts too; what it accepts and we do not is spoiled elsewhere. */
    @Test
    void nothingIsAcceptedThatNimbusRefuses() throws Exception {
        Random random = new Random(20_260_301);
        ECDSAVerifier nimbus =
                new ECDSAVerifier((ECPublicKey) KEY.verificationKey().key());
        int accepted = 0;
        for (int round = 0; round < 200; round++) {
            String token = mangled(random, round);
            boolean ours = verifier.verify(token) instanceof Verified;
            if (ours) {
                accepted++;
                assertThat(SignedJWT.parse(token).verify(nimbus)).as(token).isTrue();
            }
        }
        assertThat(accepted).isBetween(20, 190);
    }

    private String mangled(Random random, int round) {
        String token = token(claims(",\"n\":" + round + ",\"t\":\"" + "ä".repeat(random.nextInt(40)) + "\""));
        if (random.nextInt(3) > 0) {
            return token;
        }
        int at = random.nextInt(token.length());
        char other = "ABab01-_.=+/ é".charAt(random.nextInt(14));
        return token.substring(0, at) + other + token.substring(at + 1);
    }
}
