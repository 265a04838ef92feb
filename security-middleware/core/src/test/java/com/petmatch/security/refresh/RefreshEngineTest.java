package com.petmatch.security.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Rotations, and what a thief of a token gets. */
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

        @ParameterizedTest
        @MethodSource("com.petmatch.security.refresh.RefreshScene#rotatedKeys")
        void survivesANewDerivationKeyWithinTheGrace(RefreshKeys keys) {
            IssuedRefresh first = open();
            IssuedRefresh second = rotated(first);
            RefreshEngine rotatedKeys = engine(store, keys);

            Repeated repeated = (Repeated) rotatedKeys.rotate(new RefreshRequest(CLINIC, text(first), PHONE));

            assertThat(text(repeated.issued())).isEqualTo(text(second));
            assertThat(rotatedKeys.rotate(new RefreshRequest(CLINIC, text(second), PHONE)))
                    .isInstanceOf(Rotated.class);
        }
    }

    @Test
    void aClockSetFarBackDoesNotStretchTheGrace() {
        IssuedRefresh first = open();
        rotated(first);
        clock.advance(Duration.ofSeconds(-6));

        assertThat(rotate(first)).isEqualTo(new ReuseDetected(first.family(), ANNA));
    }

    @Test
    void nodesWhoseClocksDifferALittleRepeatTheSameRotation() {
        IssuedRefresh first = open();
        rotated(first);
        clock.advance(Duration.ofSeconds(-5));

        assertThat(rotate(first)).isInstanceOf(Repeated.class);
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
