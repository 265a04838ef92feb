package com.petmatch.affiliate.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ClickTokensTest {

    private static final Secret OLD = Secret.of("o".repeat(32));
    private static final Secret NEW = Secret.of("n".repeat(32));
    private final ClickTokens tokens = new ClickTokens(MacKeys.of(1, OLD));
    private final ClickId click = ClickId.random(new Random(1));

    @Test
    @Tag("row-57")
    void believesItsOwnSignature() {
        assertThat(tokens.verify(tokens.sign(click))).contains(click);
    }

    @Test
    @Tag("row-57")
    void rotatedKeyStillVerifiesAndARetiredOneDoesNot() {
        String token = tokens.sign(click);

        assertThat(new ClickTokens(MacKeys.of(2, NEW).withPrevious(1, OLD)).verify(token))
                .contains(click);
        assertThat(new ClickTokens(MacKeys.of(2, NEW)).verify(token)).isEmpty();
    }

    @Test
    @Tag("row-57")
    void everyChangedCharacterIsForged() {
        String token = tokens.sign(click);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == '0' ? '1' : '0';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.verify(forged)).as("character %d", i).isEmpty();
        }
    }

    @Property(tries = 500)
    void neverThrows(@ForAll String text) {
        assertThat(tokens.verify(text)).isEmpty();
    }

    @Test
    @Tag("row-57")
    void cookieIsFoundAmongOthersByItsWholeName() {
        assertThat(ClickCookie.unverifiedToken("a=b; __Host-pm-click=t.1.x; c=d"))
                .contains("t.1.x");
        assertThat(ClickCookie.unverifiedToken("x__Host-pm-click=t; __Host-pm-click2=u"))
                .isEmpty();
        assertThat(ClickCookie.unverifiedToken("")).isEmpty();
    }

    @Test
    @Tag("row-57")
    void policyHasLimits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClickPolicy(Duration.ZERO, Duration.ofDays(1), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClickPolicy(Duration.ofHours(1), Duration.ofDays(401), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClickId("A".repeat(32)));
    }
}
