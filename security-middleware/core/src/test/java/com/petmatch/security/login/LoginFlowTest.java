package com.petmatch.security.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.login.FactorProof.PasskeyAnswer;
import com.petmatch.security.login.FactorProof.RecoveryCodeText;
import com.petmatch.security.login.FactorProof.TotpCode;
import com.petmatch.security.login.FlowOutcome.Completed;
import com.petmatch.security.login.FlowOutcome.Ended;
import com.petmatch.security.login.FlowOutcome.FactorNeeded;
import com.petmatch.security.login.FlowOutcome.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoginFlowTest extends FlowScene {

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

    @Test
    void aBuilderNamesThePartItLacks() {
        assertThatThrownBy(() -> LoginFlow.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("login engine");
    }
}
