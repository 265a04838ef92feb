package com.petmatch.security.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.refresh.RefreshOutcome.Expired;
import com.petmatch.security.refresh.RefreshOutcome.Rotated;
import com.petmatch.security.refresh.RefreshOutcome.Unknown;
import com.petmatch.security.revocation.RevocationOutcome;
import com.petmatch.security.revocation.TokenMark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged tokens, the ends of families, and what stays out of sight. */
class RefreshFamiliesTest extends RefreshScene {

    @Nested
    class ASignOutOfTheClient {

        @Test
        void endsItsFamilyAndAccessTokensAlsoByASpentToken() {
            revocations.poll();
            IssuedRefresh first = open();
            IssuedRefresh second = rotated(first);
            TokenMark access = TokenMark.issuedAt(CLINIC, ANNA, clock.instant())
                    .withEpoch(revocations.epoch(CLINIC, ANNA))
                    .withFamily(first.family().value());
            assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.CLEAR);

            assertThat(end(first, PHONE)).isTrue();

            assertThat(end(second, PHONE)).isFalse();
            assertThat(rotate(second)).isEqualTo(new Unknown());
            assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.REVOKED);
            assertThat(events)
                    .containsExactly(new SecurityEvent.FamilyRevoked(
                            CLINIC, clock.instant(), ANNA, first.family().value(), false));
        }

        @Test
        void leavesTheOtherClientsOfTheSubject() {
            IssuedRefresh laptop = engine.open(CLINIC, ANNA, LAPTOP, "Laptop");

            assertThat(end(open(), PHONE)).isTrue();

            assertThat(engine.rotate(new RefreshRequest(CLINIC, text(laptop), LAPTOP)))
                    .isInstanceOf(Rotated.class);
        }

        @Test
        void isNoOneElsesToMake() {
            IssuedRefresh phone = open();
            String forged = new RefreshToken(1, phone.family(), 1, new byte[32])
                    .toSecret()
                    .revealText();

            assertThat(end(phone, LAPTOP)).isFalse();
            assertThat(engine.end(new RefreshRequest(CLINIC, forged, PHONE))).isFalse();
            assertThat(engine.end(new RefreshRequest(CLINIC, "pmr_nonsense", PHONE)))
                    .isFalse();
            assertThat(rotate(phone)).isInstanceOf(Rotated.class);
        }

        private boolean end(IssuedRefresh token, ClientBinding binding) {
            return engine.end(new RefreshRequest(CLINIC, text(token), binding));
        }
    }

    @Nested
    class AForgedToken {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 99, Long.MAX_VALUE})
        void changesNothingWhateverGenerationItNames(long generation) {
            IssuedRefresh third = rotated(rotated(open()));
            String forged = new RefreshToken(1, third.family(), generation, new byte[32])
                    .toSecret()
                    .revealText();

            assertThat(rotate(forged)).isEqualTo(new Unknown());
            assertThat(rotate(third)).isInstanceOf(Rotated.class);
            assertThat(events).isEmpty();
        }

        @Test
        void isUnknownInAnyOtherShape() {
            String good = text(open());
            for (String text : List.of(
                    "",
                    "pmr_",
                    good.substring(1),
                    good + "A",
                    good.substring(0, good.length() - 1) + "!",
                    "pmr_" + "A".repeat(78),
                    good.toUpperCase(java.util.Locale.ROOT),
                    "x".repeat(100_000))) {
                assertThat(rotate(text))
                        .as(text.substring(0, Math.min(20, text.length())))
                        .isEqualTo(new Unknown());
            }
            assertThat(rotate(good)).isInstanceOf(Rotated.class);
        }

        @Test
        void ofAnotherTenantIsUnknown() {
            IssuedRefresh token = open();

            assertThat(engine.rotate(new RefreshRequest(OTHER, text(token), PHONE)))
                    .isEqualTo(new Unknown());
            assertThat(rotate(token)).isInstanceOf(Rotated.class);
        }
    }

    @Test
    void anotherClientWithTheCurrentTokenGetsNothingAndIsNoticed() {
        IssuedRefresh token = open();

        assertThat(engine.rotate(new RefreshRequest(CLINIC, text(token), LAPTOP)))
                .isEqualTo(new Unknown());
        assertThat(events).singleElement().isInstanceOf(SecurityEvent.RefreshRefused.class);
        assertThat(rotate(token)).isInstanceOf(Rotated.class);
    }

    @Test
    void familiesEndWhenIdleOrTooOld() {
        IssuedRefresh idle = open();
        clock.advance(Duration.ofDays(14).minusMillis(1));
        IssuedRefresh busy = rotated(idle);
        assertThat(busy.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(14)));
        clock.advance(Duration.ofDays(14).minusMillis(1));
        IssuedRefresh late = rotated(busy);
        assertThat(late.expiresAt()).isEqualTo("2026-03-31T10:00:00Z");

        clock.advance(Duration.between(clock.instant(), late.expiresAt()));
        assertThat(rotate(late)).isEqualTo(new Expired());
        assertThat(rotate(late)).isEqualTo(new Unknown());
        IssuedRefresh unused = open();
        clock.advance(Duration.ofDays(14));
        assertThat(rotate(unused)).isEqualTo(new Expired());
    }

    @Test
    void aSubjectKeepsTheNewestTwenty() {
        List<IssuedRefresh> all = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            clock.advance(Duration.ofSeconds(1));
            all.add(open());
        }

        assertThat(engine.list(CLINIC, ANNA)).hasSize(20);
        assertThat(rotate(all.get(0))).isEqualTo(new Unknown());
        assertThat(rotate(all.get(1))).isInstanceOf(Rotated.class);
    }

    @Test
    @Tag("row-54")
    void signingOutEndsTheFamilyAndItsAccessTokens() {
        revocations.poll();
        IssuedRefresh token = open();
        IssuedRefresh laptop = engine.open(CLINIC, ANNA, LAPTOP, "Laptop");
        TokenMark access = TokenMark.issuedAt(CLINIC, ANNA, clock.instant()).withEpoch(0);

        assertThat(engine.revoke(CLINIC, ANNA, token.family())).isTrue();
        assertThat(engine.revoke(CLINIC, ANNA, token.family())).isFalse();

        assertThat(rotate(token)).isEqualTo(new Unknown());
        assertThat(revocations.check(access.withFamily(token.family().value()))).isEqualTo(RevocationOutcome.REVOKED);
        assertThat(revocations.check(access.withFamily(laptop.family().value())))
                .isEqualTo(RevocationOutcome.CLEAR);
        assertThat(engine.revokeAll(CLINIC, ANNA)).isEqualTo(1);
        assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.REVOKED);
    }

    @Test
    void aCurrentTokenOutlivesItsDerivationKey() {
        IssuedRefresh token = open();
        RefreshEngine newKeys = engine(store, RefreshKeys.of(SECOND_KEY));

        assertThat(newKeys.rotate(new RefreshRequest(CLINIC, text(token), PHONE)))
                .isInstanceOf(Rotated.class);
        assertThat(newKeys.rotate(new RefreshRequest(CLINIC, text(token), PHONE)))
                .isEqualTo(new Unknown());
    }

    @Test
    void requestsAndTokensDoNotPrintSecrets() {
        IssuedRefresh token = open();

        assertThat(token.toString() + new RefreshRequest(CLINIC, text(token), PHONE))
                .doesNotContain(text(token));
        assertThat(PHONE.toString()).doesNotContain(PHONE.hash());
        assertThatThrownBy(() -> RefreshEngine.builder().build()).hasMessageContaining("store");
        assertThat(Secret.of(text(token)).toString()).contains("redacted");
    }
}
