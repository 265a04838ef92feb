package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.login.FactorProof.TotpCode;
import com.petmatch.security.login.LoginOutcome.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens between reading a credential and answering. */
class LoginRacesTest extends FlowScene {

    private static final String NEXT = "nine loud woodpeckers";

    @Nested
    @Tag("row-28")
    class WhileAPasswordIsChecked {

        @Test
        void aResetMakesItWrong() {
            active();
            meanwhileReset();

            assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());
            assertThat(login(EMAIL, NEXT)).matches(LoginScene::annaIsIn);
        }

        @Test
        void aResetLeavesTheFailureCounted() {
            active();
            for (int i = 0; i < 5; i++) {
                meanwhileReset();
                login(EMAIL, PASSWORD);
            }

            assertThat(login(EMAIL, NEXT)).isInstanceOf(LoginOutcome.Delayed.class);
        }

        @Test
        void aResetIsNotOverwrittenByAStrongerHashOfTheOldOne() {
            active();
            PreparedPassword next = prepared(NEXT);
            hasher.weak = true;
            hasher.meanwhile = () -> engine.resetPassword(TENANT, ANNA, next);

            assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());
            assertThat(login(EMAIL, NEXT)).matches(LoginScene::annaIsIn);
        }

        @Test
        void switchingTheAccountOffMakesItWrong() {
            active();
            hasher.meanwhile = () -> engine.disable(TENANT, ANNA);

            assertThat(login(EMAIL, PASSWORD)).isEqualTo(new Refused());
        }

        @Test
        void anotherSignInMayMakeItsHashStronger() {
            active();
            hasher.weak = true;
            hasher.meanwhile = () -> assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);

            assertThat(login(EMAIL, PASSWORD)).matches(LoginScene::annaIsIn);
        }

        @Test
        void aResetIsNotOverwrittenByAChange() {
            active();
            PasswordChange change = new PasswordChange(TENANT, ANNA, PASSWORD, prepared("two calm otters sleep"), HOME);
            meanwhileReset();

            assertThat(engine.changePassword(change)).isEqualTo(new Refused());
            assertThat(login(EMAIL, NEXT)).matches(LoginScene::annaIsIn);
            assertThat(events.stream().filter(SecurityEvent.PasswordChanged.class::isInstance))
                    .containsExactly(new SecurityEvent.PasswordChanged(TENANT, clock.instant(), ANNA, true));
        }
    }

    @Nested
    class WhileAFlowBegins {

        @Test
        void aResetMakesThePasswordWrong() {
            active();
            appOn();
            meanwhileReset();

            assertThat(start(PASSWORD))
                    .isEqualTo(new FlowOutcome.Refused(SecurityErrors.LOGIN_CREDENTIALS, Duration.ZERO));
        }

        @Test
        void whatChangedAfterTheFirstLookEndsIt() {
            active();
            Secret app = appOn();
            hasher.meanwhile = () -> clock.advance(Duration.ofSeconds(2));
            String started = needed();
            clock.advance(Duration.ofSeconds(-1));
            engine.resetPassword(TENANT, ANNA, prepared(NEXT));

            assertThat(prove(started, code(app))).isEqualTo(new FlowOutcome.Ended());
        }

        @Test
        void aStrongerHashOfTheSamePasswordDoesNotEndIt() {
            active();
            Secret app = appOn();
            hasher.weak = true;
            hasher.meanwhile = () -> clock.advance(Duration.ofSeconds(1));

            assertThat(prove(needed(), code(app))).isInstanceOf(FlowOutcome.Completed.class);
        }
    }

    @Test
    @Tag("row-32")
    void noProofIsCheckedWhereARollbackForgetsIt() {
        active();
        Secret app = appOn();
        String started = needed();
        TotpCode code = code(app);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> prove(started, code)))
                .isInstanceOfSatisfying(
                        SecurityMisuseException.class,
                        misuse -> assertThat(misuse.code()).isEqualTo(SecurityErrors.LOGIN_TRANSACTION));
        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> flow.proveStepUp(TENANT, ANNA, started, code)))
                .isInstanceOf(SecurityMisuseException.class);
        assertThat(prove(started, code)).isInstanceOf(FlowOutcome.Completed.class);
    }

    private void meanwhileReset() {
        PreparedPassword next = prepared(NEXT);
        hasher.meanwhile = () -> engine.resetPassword(TENANT, ANNA, next);
    }
}
