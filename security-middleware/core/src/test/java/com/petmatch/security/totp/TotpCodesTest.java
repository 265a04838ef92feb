package com.petmatch.security.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.totp.TotpOutcome.Accepted;
import com.petmatch.security.totp.TotpOutcome.Locked;
import com.petmatch.security.totp.TotpOutcome.Refused;
import com.petmatch.security.totp.TotpOutcome.Replayed;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-32")
class TotpCodesTest extends TotpScene {

    @Nested
    class Codes {

        @Test
        void ofTheNeighbouringStepsAreAccepted() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));

            assertThat(engine.check(TENANT, ANNA, code(secret, -1))).isEqualTo(new Accepted());
            assertThat(engine.check(TENANT, ANNA, code(secret, 0))).isEqualTo(new Accepted());
            assertThat(engine.check(
                            TENANT,
                            ANNA,
                            " " + code(secret, 1).substring(0, 3) + " "
                                    + code(secret, 1).substring(3)))
                    .isEqualTo(new Accepted());
        }

        @Test
        void furtherAwayAreRefusedWithoutSayingWhy() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));

            assertThat(engine.check(TENANT, ANNA, code(secret, -2))).isEqualTo(new Refused(SecurityErrors.TOTP_CODE));
            assertThat(engine.check(TENANT, ANNA, code(secret, 2))).isEqualTo(new Refused(SecurityErrors.TOTP_CODE));
        }

        @Test
        void areNotCheckedWhereARollbackForgetsTheAttempt() {
            Secret pending = enrolled();
            String first = code(pending, 0);
            assertRefusedInATransaction(() -> engine.confirm(TENANT, ANNA, first));
            assertThat(engine.confirm(TENANT, ANNA, first)).isEqualTo(new Accepted());
            clock.advance(Duration.ofMinutes(5));

            String code = code(pending, 0);
            assertRefusedInATransaction(() -> engine.check(TENANT, ANNA, code));
            assertThat(engine.check(TENANT, ANNA, code)).isEqualTo(new Accepted());
        }

        private void assertRefusedInATransaction(Supplier<TotpOutcome> attempt) {
            assertThatThrownBy(() -> unitOfWork.inTransaction(attempt))
                    .isInstanceOfSatisfying(
                            SecurityMisuseException.class,
                            misuse -> assertThat(misuse.code()).isEqualTo(SecurityErrors.LOGIN_TRANSACTION));
        }

        @Test
        void workOnceAndNeverOlderOnesAfterwards() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));
            assertThat(engine.check(TENANT, ANNA, code(secret, 1))).isEqualTo(new Accepted());

            assertThat(engine.check(TENANT, ANNA, code(secret, 1))).isEqualTo(new Replayed());
            assertThat(engine.check(TENANT, ANNA, code(secret, 0))).isEqualTo(new Replayed());
        }

        @Test
        void aClockSetBackRevivesNone() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));
            String code = code(secret, 0);
            engine.check(TENANT, ANNA, code);

            clock.advance(Duration.ofSeconds(-60));

            assertThat(engine.check(TENANT, ANNA, code(secret, 0))).isEqualTo(new Replayed());
        }

        @Test
        void afterFiveWrongOnesEachNextOneWaits() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));
            for (int i = 0; i < 5; i++) {
                assertThat(engine.check(TENANT, ANNA, "00000" + i + "0")).isInstanceOf(Refused.class);
            }

            assertThat(engine.check(TENANT, ANNA, code(secret, 0))).isEqualTo(new Locked(Duration.ofSeconds(1)));
            clock.advance(Duration.ofSeconds(1));
            assertThat(engine.check(TENANT, ANNA, "wrong")).isInstanceOf(Refused.class);
            assertThat(engine.check(TENANT, ANNA, "wrong")).isEqualTo(new Locked(Duration.ofSeconds(2)));
            clock.advance(Duration.ofSeconds(2));
            assertThat(engine.check(TENANT, ANNA, code(secret, 0))).isEqualTo(new Accepted());
        }

        @Test
        void aDayOfGuessingGetsFewTries() {
            confirmed();
            int tries = 0;
            for (int second = 0; second < 86_400; second += 10) {
                clock.advance(Duration.ofSeconds(10));
                tries += engine.check(TENANT, ANNA, "guess!") instanceof Refused ? 1 : 0;
            }

            assertThat(tries).isBetween(250, 310);
        }

        @Test
        void ofOneOpenNothingForAnother() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));

            assertThat(engine.check(TENANT, BEN, code(secret, 0))).isEqualTo(new Refused(SecurityErrors.TOTP_CODE));
            assertThat(engine.check(OTHER, ANNA, code(secret, 0))).isEqualTo(new Refused(SecurityErrors.TOTP_CODE));
        }
    }
}
