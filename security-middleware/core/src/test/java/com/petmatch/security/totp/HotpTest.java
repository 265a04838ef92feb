package com.petmatch.security.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.totp.Hotp.Algorithm;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The appendix values of RFC 4226 and RFC 6238. */
class HotpTest {

    private static final String SEED = "12345678901234567890";

    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void givesTheValuesOfRfc4226AppendixD(long counter, String code) {
        assertThat(Hotp.code(Secret.of(SEED), counter, 6, Algorithm.SHA1)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void givesTheValuesOfRfc6238AppendixB(long time, String sha1, String sha256, String sha512) {
        assertThat(Hotp.code(seed(20), time / 30, 8, Algorithm.SHA1)).isEqualTo(sha1);
        assertThat(Hotp.code(seed(32), time / 30, 8, Algorithm.SHA256)).isEqualTo(sha256);
        assertThat(Hotp.code(seed(64), time / 30, 8, Algorithm.SHA512)).isEqualTo(sha512);
    }

    @Test
    void refusesOtherLengths() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hotp.code(Secret.of(SEED), 0, 5, Algorithm.SHA1));
        assertThatIllegalArgumentException().isThrownBy(() -> Hotp.code(Secret.of(SEED), 0, 9, Algorithm.SHA1));
    }

    @Test
    void base32GivesTheValuesOfRfc4648() {
        assertThat(Base32.text("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.text("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
        assertThat(Base32.text("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
    }

    private static Secret seed(int length) {
        return Secret.of((SEED.repeat(4)).substring(0, length));
    }
}
