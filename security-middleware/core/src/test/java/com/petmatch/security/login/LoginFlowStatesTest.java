package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoginFlowStatesTest extends FlowScene {

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

            assertThat(flow.proveStepUp(TENANT, ANNA, needed.flow().revealText(), code(app)))
                    .isInstanceOf(Completed.class);
            assertThat(events.stream().filter(SecurityEvent.NewDevice.class::isInstance))
                    .isEmpty();
        }

        @Test
        void isFinishedByItsSubjectAlone() {
            active();
            Secret app = appOn();
            String begun = ((FactorNeeded) flow.stepUp(TENANT, ANNA)).flow().revealText();

            assertThat(flow.proveStepUp(TENANT, subject(9), begun, code(app))).isEqualTo(new Ended());
            assertThat(flow.proveStepUp(OTHER, ANNA, begun, code(app))).isEqualTo(new Ended());
            assertThat(flow.proveStepUp(TENANT, ANNA, begun, code(app))).isInstanceOf(Completed.class);
        }

        @Test
        void signsNobodyInAndNoSignInStepsUp() {
            active();
            Secret app = appOn();
            String stepUp = ((FactorNeeded) flow.stepUp(TENANT, ANNA)).flow().revealText();
            String signIn = needed();

            assertThat(prove(stepUp, code(app))).isEqualTo(new Ended());
            assertThat(flow.proveStepUp(TENANT, ANNA, signIn, code(app))).isEqualTo(new Ended());
            assertThat(prove(signIn, code(app))).isInstanceOf(Completed.class);
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
}
