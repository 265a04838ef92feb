package com.petmatch.security.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.totp.TotpOutcome.Accepted;
import com.petmatch.security.totp.TotpOutcome.Locked;
import com.petmatch.security.totp.TotpOutcome.Refused;
import com.petmatch.security.totp.TotpOutcome.Replayed;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-32")
class TotpEngineTest extends TotpScene {

    @Nested
    class Enrolment {

        @Test
        void isOnOnlyAfterTheFirstCode() {
            Secret secret = enrolled();
            assertThat(engine.isOn(TENANT, ANNA)).isFalse();
            assertThat(engine.check(TENANT, ANNA, code(secret, 0))).isEqualTo(new Refused(SecurityErrors.TOTP_CODE));

            assertThat(engine.confirm(TENANT, ANNA, code(secret, 0))).isEqualTo(new Accepted());

            assertThat(engine.isOn(TENANT, ANNA)).isTrue();
            assertThat(ended).containsExactly(ANNA);
            assertThat(events)
                    .containsExactly(new FactorChanged(TENANT, clock.instant(), ANNA, FactorChanged.Kind.TOTP, true));
        }

        @Test
        void itsCodeDoesNotSignIn() {
            Secret secret = enrolled();
            String code = code(secret, 0);
            engine.confirm(TENANT, ANNA, code);

            assertThat(engine.check(TENANT, ANNA, code)).isEqualTo(new Replayed());
        }

        @Test
        void aConfirmedAppIsNotReplacedUnseen() {
            confirmed();

            assertThat(engine.enrol(TENANT, ANNA, "anna")).isEmpty();
            assertThat(engine.confirm(TENANT, ANNA, "000000")).isInstanceOf(Refused.class);
        }

        @Test
        void aSecondOfferEndsTheFirst() {
            Secret first = enrolled();
            Secret second = enrolled();

            assertThat(engine.confirm(TENANT, ANNA, code(first, 0))).isInstanceOf(Refused.class);
            assertThat(engine.confirm(TENANT, ANNA, code(second, 0))).isEqualTo(new Accepted());
        }

        @Test
        void aNewOfferGivesNoNewGuesses() {
            enrolled();
            for (int i = 0; i < 5; i++) {
                engine.confirm(TENANT, ANNA, "12345x");
            }
            Secret again = enrolled();

            assertThat(engine.confirm(TENANT, ANNA, code(again, 0))).isInstanceOf(Locked.class);
        }

        @Test
        void endsAfterTenMinutes() {
            Secret secret = enrolled();
            clock.advance(Duration.ofMinutes(10));

            assertThat(engine.confirm(TENANT, ANNA, code(secret, 0))).isInstanceOf(Refused.class);
            clock.advance(Duration.ofSeconds(1));
            assertThat(engine.removeExpired(TENANT, 10)).isEqualTo(1);
        }

        @Test
        void tellsThatTheClockIsOff() {
            Secret secret = enrolled();

            assertThat(engine.confirm(TENANT, ANNA, code(secret, 10)))
                    .isEqualTo(new Refused(SecurityErrors.TOTP_CLOCK));
            assertThat(engine.confirm(TENANT, ANNA, code(secret, 21))).isEqualTo(new Refused(SecurityErrors.TOTP_CODE));
        }

        @Test
        void offersWhatAppsScan() {
            TotpOffer offer =
                    engine.enrol(TENANT, ANNA, "anna & co@example.org").orElseThrow();

            assertThat(offer.base32().revealText()).matches("[A-Z2-7]{32}");
            assertThat(offer.uri().revealText())
                    .isEqualTo("otpauth://totp/PetMatch:anna%20%26%20co%40example.org?secret="
                            + offer.base32().revealText()
                            + "&issuer=PetMatch&algorithm=SHA1&digits=6&period=30");
            assertThat(offer.toString()).doesNotContain(offer.base32().revealText());
        }
    }

    @Nested
    class Keys {

        @Test
        void aRowMovedToAnotherPersonDoesNotOpen() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));
            TotpEnrolment row = store.find(TENANT, ANNA).orElseThrow();
            store.insert(
                    TENANT, new TotpEnrolment(BEN, row.secret(), row.state(), 0, 0, row.createdAt(), row.triedAt(), 1));

            assertThat(engine.check(TENANT, BEN, code(secret, 0))).isInstanceOf(Refused.class);
        }

        @Test
        void anOlderKeyOpensAndTheCurrentOneSealsAtTheNextUse() {
            Secret secret = confirmed();
            clock.advance(Duration.ofMinutes(5));
            TotpEngine rotated = engine(TotpKeys.of(2, key(2)).withOlder(1, key(1)));

            assertThat(rotated.check(TENANT, ANNA, code(secret, 0))).isEqualTo(new Accepted());
            assertThat(store.find(TENANT, ANNA).orElseThrow().secret().keyId()).isEqualTo(2);

            clock.advance(Duration.ofMinutes(1));
            assertThat(engine(TotpKeys.of(2, key(2))).check(TENANT, ANNA, code(secret, 0)))
                    .isEqualTo(new Accepted());
            assertThat(engine.check(TENANT, ANNA, code(secret, 1))).isInstanceOf(Refused.class);
        }

        @Test
        void theStoreHoldsNothingThatMakesACode() {
            Secret secret = confirmed();

            TotpEnrolment row = store.find(TENANT, ANNA).orElseThrow();

            assertThat(row.toString()).doesNotContain(secret.revealText());
            assertThat(row.secret().value()).doesNotContain(Base32.text(secret.reveal()));
            assertThat(new TotpSecretText(row).opens(secret)).isFalse();
        }

        @Test
        void mustHave256Bits() {
            assertThatThrownBy(() -> TotpKeys.of(1, Secret.of(new byte[31]))).hasMessageContaining("32 bytes");
            assertThatThrownBy(() -> keys.withOlder(1, key(3))).hasMessageContaining("key id");
        }
    }

    @Test
    void removingEndsTheSessionsAndTheFactor() {
        confirmed();
        ended.clear();

        assertThat(engine.remove(TENANT, BEN)).isFalse();
        assertThat(engine.remove(TENANT, ANNA)).isTrue();

        assertThat(ended).containsExactly(ANNA);
        assertThat(engine.isOn(TENANT, ANNA)).isFalse();
        assertThat(engine.enrol(TENANT, ANNA, "anna")).isPresent();
    }

    @Test
    void outcomesHaveCodes() {
        assertThat(new Replayed().code()).isEqualTo(SecurityErrors.TOTP_REPLAYED);
        assertThat(new Locked(Duration.ofSeconds(1)).code()).isEqualTo(SecurityErrors.LOGIN_DELAYED);
        assertThat(new Refused(SecurityErrors.TOTP_CODE).code()).isEqualTo(SecurityErrors.TOTP_CODE);
        assertThatThrownBy(() -> new Accepted().code()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEngineNamesThePartItLacks() {
        assertThatThrownBy(() -> TotpEngine.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("store");
    }
}
