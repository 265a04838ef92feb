package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.LoginOutcome.Delayed;
import com.petmatch.security.login.LoginOutcome.Overloaded;
import com.petmatch.security.login.LoginOutcome.Refused;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Repeated failures make the next attempt wait. */
class LoginDelaysTest extends LoginScene {

    @Test
    @Tag("row-31")
    void afterFiveFailuresEachAttemptWaitsTwiceAsLong() {
        active();
        for (int i = 0; i < 5; i++) {
            assertThat(login(EMAIL, "wrong password")).isEqualTo(new Refused());
        }
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Delayed(Duration.ofSeconds(seconds)));
            clock.advance(Duration.ofSeconds(seconds));
            assertThat(login(EMAIL, "wrong password")).isEqualTo(new Refused());
        }
    }

    @Test
    @Tag("row-31")
    void anotherNetworkIsNotLockedOut() {
        active();
        for (int i = 0; i < 6; i++) {
            login(EMAIL, "wrong password");
        }

        assertThat(engine.authenticate(new LoginAttempt(TENANT, EMAIL, PASSWORD, AWAY)))
                .matches(LoginScene::annaIsIn);
        assertThat(login(EMAIL, PASSWORD)).isInstanceOf(Delayed.class);
    }

    @Test
    @Tag("row-28")
    void unknownAccountsAreDelayedLikeKnownOnes() {
        for (int i = 0; i < 5; i++) {
            login("nobody@example.org", "wrong password");
        }

        assertThat(login("nobody@example.org", "wrong password")).isEqualTo(new Delayed(Duration.ofSeconds(1)));
        assertThat(new Delayed(Duration.ofSeconds(1)).code()).isEqualTo(SecurityErrors.LOGIN_DELAYED);
    }

    @Test
    @Tag("row-31")
    void aSuccessForgetsTheFailures() {
        active();
        for (int i = 0; i < 4; i++) {
            login(EMAIL, "wrong password");
        }
        assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);
        for (int i = 0; i < 5; i++) {
            assertThat(login(EMAIL, "wrong password")).isEqualTo(new Refused());
        }
    }

    @Test
    void failuresAreForgottenAfterAnHourAndCanBeRemoved() {
        active();
        for (int i = 0; i < 5; i++) {
            login(EMAIL, "wrong password");
        }
        clock.advance(Duration.ofMinutes(61));

        assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);
        login(EMAIL, "wrong password");
        assertThat(failures.deleteBefore(TENANT, clock.instant().plusMillis(1), 10))
                .isEqualTo(1);
    }

    @Test
    void overloadIsNoVerdict() {
        active();
        hasher.overloaded = true;

        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Overloaded());
        assertThat(engine.prepare(PASSWORD, List.of())).isEqualTo(new PrepareOutcome.Overloaded());
        assertThat(new Overloaded().code()).isEqualTo(SecurityErrors.PASSWORD_OVERLOADED);
    }

    @Test
    void accountsMoveToTheCurrentLookupKeyWhenTheySignIn() {
        active();
        LookupKeys rotated = LookupKeys.of(mac(2)).withFormer(mac(1));
        LoginEngine next = engine(rotated);

        assertThat(next.register(TENANT, new SubjectId(new UUID(0, 9)), EMAIL, prepared(PASSWORD)))
                .isFalse();
        assertThat(next.authenticate(new LoginAttempt(TENANT, EMAIL, PASSWORD, HOME)))
                .matches(LoginScene::annaIsIn);
        assertThat(credentials.find(TENANT, rotated.current(EMAIL)).map(Credential::subject))
                .contains(ANNA);
        assertThat(credentials.find(TENANT, LookupKeys.of(mac(1)).current(EMAIL)))
                .isEmpty();
    }

    @Test
    void thePreviousOfTheCurrentKeysFindsAccountsToo() {
        active();
        LookupKeys rotated = LookupKeys.of(mac(2).withPrevious(1, macKey(1)));
        LookupKeys later = LookupKeys.of(mac(3)).withFormer(mac(2).withPrevious(1, macKey(1)));

        assertThat(engine(rotated).subjectOf(TENANT, EMAIL)).contains(ANNA);
        assertThat(engine(later).subjectOf(TENANT, EMAIL)).contains(ANNA);
        assertThat(rotated.current(EMAIL).value()).startsWith("2.");
    }

    @Test
    void lookupKeysShowNothingOfTheAddress() {
        assertThat(LookupKeys.of(mac(1)).current(EMAIL).value())
                .startsWith("1.")
                .doesNotContainIgnoringCase("anna");
        assertThat(new LoginAttempt(TENANT, EMAIL, PASSWORD, HOME).toString())
                .doesNotContain(EMAIL)
                .doesNotContain(PASSWORD);
        assertThatThrownBy(() -> new LookupKey("")).isInstanceOf(IllegalArgumentException.class);
    }
}
