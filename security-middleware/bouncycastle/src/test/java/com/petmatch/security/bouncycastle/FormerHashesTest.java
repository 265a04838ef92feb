package com.petmatch.security.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.CheckOutcome.Match;
import com.petmatch.security.password.CheckOutcome.Mismatch;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes of former systems are read, and only as far as they are sound. */
@Tag("row-29")
class FormerHashesTest {

    private static final HashingPermits PERMITS = HashingPermits.exactly(2, 8, Duration.ofSeconds(30));

    @Nested
    class Bcrypt {

        private final PasswordVerifier verifier = new BcryptVerifier(PERMITS);

        @ParameterizedTest
        @CsvSource({
            "a, $2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe",
            "abc, $2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
            "abcdefghijklmnopqrstuvwxyz, $2a$06$.rCVZVOThsIa97pEDOxvGuRRgzG64bvtJ0938xuqzv18d3ZpQhstC"
        })
        void readsKnownHashes(String password, String hash) {
            assertThat(verifier.reads(new PasswordHash(hash))).isTrue();
            assertThat(verifier.check(Secret.of(password), new PasswordHash(hash)))
                    .isEqualTo(new Match(true));
            assertThat(verifier.check(Secret.of(password + "x"), new PasswordHash(hash)))
                    .isEqualTo(new Mismatch());
        }

        @Test
        void seventyTwoBytesAreTheMostThatMatches() {
            String longest = "p".repeat(72);
            PasswordHash hash = bcrypt(longest.getBytes(StandardCharsets.UTF_8));

            assertThat(verifier.check(Secret.of(longest), hash)).isEqualTo(new Match(true));
            assertThat(verifier.check(Secret.of(longest + "q"), hash)).isEqualTo(new Mismatch());
            assertThat(verifier.check(Secret.of("é".repeat(37)), hash)).isEqualTo(new Mismatch());
        }

        @Test
        void aZeroByteNeverMatches() {
            PasswordHash hash = bcrypt("abc".getBytes(StandardCharsets.UTF_8));

            assertThat(verifier.check(Secret.of(new byte[] {'a', 'b', 'c', 0, 'd'}), hash))
                    .isEqualTo(new Mismatch());
            assertThat(verifier.check(Secret.of(new byte[] {0}), hash)).isEqualTo(new Mismatch());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$2a$17$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
                    "$2a$03$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
                    "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0",
                    "$2a$06$",
                    "$2b$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0!"
                })
        void othersAreMisuse(String hash) {
            assertThatThrownBy(() -> verifier.check(Secret.of("abc"), new PasswordHash(hash)))
                    .isInstanceOf(SecurityMisuseException.class);
        }

        @Test
        void otherKindsAreNotItsOwn() {
            assertThat(verifier.reads(new PasswordHash("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$aGFzaA")))
                    .isFalse();
            assertThat(verifier.reads(new PasswordHash("$2x$06$abc"))).isFalse();
        }

        @Test
        void withoutAPermitNothingIsChecked() {
            HashingPermits none = HashingPermits.exactly(1, 0, Duration.ZERO);
            CheckOutcome outcome = none.run(() -> new BcryptVerifier(none)
                            .check(Secret.of("abc"), bcrypt("abc".getBytes(StandardCharsets.UTF_8))))
                    .orElseThrow();

            assertThat(outcome).isEqualTo(new CheckOutcome.Overloaded());
        }

        private static PasswordHash bcrypt(byte[] password) {
            return new PasswordHash(OpenBSDBCrypt.generate("2b", password, new byte[16], 4));
        }
    }

    @Nested
    class Scrypt {

        private final PasswordVerifier verifier = new ScryptVerifier(PERMITS);

        /** RFC 7914 §12, the second and third vector. */
        @ParameterizedTest
        @CsvSource({
            "password, NaCl, 10, 8, 16, fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
            "pleaseletmein, SodiumChloride, 14, 8, 1, 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
        })
        void readsTheVectorsOfRfc7914(String password, String salt, int ln, int r, int p, String tag) {
            PasswordHash hash = hash(salt, ln, r, p, HexFormat.of().parseHex(tag));

            assertThat(verifier.reads(hash)).isTrue();
            assertThat(verifier.check(Secret.of(password), hash)).isEqualTo(new Match(true));
            assertThat(verifier.check(Secret.of(password + "."), hash)).isEqualTo(new Mismatch());
        }

        @ParameterizedTest
        @CsvSource({"21, 1, 1", "18, 8, 1", "10, 8, 17"})
        void costsWithoutBoundAreMisuse(int ln, int r, int p) {
            assertThatThrownBy(() -> verifier.check(Secret.of("x"), hash("NaCl", ln, r, p, new byte[32])))
                    .isInstanceOf(SecurityMisuseException.class);
        }

        @Test
        void aShortTagIsMisuse() {
            assertThatThrownBy(() -> verifier.check(Secret.of("x"), hash("NaCl", 4, 1, 1, new byte[8])))
                    .isInstanceOf(SecurityMisuseException.class);
        }

        private static PasswordHash hash(String salt, int ln, int r, int p, byte[] tag) {
            Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
            return new PasswordHash("$scrypt$ln=" + ln + ",r=" + r + ",p=" + p + "$"
                    + base64.encodeToString(salt.getBytes(StandardCharsets.US_ASCII)) + "$"
                    + base64.encodeToString(tag));
        }
    }

    @Nested
    class Calibration {

        @Test
        void raisesMemoryFirstAndStaysWithinTheTarget() {
            Argon2Cost found = calibrated(Duration.ofMillis(300), 1_048_576);

            assertThat(found.passes()).isEqualTo(2);
            assertThat(found.memoryKib()).isBetween(100_000, 150_000);
        }

        @Test
        void raisesPassesWhenMemoryIsAtItsMost() {
            Argon2Cost found = calibrated(Duration.ofMillis(300), 40_000);

            assertThat(found).isEqualTo(new Argon2Cost(40_000, 6, 1));
        }

        @Test
        void neverGoesBelowTheStandard() {
            assertThat(calibrated(Duration.ofMillis(1), 1_048_576)).isEqualTo(Argon2Cost.standard());
        }

        @Test
        void measuresThisMachine() {
            Argon2Cost found = Argon2idHasher.calibrate(Duration.ofMillis(1), 32_768);

            assertThat(found).isEqualTo(Argon2Cost.standard());
        }

        /** A machine on which a pass over 40,000 KiB takes 47 ms. */
        private static Argon2Cost calibrated(Duration target, int maxMemoryKib) {
            return new Argon2Calibration(target, maxMemoryKib, cost -> cost.memoryKib() * 1_172L * cost.passes())
                    .found();
        }
    }
}
