package com.petmatch.security.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.totp.TotpOutcome.Accepted;
import com.petmatch.security.totp.TotpOutcome.Locked;
import com.petmatch.security.totp.TotpOutcome.Refused;
import com.petmatch.security.totp.TotpOutcome.Replayed;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-32")
class TotpEngineTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER = new TenantId(new UUID(0, 9));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:15Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final TotpStore store = new InMemoryTotpStore(unitOfWork);
    private final List<SubjectId> ended = new ArrayList<>();
    private final List<SecurityEvent> events = new ArrayList<>();
    private final TotpKeys keys = TotpKeys.of(1, key(1));
    private final TotpEngine engine = engine(keys);

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

    private TotpEngine engine(TotpKeys sealing) {
        return TotpEngine.builder()
                .issuer("PetMatch")
                .keys(sealing)
                .store(store)
                .logins((tenant, subject) -> ended.add(subject))
                .unitOfWork(unitOfWork)
                .clock(clock)
                .random(new SecureRandom())
                .listener(events::add)
                .build();
    }

    private Secret enrolled() {
        engine.enrol(TENANT, ANNA, "anna@example.org").orElseThrow();
        TotpEnrolment row = store.find(TENANT, ANNA).orElseThrow();
        return keys.open(TENANT, ANNA, row.secret()).orElseThrow();
    }

    private Secret confirmed() {
        Secret secret = enrolled();
        assertThat(engine.confirm(TENANT, ANNA, code(secret, 0))).isEqualTo(new Accepted());
        return secret;
    }

    private String code(Secret secret, int steps) {
        return Hotp.code(secret, clock.instant().getEpochSecond() / 30 + steps, 6, Hotp.Algorithm.SHA1);
    }

    private static Secret key(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        return Secret.of(key);
    }

    /** Looks for the secret's bytes within what the store keeps. */
    private record TotpSecretText(TotpEnrolment row) {

        boolean opens(Secret secret) {
            String hex = HexFormat.of().formatHex(secret.reveal());
            for (String part : row.secret().value().split("\\.")) {
                String stored = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(part));
                if (stored.contains(hex)) {
                    return true;
                }
            }
            return false;
        }
    }
}
