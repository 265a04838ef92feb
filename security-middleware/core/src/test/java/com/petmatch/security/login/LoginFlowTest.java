package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.login.FactorProof.PasskeyAnswer;
import com.petmatch.security.login.FactorProof.RecoveryCodeText;
import com.petmatch.security.login.FactorProof.TotpCode;
import com.petmatch.security.login.FlowOutcome.Completed;
import com.petmatch.security.login.FlowOutcome.Ended;
import com.petmatch.security.login.FlowOutcome.FactorMissing;
import com.petmatch.security.login.FlowOutcome.FactorNeeded;
import com.petmatch.security.login.FlowOutcome.Refused;
import com.petmatch.security.login.FlowOutcome.VerificationNeeded;
import com.petmatch.security.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoginFlowTest extends FlowScene {

    @Nested
    class WithoutAFactor {

        @Test
        void thePasswordCompletes() {
            active();

            Completed completed = (Completed) start(PASSWORD);

            assertThat(completed.subject()).isEqualTo(ANNA);
            assertThat(completed.twoFactors()).isFalse();
            assertThat(devices.knows(TENANT, EMAIL, completed.device().value())).isTrue();
        }

        @Test
        void aNewDeviceIsToldOnce() {
            active();
            Completed first = (Completed) start(PASSWORD);
            flow.start(FlowRequest.of(
                    new LoginAttempt(TENANT, EMAIL, PASSWORD, HOME),
                    first.device().value()));

            assertThat(events.stream().filter(SecurityEvent.NewDevice.class::isInstance))
                    .containsExactly(new SecurityEvent.NewDevice(TENANT, clock.instant(), ANNA));
        }

        @Test
        @Tag("row-28")
        void allOtherAnswersAreTheEnginesOwn() {
            active();

            assertThat(start("wrong password")).isEqualTo(new Refused(SecurityErrors.LOGIN_CREDENTIALS, Duration.ZERO));
            assertThat(start("nobody@example.org", PASSWORD, HOME))
                    .isEqualTo(new Refused(SecurityErrors.LOGIN_CREDENTIALS, Duration.ZERO));
            for (int i = 0; i < 4; i++) {
                start("wrong password");
            }
            assertThat(start(PASSWORD)).isEqualTo(new Refused(SecurityErrors.LOGIN_DELAYED, Duration.ofSeconds(1)));
        }

        @Test
        void anUnprovenAddressIsNoSignIn() {
            register();

            assertThat(start(PASSWORD)).isEqualTo(new VerificationNeeded(ANNA));
        }

        @Test
        void whoMustHaveOneIsAskedToEnrol() {
            active();
            LoginFlow strict = flow((tenant, subject, enrolled) -> true);

            assertThat(strict.start(FlowRequest.of(new LoginAttempt(TENANT, EMAIL, PASSWORD, HOME), "")))
                    .isEqualTo(new FactorMissing(ANNA));
        }
    }

    @Nested
    @Tag("row-32")
    class WithAFactor {

        @Test
        void passwordAndCodeComplete() {
            active();
            Secret app = appOn();

            FactorNeeded needed = (FactorNeeded) start(PASSWORD);
            assertThat(needed.factors()).containsExactly(Factor.TOTP);
            Completed completed = (Completed) prove(needed.flow().revealText(), code(app));

            assertThat(completed.subject()).isEqualTo(ANNA);
            assertThat(completed.twoFactors()).isTrue();
        }

        @Test
        void theWrongPasswordDoesNotTellThatThereIsAFactor() {
            active();
            appOn();

            assertThat(start("wrong password")).isEqualTo(new Refused(SecurityErrors.LOGIN_CREDENTIALS, Duration.ZERO));
        }

        @Test
        void aCompletedFlowIsOver() {
            active();
            Secret app = appOn();
            String started = needed();
            prove(started, code(app));
            clock.advance(Duration.ofMinutes(1));

            assertThat(prove(started, code(app))).isEqualTo(new Ended());
        }

        @Test
        void fiveWrongProofsEndIt() {
            active();
            Secret app = appOn();
            String started = needed();
            List<FlowOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                outcomes.add(prove(started, new RecoveryCodeText("AAAAAA-AAAAAA-AAAAAA-AAAAAA")));
            }

            assertThat(outcomes).containsOnly(new Refused(SecurityErrors.RECOVERY_CODE, Duration.ZERO));
            assertThat(prove(started, code(app))).isEqualTo(new Ended());
            assertThat(prove(needed(), code(app))).isInstanceOf(Completed.class);
        }

        @Test
        void newFlowsGiveNoMoreGuessesOfACode() {
            active();
            appOn();
            String first = needed();
            for (int i = 0; i < 5; i++) {
                assertThat(prove(first, new TotpCode("wrong!")))
                        .isEqualTo(new Refused(SecurityErrors.TOTP_CODE, Duration.ZERO));
            }

            assertThat(prove(needed(), new TotpCode("wrong!")))
                    .isEqualTo(new Refused(SecurityErrors.LOGIN_DELAYED, Duration.ofSeconds(1)));
        }

        @Test
        void endsAfterTenMinutesAndIsSwept() {
            active();
            Secret app = appOn();
            String started = needed();
            clock.advance(Duration.ofMinutes(10));

            assertThat(prove(started, code(app))).isEqualTo(new Ended());
            clock.advance(Duration.ofSeconds(1));
            assertThat(flow.removeExpired(TENANT, 10)).isEqualTo(1);
        }

        @Test
        void anotherTenantOrAnInventedFlowIsNothing() {
            active();
            Secret app = appOn();
            String started = needed();

            assertThat(flow.prove(OTHER, started, code(app))).isEqualTo(new Ended());
            assertThat(prove("", code(app))).isEqualTo(new Ended());
            assertThat(prove("A".repeat(43), code(app))).isEqualTo(new Ended());
            assertThat(flow.passkeyOptions(TENANT, started)).isEmpty();
            assertThat(prove(started, new PasskeyAnswer("{}")))
                    .isEqualTo(new Refused(SecurityErrors.LOGIN_CREDENTIALS, Duration.ZERO));
        }

        @Test
        void aRecoveryCodeStandsInOnce() {
            active();
            appOn();
            String code = recovery.issue(TENANT, ANNA).get(0).revealText();

            FactorNeeded needed = (FactorNeeded) start(PASSWORD);
            assertThat(needed.factors()).containsExactlyInAnyOrder(Factor.TOTP, Factor.RECOVERY_CODE);
            assertThat(prove(needed.flow().revealText(), new RecoveryCodeText(code)))
                    .isInstanceOf(Completed.class);
            assertThat(prove(needed(), new RecoveryCodeText(code)))
                    .isEqualTo(new Refused(SecurityErrors.RECOVERY_CODE, Duration.ZERO));
        }

        @Test
        void recoveryCodesAloneAreNoFactor() {
            active();
            recovery.issue(TENANT, ANNA);

            assertThat(start(PASSWORD)).isInstanceOf(Completed.class);
        }

        @Test
        void ofRacingProofsOneCompletes() throws Exception {
            active();
            Secret app = appOn();
            String started = needed();
            TotpCode code = code(app);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            CountDownLatch go = new CountDownLatch(1);
            List<Future<FlowOutcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                outcomes.add(threads.submit(() -> {
                    go.await();
                    return prove(started, code);
                }));
            }
            go.countDown();

            int completed = 0;
            for (Future<FlowOutcome> outcome : outcomes) {
                completed += outcome.get() instanceof Completed ? 1 : 0;
            }
            threads.shutdown();
            assertThat(completed).isEqualTo(1);
        }

        @Test
        void proofsDoNotPrint() {
            assertThat(new TotpCode("123456").toString()).doesNotContain("123456");
            assertThat(new RecoveryCodeText("ABC").toString()).doesNotContain("ABC");
            assertThat(new PasskeyAnswer("{}").toString()).doesNotContain("{}");
            assertThat(FlowRequest.of(new LoginAttempt(TENANT, EMAIL, PASSWORD, HOME), "cookie")
                            .toString())
                    .doesNotContain(PASSWORD, EMAIL, "cookie");
        }
    }

    @Nested
    @Tag("row-74")
    class AroundAReset {

        @Test
        void theFactorStays() {
            active();
            Secret app = appOn();
            engine.resetPassword(TENANT, ANNA, prepared("nine loud woodpeckers"));

            FactorNeeded needed = (FactorNeeded) start("nine loud woodpeckers");

            assertThat(prove(needed.flow().revealText(), code(app))).isInstanceOf(Completed.class);
        }

        @Test
        void aFlowOfTheOldPasswordEnds() {
            active();
            Secret app = appOn();
            String started = needed();
            clock.advance(Duration.ofSeconds(5));
            engine.resetPassword(TENANT, ANNA, prepared("nine loud woodpeckers"));

            assertThat(prove(started, code(app))).isEqualTo(new Ended());
        }

        @Test
        void aFlowIntoADisabledAccountEnds() {
            active();
            Secret app = appOn();
            String started = needed();
            engine.disable(TENANT, ANNA);

            assertThat(prove(started, code(app))).isEqualTo(new Ended());
        }

        @Test
        void whatElseKeptThePersonSignedInEnds() {
            List<Object> ended = new ArrayList<>();
            LoginEngine other = LoginEngine.builder()
                    .stores(credentials, failures)
                    .lookups(lookups)
                    .hasher(hasher)
                    .sessions(sessions)
                    .alsoEnds((tenant, subject) -> ended.add(subject))
                    .unitOfWork(unitOfWork)
                    .clock(clock)
                    .build();
            active();
            sessions.open(TENANT, ANNA, Set.of(), "");

            other.resetPassword(TENANT, ANNA, prepared("nine loud woodpeckers"));

            assertThat(ended).containsExactly(ANNA);
            assertThat(sessions.list(TENANT, ANNA)).isEmpty();
        }
    }

    @Nested
    class SteppingUp {

        @Test
        void isNeededWhenTheSignInIsTooOld() {
            active();
            Session session = sessions.open(TENANT, ANNA, Set.of(), "").session();

            assertThat(flow.needsStepUp(session, Duration.ofMinutes(5))).isFalse();
            clock.advance(Duration.ofMinutes(5));
            assertThat(flow.needsStepUp(session, Duration.ofMinutes(5))).isTrue();
        }

        @Test
        void asksForAFactorAgain() {
            active();
            Secret app = appOn();

            FactorNeeded needed = (FactorNeeded) flow.stepUp(TENANT, ANNA);

            assertThat(prove(needed.flow().revealText(), code(app))).isInstanceOf(Completed.class);
            assertThat(events.stream().filter(SecurityEvent.NewDevice.class::isInstance))
                    .isEmpty();
        }

        @Test
        void withoutAFactorThePasswordIsAsked() {
            active();

            assertThat(flow.stepUp(TENANT, ANNA)).isEqualTo(new FactorMissing(ANNA));
            engine.disable(TENANT, ANNA);
            assertThat(flow.stepUp(TENANT, ANNA)).isEqualTo(new Ended());
            assertThat(flow.stepUp(TENANT, subject(9))).isEqualTo(new Ended());
        }
    }

    @Test
    void aBuilderNamesThePartItLacks() {
        assertThatThrownBy(() -> LoginFlow.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("login engine");
    }
}
