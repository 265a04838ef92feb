package com.petmatch.security.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Argon2idVectorTest {

    /** RFC 9106, section 5.3. */
    @Test
    void equalsTheTagOfTheStandard() {
        byte[] tag = Argon2id.tag(
                new Argon2Cost(32, 3, 4), repeated(1, 32), repeated(2, 16), repeated(3, 8), repeated(4, 12), 32);

        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    private static byte[] repeated(int value, int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
