package com.petmatch.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.web.CsrfOutcome.OwnPage;
import com.petmatch.security.web.CsrfOutcome.Refused;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-53")
class CsrfGuardTest {

    private static final RequestOrigin OWN = origin("same-origin", "https://pets.example");
    private static final Refused WRONG = new Refused(SecurityErrors.CSRF_TOKEN);

    private final CsrfGuard guard = guard(1, (byte) 7);
    private final String cookie = guard.issue("session-1");

    @Test
    void acceptsTheMaskedCopyOfTheSessionsCookie() {
        assertThat(guard.check("session-1", cookie, guard.masked(cookie), OWN)).isEqualTo(new OwnPage());
    }

    @Test
    void masksEachCopyAnew() {
        assertThat(guard.masked(cookie)).isNotEqualTo(guard.masked(cookie)).doesNotContain(cookie);
    }

    @Test
    void refusesAMissingCookieOrCopy() {
        Refused missing = new Refused(SecurityErrors.CSRF_MISSING);

        assertThat(guard.check("session-1", cookie, "", OWN)).isEqualTo(missing);
        assertThat(guard.check("session-1", "", guard.masked(cookie), OWN)).isEqualTo(missing);
    }

    @Test
    void refusesTheTokenOfAnotherSessionAndOfTheTimeBeforeSignIn() {
        String anonymous = guard.issue("");

        assertThat(guard.check("session-2", cookie, guard.masked(cookie), OWN)).isEqualTo(WRONG);
        assertThat(guard.check("session-1", anonymous, guard.masked(anonymous), OWN))
                .isEqualTo(WRONG);
        assertThat(guard.check("", anonymous, guard.masked(anonymous), OWN)).isEqualTo(new OwnPage());
    }

    @Test
    void refusesATossedCookieThatNoKeyOfOursSigned() {
        CsrfGuard attacker = guard(1, (byte) 8);
        String tossed = attacker.issue("session-1");

        assertThat(guard.check("session-1", tossed, attacker.masked(tossed), OWN))
                .isEqualTo(WRONG);
    }

    @Test
    void refusesTheUnmaskedCookieItself() {
        assertThat(guard.check("session-1", cookie, cookie, OWN)).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "AAAA"})
    void refusesGarbage(String garbage) {
        assertThat(guard.check("session-1", cookie, garbage, OWN)).isEqualTo(WRONG);
        assertThat(guard.check("session-1", garbage, guard.masked(cookie), OWN)).isEqualTo(WRONG);
        assertThat(guard.isIssuedFor("session-1", garbage)).isFalse();
        assertThatThrownBy(() -> guard.masked(garbage)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTokensOfThePreviousKeyValid() {
        MacKeys rotated = MacKeys.of(2, key((byte) 9)).withPrevious(1, key((byte) 7));
        CsrfGuard next = new CsrfGuard(rotated, new SecureRandom());

        assertThat(next.check("session-1", cookie, guard.masked(cookie), OWN)).isEqualTo(new OwnPage());
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, ''",
        "same-site, ''",
        "'', https://evil.example",
        "'', null",
        "same-origin, https://pets.example.evil.example",
        "same-origin, http://pets.example",
        "'', 'https://pets.example,https://pets.example'"
    })
    void refusesOtherSitesWhateverTheToken(String fetchSite, String origin) {
        assertThat(guard.check("session-1", cookie, guard.masked(cookie), origin(fetchSite, origin)))
                .isEqualTo(new Refused(SecurityErrors.CSRF_ORIGIN));
    }

    @Test
    void leavesBrowsersThatSayNothingToTheToken() {
        assertThat(guard.check("session-1", cookie, guard.masked(cookie), origin("", "")))
                .isEqualTo(new OwnPage());
        assertThat(guard.check("session-1", cookie, guard.issue("session-1"), origin("", "")))
                .isEqualTo(WRONG);
    }

    private static RequestOrigin origin(String fetchSite, String origin) {
        return new RequestOrigin(fetchSite, origin, Set.of("https://pets.example"));
    }

    private static CsrfGuard guard(int keyId, byte fill) {
        return new CsrfGuard(MacKeys.of(keyId, key(fill)), new SecureRandom());
    }

    private static Secret key(byte fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, fill);
        return Secret.of(key);
    }
}
