package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.login.LoginOutcome.Completed;
import com.petmatch.security.login.LoginOutcome.Refused;
import com.petmatch.security.login.LoginOutcome.VerificationNeeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoginEngineTest extends LoginScene {

    @Test
    void signsInAVerifiedPersonWithoutRegardToTheCaseOfTheAddress() {
        register();
        engine.verified(TENANT, ANNA);

        assertThat(login("anna@example.ORG", PASSWORD)).matches(LoginScene::annaIsIn);
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
                .matches(LoginScene::annaIsIn);

        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());
        assertThat(login(EMAIL, "nine loud woodpeckers")).matches(LoginScene::annaIsIn);
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
        assertThat(login(EMAIL, "nine loud woodpeckers")).matches(LoginScene::annaIsIn);
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
        assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);

        Credential stored = credentials.find(TENANT, ANNA).orElseThrow();

        assertThat(stored.hash().phc()).startsWith("$fast$2$");
        assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);
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
    void aDisabledAccountCanBeSwitchedOnAgain() {
        active();
        sessions.open(TENANT, ANNA, Set.of(), "");

        assertThat(engine.standing(TENANT, ANNA)).isPresent();
        assertThat(engine.disable(TENANT, ANNA)).isTrue();
        assertThat(engine.standing(TENANT, ANNA)).isEmpty();
        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
        assertThat(engine.enable(TENANT, ANNA)).isTrue();
        assertThat(engine.standing(TENANT, new SubjectId(new UUID(0, 98)))).isEmpty();
        assertThat(engine.enable(TENANT, ANNA)).isFalse();
        assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);
    }

    @Test
    void whatEndsWithTheAccountAloneSurvivesANewPassword() {
        List<SubjectId> ended = new ArrayList<>();
        LoginEngine withKeys = builder(LookupKeys.of(mac(1)))
                .endsWhenDisabled((tenant, subject) -> ended.add(subject))
                .build();
        active();

        withKeys.resetPassword(TENANT, ANNA, prepared("nine loud woodpeckers"));
        assertThat(ended).isEmpty();
        withKeys.disable(TENANT, ANNA);
        assertThat(ended).containsExactly(ANNA);
    }

    @Test
    void switchingOnProvesNoAddress() {
        register();

        assertThat(engine.disable(TENANT, ANNA)).isTrue();
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());
        assertThat(engine.enable(TENANT, ANNA)).isTrue();
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new VerificationNeeded(ANNA));
        assertThat(engine.standing(TENANT, ANNA)).isEmpty();
    }

    @Test
    void anAddressProvenMeanwhileIsRememberedAndOpensNothing() {
        register();
        engine.disable(TENANT, ANNA);

        assertThat(engine.verified(TENANT, ANNA)).isTrue();
        assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());
        engine.enable(TENANT, ANNA);
        assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);
    }

    @Test
    void anEngineNamesThePartItLacks() {
        assertThatThrownBy(() -> LoginEngine.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("credential store");
    }

    @Test
    void aCompletedAttemptHasNoRefusalCode() {
        assertThatThrownBy(() -> new Completed(new ProvenAccount(TENANT, ANNA, clock.instant())).code())
                .isInstanceOf(IllegalStateException.class);
    }
}
