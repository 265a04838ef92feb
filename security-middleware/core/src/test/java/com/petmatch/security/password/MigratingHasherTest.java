package com.petmatch.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.password.CheckOutcome.Match;
import com.petmatch.security.password.CheckOutcome.Mismatch;
import com.petmatch.security.password.HashOutcome.Hashed;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-29")
class MigratingHasherTest {

    private static final HashingPermits PERMITS = HashingPermits.exactly(2, 8, Duration.ofSeconds(30));
    private static final Secret PASSWORD = Secret.of("seven quiet hedgehogs");
    private static final Secret OTHER = Secret.of("nine loud woodpeckers");

    /** Not slow, and so for tests alone: {@code $plain$<hex>}. */
    private static final PasswordHasher PLAIN = new PasswordHasher() {
        @Override
        public HashOutcome hash(Secret password) {
            return new Hashed(new PasswordHash("$plain$" + HexFormat.of().formatHex(password.reveal())));
        }

        @Override
        public CheckOutcome check(Secret password, PasswordHash hash) {
            if (!hash.phc().startsWith("$plain$")) {
                throw new IllegalArgumentException("not mine");
            }
            return ((Hashed) hash(password)).hash().equals(hash) ? new Match(false) : new Mismatch();
        }
    };

    @Nested
    class Migrating {

        private final PasswordHasher older = new Pbkdf2Hasher(1_000, PERMITS, new SecureRandom());
        private final PasswordHasher hasher = MigratingHasher.of(PLAIN, List.of(Pbkdf2Hasher.verifier(PERMITS)));

        @Test
        void checksWhatWasMadeBeforeAndAsksToRenewIt() {
            PasswordHash old = hashed(older, PASSWORD);

            assertThat(hasher.check(PASSWORD, old)).isEqualTo(new Match(true));
            assertThat(hasher.check(OTHER, old)).isEqualTo(new Mismatch());
        }

        @Test
        void makesOnlyNewOnes() {
            PasswordHash hash = hashed(hasher, PASSWORD);

            assertThat(hash.phc()).startsWith("$plain$");
            assertThat(hasher.check(PASSWORD, hash)).isEqualTo(new Match(false));
        }

        @Test
        void whatNobodyReadsIsMisuse() {
            assertThatThrownBy(() -> hasher.check(PASSWORD, new PasswordHash("$md5$abc")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void anOverloadedVerifierChecksNothing() {
            PasswordVerifier busy = new PasswordVerifier() {
                @Override
                public boolean reads(PasswordHash hash) {
                    return true;
                }

                @Override
                public CheckOutcome check(Secret password, PasswordHash hash) {
                    return new CheckOutcome.Overloaded();
                }
            };

            assertThat(MigratingHasher.of(PLAIN, List.of(busy)).check(PASSWORD, new PasswordHash("$x$")))
                    .isEqualTo(new CheckOutcome.Overloaded());
        }
    }

    @Nested
    class Peppered {

        private final PasswordHasher hasher = PepperedHasher.of(PLAIN, PepperKeys.of(7, key(7)));

        @Test
        void theHashIsOfTheKeyedPasswordAndNamesItsKey() {
            PasswordHash hash = hashed(hasher, PASSWORD);

            assertThat(hash.phc()).startsWith("$pepper$7$plain$");
            assertThat(hash.phc()).doesNotContain(HexFormat.of().formatHex(PASSWORD.reveal()));
            assertThat(hasher.check(PASSWORD, hash)).isEqualTo(new Match(false));
            assertThat(hasher.check(OTHER, hash)).isEqualTo(new Mismatch());
        }

        @Test
        void aStoreWithoutTheKeyOpensNothing() {
            PasswordHash hash = hashed(hasher, PASSWORD);

            assertThat(PepperedHasher.of(PLAIN, PepperKeys.of(7, key(8))).check(PASSWORD, hash))
                    .isEqualTo(new Mismatch());
        }

        @Test
        void anOlderKeyChecksAndIsToBeRenewed() {
            PasswordHash hash = hashed(hasher, PASSWORD);
            PasswordHasher rotated =
                    PepperedHasher.of(PLAIN, PepperKeys.of(8, key(8)).withOlder(7, key(7)));

            assertThat(rotated.check(PASSWORD, hash)).isEqualTo(new Match(true));
            assertThat(hashed(rotated, PASSWORD).phc()).startsWith("$pepper$8$");
        }

        @Test
        void hashesWithoutAPepperAreToBeRenewed() {
            assertThat(hasher.check(PASSWORD, hashed(PLAIN, PASSWORD))).isEqualTo(new Match(true));
        }

        @Test
        void aLostKeyIsMisuseNotAWrongPassword() {
            PasswordHash hash = hashed(hasher, PASSWORD);

            assertThatThrownBy(() ->
                            PepperedHasher.of(PLAIN, PepperKeys.of(8, key(8))).check(PASSWORD, hash))
                    .isInstanceOf(SecurityMisuseException.class);
        }

        @Test
        void keysAreLongAndTellNothing() {
            assertThatIllegalArgumentException().isThrownBy(() -> PepperKeys.of(1, Secret.of(new byte[31])));
            assertThatIllegalArgumentException().isThrownBy(() -> PepperKeys.of(0, key(1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PepperKeys.of(1, key(1)).withOlder(1, key(2)));
            assertThat(PepperKeys.of(1, key(1)).toString()).isEqualTo("PepperKeys[current 1, 1 in all]");
        }
    }

    @Test
    void breachedPasswordsAreRefusedLikeCommonOnes() {
        PasswordRules rules = PasswordRules.standard().withBreached("seven quiet hedgehogs"::equals);

        assertThat(rules.check("seven quiet hedgehogs", List.of()))
                .isEqualTo(new PasswordOutcome.Refused(SecurityErrors.PASSWORD_COMMON));
        assertThat(rules.check("nine loud woodpeckers", List.of())).isInstanceOf(PasswordOutcome.Acceptable.class);
    }

    private static PasswordHash hashed(PasswordHasher hasher, Secret password) {
        return ((Hashed) hasher.hash(password)).hash();
    }

    private static Secret key(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        return Secret.of(key);
    }
}
