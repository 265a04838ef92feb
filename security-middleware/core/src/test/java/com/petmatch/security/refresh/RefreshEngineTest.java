package com.petmatch.security.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.refresh.RefreshOutcome.Expired;
import com.petmatch.security.refresh.RefreshOutcome.Repeated;
import com.petmatch.security.refresh.RefreshOutcome.ReuseDetected;
import com.petmatch.security.refresh.RefreshOutcome.Rotated;
import com.petmatch.security.refresh.RefreshOutcome.Unknown;
import com.petmatch.security.revocation.RevocationOutcome;
import com.petmatch.security.revocation.TokenMark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of refresh families, and what a thief of a token gets. */
class RefreshEngineTest extends RefreshScene {

    @Test
    void eachTokenIsSpentForTheNext() {
        IssuedRefresh first = open();
        IssuedRefresh second = rotated(first);
        IssuedRefresh third = rotated(second);

        assertThat(Set.of(text(first), text(second), text(third))).hasSize(3);
        assertThat(third.family()).isEqualTo(first.family());
        assertThat(third.subject()).isEqualTo(ANNA);
        assertThat(store.find(CLINIC, first.family()).orElseThrow().generation())
                .isEqualTo(3);
        assertThat(text(first)).startsWith("pmr_").hasSize(82);
    }

    @Nested
    @Tag("row-23")
    class AReplayedToken {

        @Test
        void endsTheFamilyForBothCallersAndTellsIt() {
            IssuedRefresh stolen = open();
            IssuedRefresh honest = rotated(rotated(stolen));

            assertThat(rotate(stolen)).isEqualTo(new ReuseDetected(stolen.family(), ANNA));
            assertThat(rotate(honest)).isEqualTo(new Unknown());
            assertThat(rotate(stolen)).isEqualTo(new Unknown());
            assertThat(engine.list(CLINIC, ANNA)).isEmpty();
            assertThat(events)
                    .filteredOn(SecurityEvent.FamilyRevoked.class::isInstance)
                    .singleElement()
                    .isEqualTo(new SecurityEvent.FamilyRevoked(
                            CLINIC, clock.instant(), ANNA, stolen.family().value(), true));
            assertThat(told).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo("security.refresh-reused");
                assertThat(event.payload().uuid("family"))
                        .isEqualTo(stolen.family().value());
            });
        }

        @Test
        void endsAccessTokensOfTheSubjectAtOnce() {
            revocations.poll();
            IssuedRefresh stolen = open();
            rotated(rotated(stolen));
            TokenMark access =
                    TokenMark.issuedAt(CLINIC, ANNA, clock.instant()).withEpoch(revocations.epoch(CLINIC, ANNA));
            assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.CLEAR);

            rotate(stolen);

            assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.REVOKED);
            TokenMark later =
                    TokenMark.issuedAt(CLINIC, ANNA, clock.instant()).withEpoch(revocations.epoch(CLINIC, ANNA));
            assertThat(revocations.check(later)).isEqualTo(RevocationOutcome.CLEAR);
        }

        @Test
        void leavesOtherFamiliesOfTheSubject() {
            IssuedRefresh laptop = engine.open(CLINIC, ANNA, LAPTOP, "Laptop");
            IssuedRefresh stolen = open();
            rotated(rotated(stolen));

            rotate(stolen);

            assertThat(engine.rotate(new RefreshRequest(CLINIC, text(laptop), LAPTOP)))
                    .isInstanceOf(Rotated.class);
        }

        @Test
        void isNoticedAfterTheGraceAlsoForTheLastGeneration() {
            IssuedRefresh first = open();
            rotated(first);

            clock.advance(Duration.ofSeconds(10));
            assertThat(rotate(first)).isInstanceOf(Repeated.class);
            clock.advance(Duration.ofMillis(1));
            assertThat(rotate(first)).isInstanceOf(ReuseDetected.class);
        }

        @Test
        void isNoticedWithinTheGraceFromAnotherClient() {
            IssuedRefresh first = open();
            rotated(first);

            assertThat(engine.rotate(new RefreshRequest(CLINIC, text(first), LAPTOP)))
                    .isInstanceOf(ReuseDetected.class);
        }

        @Test
        void thatIsNewerThanARestoredStoreEndsTheFamily() {
            IssuedRefresh first = open();
            RefreshFamily backup = store.find(CLINIC, first.family()).orElseThrow();
            IssuedRefresh third = rotated(rotated(first));
            store.delete(CLINIC, ANNA, first.family());
            store.insert(CLINIC, backup, 20);

            assertThat(rotate(third)).isInstanceOf(ReuseDetected.class);
        }
    }

    @Nested
    @Tag("row-24")
    class TwoHonestRotations {

        @Test
        void getTheSameSuccessorWithinTheGrace() {
            IssuedRefresh first = open();
            IssuedRefresh second = rotated(first);

            Repeated repeated = (Repeated) rotate(first);

            assertThat(text(repeated.issued())).isEqualTo(text(second));
            assertThat(rotate(second)).isInstanceOf(Rotated.class);
        }

        @Test
        void raceToOneSuccessor() throws Exception {
            for (int round = 0; round < 50; round++) {
                IssuedRefresh token = open();
                List<RefreshOutcome> outcomes = atOnce(8, () -> rotate(token));

                Set<String> successors = new HashSet<>();
                outcomes.forEach(outcome -> successors.add(successor(outcome)));
                assertThat(successors).hasSize(1);
                assertThat(outcomes.stream().filter(Rotated.class::isInstance)).hasSize(1);
                assertThat(store.find(CLINIC, token.family()).orElseThrow().generation())
                        .isEqualTo(2);
            }
        }

        @Test
        void survivesANewDerivationKeyWithinTheGrace() {
            IssuedRefresh first = open();
            IssuedRefresh second = rotated(first);
            RefreshEngine rotatedKeys = engine(store, RefreshKeys.of(SECOND_KEY).withFormer(FIRST_KEY));

            Repeated repeated = (Repeated) rotatedKeys.rotate(new RefreshRequest(CLINIC, text(first), PHONE));

            assertThat(text(repeated.issued())).isEqualTo(text(second));
            assertThat(rotatedKeys.rotate(new RefreshRequest(CLINIC, text(second), PHONE)))
                    .isInstanceOf(Rotated.class);
        }
    }

    @Nested
    @Tag("row-25")
    class Rotations {

        @Test
        void ofTheSameSecondAreToldApartByGenerationNotByTime() {
            IssuedRefresh first = open();
            IssuedRefresh second = rotated(first);
            rotated(second);

            assertThat(rotate(first)).isInstanceOf(ReuseDetected.class);
        }

        @Test
        void whoseAnswerWasLostAreGivenAgain() {
            IssuedRefresh first = open();
            rotate(first);

            IssuedRefresh again = ((Repeated) rotate(first)).issued();

            assertThat(rotate(again)).isInstanceOf(Rotated.class);
        }

        @Test
        void belongOutsideOfATransaction() {
            IssuedRefresh first = open();

            assertThatThrownBy(() -> unitOfWork.inTransaction(() -> rotate(first)))
                    .isInstanceOfSatisfying(
                            SecurityMisuseException.class,
                            refused -> assertThat(refused.code()).isEqualTo(SecurityErrors.REFRESH_TRANSACTION));
            assertThat(rotate(first)).isInstanceOf(Rotated.class);
        }
    }

    @Nested
    @Tag("row-26")
    class AStolenStore {

        @Test
        void holdsNoSecretAndNothingToDeriveOneWith() {
            IssuedRefresh token = open();
            String dump = store.find(CLINIC, token.family()).orElseThrow().toString();
            String secretPart = text(token).substring(text(token).length() - 42);

            assertThat(dump).doesNotContain(secretPart);
            // Presenting what is stored opens nothing.
            String hash =
                    store.find(CLINIC, token.family()).orElseThrow().secret().value();
            byte[] asSecret = java.util.Base64.getUrlDecoder().decode(hash);
            String forged =
                    new RefreshToken(1, token.family(), 1, asSecret).toSecret().revealText();
            assertThat(rotate(forged)).isEqualTo(new Unknown());
            assertThat(rotate(token)).isInstanceOf(Rotated.class);
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

    private static String successor(RefreshOutcome outcome) {
        return outcome instanceof Rotated rotated ? text(rotated.issued()) : text(((Repeated) outcome).issued());
    }

    private static <T> List<T> atOnce(int racers, Callable<T> step) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(racers);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < racers; i++) {
                futures.add(executor.submit(() -> {
                    start.await();
                    return step.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
