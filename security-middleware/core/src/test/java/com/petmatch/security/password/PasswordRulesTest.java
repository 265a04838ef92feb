package com.petmatch.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.password.CheckOutcome.Match;
import com.petmatch.security.password.CheckOutcome.Mismatch;
import com.petmatch.security.password.PasswordOutcome.Acceptable;
import com.petmatch.security.password.PasswordOutcome.Refused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final HashingPermits PERMITS = HashingPermits.exactly(2, 4, Duration.ofSeconds(10));

    private final PasswordRules rules = PasswordRules.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet hedgehogs",
                "            ",
                "пять тихих ежей",
                "静かなハリネズミが五匹いる庭",
                "🐕🐈🐇🐁🐓🐎🐖🐄🐐🐑🦆🦉"
            })
    void takesAnyCharactersAsTheyAre(String password) {
        PasswordOutcome outcome = rules.check(password, List.of("anna"));

        // Twelve spaces are one character again and again.
        if (password.isBlank()) {
            assertThat(outcome).isEqualTo(new Refused(SecurityErrors.PASSWORD_COMMON));
        } else {
            assertThat(((Acceptable) outcome).password().reveal()).isEqualTo(password.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, password.refused.too-short",
        "password1234, password.refused.common",
        "PassWord1234, password.refused.common",
        "abcabcabcabc, password.refused.common",
        "aaaaaaaaaaaaa, password.refused.common",
        "anna.smith123, password.refused.context"
    })
    void refusesWhatIsGuessedFirst(String password, String code) {
        assertThat(rules.check(password, List.of("Anna.Smith", "pm"))).isEqualTo(new Refused(ErrorCode.of(code)));
    }

    @Test
    void countsCodePointsAndNotUnits() {
        String eleven = "🐕🐈🐇🐁🐓🐎🐖🐄🐐🐑🦆";

        assertThat(rules.check(eleven, List.of())).isEqualTo(new Refused(SecurityErrors.PASSWORD_TOO_SHORT));
        assertThat(rules.check("ab".repeat(100) + "🐕".repeat(56), List.of())).isInstanceOf(Acceptable.class);
        assertThat(rules.check("ab".repeat(100) + "🐕".repeat(57), List.of()))
                .isEqualTo(new Refused(SecurityErrors.PASSWORD_TOO_LONG));
        assertThat(rules.check("x".repeat(1_000_000), List.of()))
                .isEqualTo(new Refused(SecurityErrors.PASSWORD_TOO_LONG));
    }

    @ParameterizedTest
    @Tag("row-29")
    @ValueSource(strings = {"\ud83d", "\udc15", "\udc15\ud83d"})
    void refusesLoneSurrogates(String lone) {
        assertThat(rules.check("twelve and more " + lone + " x", List.of()))
                .isEqualTo(new Refused(SecurityErrors.PASSWORD_MALFORMED));
        assertThat(PasswordRules.presented(lone)).isEmpty();
    }

    @Test
    void whatIsPresentedMayBeAnythingPossible() {
        assertThat(PasswordRules.presented("")).isEmpty();
        assertThat(PasswordRules.presented("x".repeat(513))).isEmpty();
        assertThat(PasswordRules.presented("short").map(Secret::revealText)).contains("short");
    }

    @Test
    void hostsMayLowerTheMinimumToEightAndAddTheirList() {
        PasswordRules own = rules.withMinimum(8).withCommon(List.of("PetMatchRocks"));

        assertThat(own.check("hedgehog", List.of())).isInstanceOf(Acceptable.class);
        assertThat(own.check("petmatchrocks", List.of())).isEqualTo(new Refused(SecurityErrors.PASSWORD_COMMON));
        assertThatThrownBy(() -> rules.withMinimum(7)).hasMessageContaining("7");
    }

    @Test
    void aListOfBreachedPasswordsThatThrowsAcceptsNoPassword() {
        PasswordRules lost = rules.withBreached(password -> {
            throw new IllegalStateException("list is away");
        });

        assertThatThrownBy(() -> lost.check("quiet hedgehogs", List.of())).hasMessage("list is away");
    }

    @Test
    void theJdkHasherEqualsTheJdksOwnPbkdf2() throws GeneralSecurityException {
        Pbkdf2Hasher hasher = new Pbkdf2Hasher(1_000, PERMITS, new SecureRandom());
        PasswordHash hash = ((HashOutcome.Hashed) hasher.hash(Secret.of("quiet hedgehogs"))).hash();
        PhcString phc = PhcString.parse(hash, "pbkdf2-sha256", false, List.of("i"));

        byte[] expected = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec("quiet hedgehogs".toCharArray(), phc.salt(), 1_000, 256))
                .getEncoded();

        assertThat(HexFormat.of().formatHex(phc.hash()))
                .isEqualTo(HexFormat.of().formatHex(expected));
        assertThat(hasher.check(Secret.of("quiet hedgehogs"), hash)).isEqualTo(new Match(false));
        assertThat(hasher.check(Secret.of("loud hedgehogs"), hash)).isEqualTo(new Mismatch());
        assertThat(new Pbkdf2Hasher(2_000, PERMITS, new SecureRandom()).check(Secret.of("quiet hedgehogs"), hash))
                .isEqualTo(new Match(true));
    }

    @Test
    void theStandardCostIsSixHundredThousandRounds() {
        PasswordHasher hasher = Pbkdf2Hasher.standard(PERMITS, new SecureRandom());

        assertThat(((HashOutcome.Hashed) hasher.hash(Secret.of("x"))).hash().phc())
                .startsWith("$pbkdf2-sha256$i=600000$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$argon2id$v=19$m=1,t=1,p=1$AA$AA", "$pbkdf2-sha256$i=0$AA$AA", "$pbkdf2-sha256$i=1$A$AA", "$x"})
    void hashesOfOthersAreMisuseAndNeverPrinted(String phc) {
        PasswordHash hash = new PasswordHash(phc);
        Pbkdf2Hasher hasher = new Pbkdf2Hasher(1, PERMITS, new SecureRandom());

        assertThatThrownBy(() -> hasher.check(Secret.of("x"), hash)).isInstanceOf(SecurityMisuseException.class);
        assertThat(hash).hasToString("PasswordHash[redacted]");
        assertThatThrownBy(() -> new PasswordHash("plain")).isInstanceOf(IllegalArgumentException.class);
        assertThat(PhcString.isOf(hash, "pbkdf2-sha256")).isEqualTo(phc.startsWith("$pbkdf2-sha256$"));
    }

    @Test
    @Tag("row-30")
    void permitsFollowProcessorsAndMemory() {
        HashingPermits none = HashingPermits.exactly(1, 0, Duration.ofMillis(1));

        assertThat(none.run(() -> none.run(() -> "inner").isEmpty())).contains(true);
        assertThat(none.run(() -> "again")).contains("again");
        assertThat(HashingPermits.of(8, 10, 100).run(() -> "at least one")).contains("at least one");
        assertThatThrownBy(() -> HashingPermits.exactly(0, 0, Duration.ZERO)).hasMessageContaining("permit");
    }

    @Test
    @Tag("row-30")
    void anInterruptedWaiterGivesUp() {
        HashingPermits one = HashingPermits.exactly(1, 1, Duration.ofMinutes(1));

        boolean gaveUp = one.run(() -> {
                    Thread.currentThread().interrupt();
                    boolean empty = one.run(() -> "never").isEmpty();
                    return empty && Thread.interrupted();
                })
                .orElseThrow();

        assertThat(gaveUp).isTrue();
    }
}
