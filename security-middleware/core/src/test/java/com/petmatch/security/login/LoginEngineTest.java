package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.login.LoginOutcome.Completed;
import com.petmatch.security.login.LoginOutcome.Delayed;
import com.petmatch.security.login.LoginOutcome.Overloaded;
import com.petmatch.security.login.LoginOutcome.Refused;
import com.petmatch.security.login.LoginOutcome.VerificationNeeded;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoginEngineTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final String EMAIL = "Anna@Example.org";
    private static final String PASSWORD = "seven quiet hedgehogs";
    private static final AddressPrefix HOME = IpAddress.ofIpv4(0x01020304).clientPrefix();
    private static final AddressPrefix AWAY = IpAddress.ofIpv4(0x05060708).clientPrefix();

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryCredentialStore credentials = new InMemoryCredentialStore(unitOfWork);
    private final InMemoryLoginFailureStore failures = new InMemoryLoginFailureStore(unitOfWork);
    private final CountingHasher hasher = new CountingHasher();
    private final SessionEngine sessions = new SessionEngine(
            new InMemorySessionStore(unitOfWork),
            unitOfWork,
            SessionRules.standard(),
            clock,
            new SequentialIds(),
            new SecureRandom());
    private final List<SecurityEvent> events = new ArrayList<>();
    private final LoginEngine engine = engine(LookupKeys.of(mac(1)));

    @Test
    void signsInAVerifiedPersonWithoutRegardToTheCaseOfTheAddress() {
        register();
        engine.verified(TENANT, ANNA);

        assertThat(login("anna@example.ORG", PASSWORD)).isEqualTo(new Completed(ANNA));
        assertThat(events).last().isInstanceOf(SecurityEvent.LoginSucceeded.class);
    }

    @Test
    void asksForVerificationOnlyWhoKnowsThePassword() {
        register();

        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new VerificationNeeded(ANNA));
        assertThat(login(EMAIL, "wrong password")).isEqualTo(new Refused());
    }

    @Test
    @Tag("row-28")
    void unknownWrongAndDisabledDoTheSameWorkAndSayTheSame() {
        active();
        engine.disable(TENANT, new SubjectId(new UUID(0, 99)));
        int before = hasher.checks;

        assertThat(login(EMAIL, "wrong password")).isEqualTo(new Refused());
        assertThat(login("nobody@example.org", PASSWORD)).isEqualTo(new Refused());
        assertThat(login(EMAIL, "")).isEqualTo(new Refused());
        assertThat(login(EMAIL, "\ud83d lone surrogate")).isEqualTo(new Refused());
        engine.disable(TENANT, ANNA);
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());

        assertThat(hasher.checks - before).isEqualTo(5);
        assertThat(engine.subjectOf(TENANT, EMAIL)).isEmpty();
    }

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
                .isEqualTo(new Completed(ANNA));
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
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Completed(ANNA));
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

        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Completed(ANNA));
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
    void registersOnceForEachAddressAndInTheHostsTransaction() {
        PreparedPassword prepared = prepared(PASSWORD);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    assertThat(engine.register(TENANT, ANNA, EMAIL, prepared)).isTrue();
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");
        assertThat(engine.subjectOf(TENANT, EMAIL)).isEmpty();

        assertThat(engine.register(TENANT, ANNA, EMAIL, prepared)).isTrue();
        assertThat(engine.register(TENANT, new SubjectId(new UUID(0, 2)), "anna@example.org", prepared))
                .isFalse();
        assertThat(engine.register(TENANT, ANNA, "other@example.org", prepared)).isFalse();
        assertThat(prepared).hasToString("PreparedPassword[redacted]");
    }

    @Test
    void refusesPasswordsAgainstTheRules() {
        assertThat(engine.prepare("short", List.of()))
                .isEqualTo(new PrepareOutcome.Refused(SecurityErrors.PASSWORD_TOO_SHORT));
    }

    @Test
    void hashesNeverInsideATransaction() {
        PasswordChange change = new PasswordChange(TENANT, ANNA, PASSWORD, prepared(PASSWORD), HOME);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> login(EMAIL, PASSWORD)))
                .isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> engine.prepare(PASSWORD, List.of())))
                .isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> engine.changePassword(change)))
                .isInstanceOf(SecurityMisuseException.class);
        assertThat(change.toString()).doesNotContain(PASSWORD);
    }

    @Test
    @Tag("row-54")
    void aChangedPasswordEndsAllSessions() {
        active();
        sessions.open(TENANT, ANNA, Set.of(RoleId.of("owner")), "");
        PreparedPassword next = prepared("nine loud woodpeckers");

        assertThat(engine.changePassword(new PasswordChange(TENANT, ANNA, "wrong password", next, HOME)))
                .isEqualTo(new Refused());
        assertThat(sessions.list(TENANT, ANNA)).hasSize(1);
        assertThat(engine.changePassword(new PasswordChange(TENANT, ANNA, PASSWORD, next, HOME)))
                .isEqualTo(new Completed(ANNA));

        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());
        assertThat(login(EMAIL, "nine loud woodpeckers")).isEqualTo(new Completed(ANNA));
        assertThat(events).contains(new SecurityEvent.PasswordChanged(TENANT, clock.instant(), ANNA, false));
    }

    @Test
    @Tag("row-54")
    void aResetPasswordEndsAllSessions() {
        active();
        sessions.open(TENANT, ANNA, Set.of(), "");

        assertThat(engine.resetPassword(TENANT, ANNA, prepared("nine loud woodpeckers")))
                .isTrue();
        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
        assertThat(login(EMAIL, "nine loud woodpeckers")).isEqualTo(new Completed(ANNA));
        assertThat(engine.resetPassword(TENANT, new SubjectId(new UUID(0, 5)), prepared(PASSWORD)))
                .isFalse();
    }

    @Test
    void changingThePasswordOfNobodyIsRefused() {
        SubjectId nobody = new SubjectId(new UUID(0, 5));

        assertThat(engine.changePassword(new PasswordChange(TENANT, nobody, PASSWORD, prepared(PASSWORD), HOME)))
                .isEqualTo(new Refused());
    }

    @Test
    void aWeakHashIsReplacedAtTheNextSignIn() {
        active();
        hasher.weak = true;
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Completed(ANNA));

        Credential stored = credentials.find(TENANT, ANNA).orElseThrow();

        assertThat(stored.hash().phc()).startsWith("$fast$2$");
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Completed(ANNA));
    }

    @Test
    void accountsMoveToTheCurrentLookupKeyWhenTheySignIn() {
        active();
        LookupKeys rotated = LookupKeys.of(mac(2)).withFormer(mac(1));
        LoginEngine next = engine(rotated);

        assertThat(next.register(TENANT, new SubjectId(new UUID(0, 9)), EMAIL, prepared(PASSWORD)))
                .isFalse();
        assertThat(next.authenticate(new LoginAttempt(TENANT, EMAIL, PASSWORD, HOME)))
                .isEqualTo(new Completed(ANNA));
        assertThat(credentials.find(TENANT, rotated.current(EMAIL)).map(Credential::subject))
                .contains(ANNA);
        assertThat(credentials.find(TENANT, LookupKeys.of(mac(1)).current(EMAIL)))
                .isEmpty();
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

    @Test
    void verifyingTwiceOrNobodyChangesNothing() {
        register();

        assertThat(engine.verified(TENANT, ANNA)).isTrue();
        assertThat(engine.verified(TENANT, ANNA)).isFalse();
        assertThat(engine.verified(TENANT, new SubjectId(new UUID(0, 5)))).isFalse();
        assertThat(credentials.delete(TENANT, ANNA)).isTrue();
        assertThat(credentials.delete(TENANT, ANNA)).isFalse();
    }

    @Test
    void anEngineNamesThePartItLacks() {
        assertThatThrownBy(() -> LoginEngine.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("credential store");
    }

    @Test
    void aCompletedAttemptHasNoRefusalCode() {
        assertThatThrownBy(() -> new Completed(ANNA).code()).isInstanceOf(IllegalStateException.class);
    }

    private LoginOutcome login(String email, String password) {
        return engine.authenticate(new LoginAttempt(TENANT, email, password, HOME));
    }

    private void register() {
        assertThat(engine.register(TENANT, ANNA, EMAIL, prepared(PASSWORD))).isTrue();
    }

    private void active() {
        register();
        engine.verified(TENANT, ANNA);
    }

    private PreparedPassword prepared(String password) {
        return ((PrepareOutcome.Prepared) engine.prepare(password, List.of("anna"))).password();
    }

    private LoginEngine engine(LookupKeys lookups) {
        return LoginEngine.builder()
                .stores(credentials, failures)
                .lookups(lookups)
                .hasher(hasher)
                .sessions(sessions)
                .unitOfWork(unitOfWork)
                .clock(clock)
                .listener(events::add)
                .build();
    }

    private static MacKeys mac(int id) {
        byte[] key = new byte[32];
        key[0] = (byte) id;
        return MacKeys.of(id, Secret.of(key));
    }
}
