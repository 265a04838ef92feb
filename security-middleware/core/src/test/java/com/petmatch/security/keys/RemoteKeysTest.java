package com.petmatch.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.keys.IssuerScene.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An issuer over https that does what issuers do on bad days. */
class RemoteKeysTest {

    private final IssuerScene issuer = new IssuerScene();

    @BeforeEach
    void serve() throws IOException {
        issuer.start();
        issuer.serves(Answer.set("a", "b"));
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void findsWhatTheIssuerServesAndAsksOnce() {
        KeySource keys = issuer.keys();

        assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
        assertThat(keys.find("b")).isInstanceOf(KeyLookup.Found.class);
        assertThat(keys.candidates(JwsAlgorithm.ES256)).hasSize(2);
        assertThat(keys.isAvailable()).isTrue();
        assertThat(issuer.requests()).isEqualTo(1);
    }

    @Nested
    @Tag("row-9")
    class AStormOfUnknownKeyIds {

        @Test
        void makesOneRequestInThirtySecondsAndLeavesKnownOnesAlone() {
            KeySource keys = issuer.keys();
            for (int i = 0; i < 100_000; i++) {
                assertThat(keys.find("random-" + i)).isEqualTo(KeyLookup.UNKNOWN);
            }
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
            assertThat(issuer.requests()).isEqualTo(1);

            issuer.advance(Duration.ofSeconds(30));
            for (int i = 0; i < 10_000; i++) {
                keys.find("again-" + i);
            }
            assertThat(issuer.requests()).isEqualTo(2);
        }

        @Test
        void fromManyThreadsIsOneFlight() throws Exception {
            ExecutorService executor = Executors.newFixedThreadPool(10);
            try {
                KeySource keys =
                        issuer.builder(executor).wait(Duration.ofSeconds(1)).build();
                CountDownLatch start = new CountDownLatch(1);
                List<Future<KeyLookup>> answers = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    answers.add(executor.submit(() -> {
                        start.await();
                        return keys.find("a");
                    }));
                }
                start.countDown();
                for (Future<KeyLookup> answer : answers) {
                    assertThat(answer.get()).isInstanceOf(KeyLookup.Found.class);
                }
                assertThat(issuer.requests()).isEqualTo(1);
            } finally {
                executor.shutdownNow();
            }
        }

        @Test
        void doesNotWaitForAFlightThatStaysInTheAir() {
            KeySource loaded = issuer.keys();
            assertThat(loaded.find("a")).isInstanceOf(KeyLookup.Found.class);
            // An executor that never runs: the flight stays in the air.
            KeySource stuck =
                    issuer.builder(task -> {}).wait(Duration.ofMillis(20)).build();

            assertThat(stuck.find("a")).isEqualTo(new KeyLookup.Unavailable());
        }
    }

    @Nested
    @Tag("row-10")
    class ABadDay {

        @ParameterizedTest
        @EnumSource(
                value = Answer.Kind.class,
                names = {"STATUS_500", "STATUS_404", "HTML", "GARBAGE", "HUGE", "REDIRECT_INWARD", "DROPPED", "NO_TYPE"
                })
        void keepsTheLastGoodSetForTheOutageAndThenClosesUntilItIsOver(Answer.Kind kind) {
            KeySource keys = issuer.keys();
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
            long generation = keys.generation();
            issuer.serves(Answer.of(kind));

            issuer.advance(Duration.ofMinutes(5));
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
            assertThat(keys.generation()).isEqualTo(generation);
            assertThat(issuer.failures()).isNotEmpty();
            issuer.advance(Duration.ofHours(4));
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
            issuer.advance(Duration.ofNanos(1));
            assertThat(keys.find("a")).isEqualTo(new KeyLookup.Unavailable());
            assertThat(keys.isAvailable()).isFalse();
            assertThat(keys.generation()).isNotEqualTo(generation);

            issuer.serves(Answer.set("a", "b"));
            issuer.advance(Duration.ofSeconds(30));
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
            assertThat(issuer.redirectFollowed()).isFalse();
        }

        /** A byte a second makes ten minutes of it, of which the deadline leaves a fifth of a second. */
        @Test
        @Timeout(60)
        void anIssuerThatDripsCostsTheDeadlineAndLeavesTheLastGoodSet() {
            KeySource keys =
                    issuer.builder(Runnable::run).call(Duration.ofMillis(200)).build();
            while (!(keys.find("a") instanceof KeyLookup.Found)) {
                issuer.advance(Duration.ofSeconds(30));
            }
            issuer.serves(Answer.of(Answer.Kind.DRIPPING));
            issuer.advance(Duration.ofMinutes(5));
            int before = issuer.requests();

            while (issuer.requests() == before) {
                assertThat(keys.find("unknown")).isNotInstanceOf(KeyLookup.Found.class);
                issuer.advance(Duration.ofSeconds(30));
            }

            assertThat(issuer.failures()).isNotEmpty();
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
        }

        @Test
        void asksADeadIssuerNoMoreOften() {
            issuer.serves(Answer.of(Answer.Kind.STATUS_500));
            KeySource keys = issuer.keys();

            for (int i = 0; i < 1_000; i++) {
                assertThat(keys.find("k" + i)).isEqualTo(new KeyLookup.Unavailable());
            }
            assertThat(issuer.requests()).isEqualTo(1);
        }

        @Test
        void readsNoMoreThanAMebibyteOfFifty() {
            issuer.serves(Answer.of(Answer.Kind.HUGE));
            KeySource keys = issuer.keys();

            assertThat(keys.isAvailable()).isFalse();
            assertThat(issuer.failures()).anyMatch(why -> why.contains("larger than 1 MiB"));
        }

        @Test
        void aRemovedKeyDiesWithinTheTimeAndRememberedTokensAreLookedAtAgain() {
            KeySource keys = issuer.keys();
            assertThat(keys.find("b")).isInstanceOf(KeyLookup.Found.class);
            long generation = keys.generation();
            issuer.serves(Answer.set("a"));

            issuer.advance(Duration.ofMinutes(5).minusSeconds(30));
            assertThat(keys.generation()).isGreaterThan(generation);
            assertThat(keys.find("b")).isEqualTo(KeyLookup.UNKNOWN);
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
        }

        @Test
        void aKeyRemovedWhileNobodyAskedDoesNotGetThrough() {
            KeySource keys = issuer.keys();
            issuer.serves(Answer.set("a"));

            issuer.advance(Duration.ofHours(1));

            assertThat(keys.find("b")).isEqualTo(KeyLookup.UNKNOWN);
        }

        @Test
        void aKeyWhoseEndPassedWhileNobodyAskedIsNotUsedBeforeTheIssuerAnswers() {
            Deque<Runnable> flights = new ArrayDeque<>();
            KeySource keys = loaded(flights);
            issuer.serves(Answer.set("a"));

            issuer.advance(Duration.ofHours(1));
            assertThat(keys.find("b")).isEqualTo(new KeyLookup.Unavailable());
            assertThat(keys.generation()).isZero();
            flights.remove().run();
            assertThat(keys.find("b")).isEqualTo(KeyLookup.UNKNOWN);
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
        }

        @Test
        void aFlightThatNeverLandsDoesNotEndTheKeysForLongerThanAnAttempt() {
            KeySource keys = loaded(new ArrayDeque<>());

            issuer.advance(Duration.ofHours(1));
            assertThat(keys.find("a")).isEqualTo(new KeyLookup.Unavailable());
            issuer.advance(Duration.ofSeconds(30));
            assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
        }

        @Test
        @Timeout(60)
        void knownKeysNeverWaitWhileTheIssuerIsDown() {
            Deque<Runnable> flights = new ArrayDeque<>();
            KeySource keys = loaded(flights);
            issuer.serves(Answer.of(Answer.Kind.STATUS_500));
            issuer.advance(Duration.ofMinutes(5));
            keys.generation();
            flights.remove().run();
            issuer.advance(Duration.ofMinutes(1));

            // Each of them would wait a second for the flight that stays in the air.
            for (int i = 0; i < 200; i++) {
                assertThat(keys.find("a")).isInstanceOf(KeyLookup.Found.class);
            }
            assertThat(flights).hasSize(1);
        }

        private KeySource loaded(Deque<Runnable> flights) {
            KeySource keys =
                    issuer.builder(flights::add).wait(Duration.ofSeconds(1)).build();
            flights.remove().run();
            return keys;
        }

        @Test
        void anEmptySetEndsEveryKey() {
            KeySource keys = issuer.keys();
            issuer.serves(Answer.set());

            issuer.advance(Duration.ofMinutes(5));

            assertThat(keys.find("a")).isEqualTo(KeyLookup.UNKNOWN);
            assertThat(keys.candidates(JwsAlgorithm.ES256)).isEmpty();
            assertThat(keys.isAvailable()).isTrue();
        }

        @Test
        void anUnchangedSetKeepsItsGeneration() {
            KeySource keys = issuer.keys();
            long generation = keys.generation();

            issuer.advance(Duration.ofMinutes(5));
            keys.find("a");

            assertThat(issuer.requests()).isEqualTo(2);
            assertThat(keys.generation()).isEqualTo(generation);
        }

        @Test
        void aFullExecutorIsAFailureLikeAnyOther() {
            KeySource keys = issuer.builder(task -> {
                        throw new RejectedExecutionException("full");
                    })
                    .build();

            assertThat(keys.find("a")).isEqualTo(new KeyLookup.Unavailable());
            assertThat(issuer.failures()).containsExactly("full");
        }
    }

    @Nested
    @Tag("row-11")
    class ANewKey {

        @Test
        void usedEarlyIsFoundByOneGatedRetry() {
            KeySource keys = issuer.keys();
            issuer.serves(Answer.set("a", "b", "c"));

            assertThat(keys.find("c")).isEqualTo(KeyLookup.UNKNOWN);
            issuer.advance(Duration.ofSeconds(30));
            assertThat(keys.find("c")).isInstanceOf(KeyLookup.Found.class);
            assertThat(issuer.requests()).isEqualTo(2);
        }

        @Test
        void underAKnownIdRefusesTheNewSetAndKeepsTheOld() {
            KeySource keys = issuer.keys();
            KeyLookup before = keys.find("a");
            issuer.serves(Answer.of(Answer.Kind.DUPLICATE_ID));

            issuer.advance(Duration.ofMinutes(5));

            assertThat(keys.find("a")).isEqualTo(before);
            assertThat(issuer.failures()).anyMatch(why -> why.contains("two keys"));
        }
    }

    @Test
    void onlyHttpsAndSaneTimesCanBeBuilt() {
        OkHttpClient http = new OkHttpClient();

        assertThatThrownBy(() -> IssuerKeys.remote(URI.create("http://id.example/keys"), http, Runnable::run))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issuer.builder(Runnable::run).ttl(Duration.ofMinutes(6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issuer.builder(Runnable::run).outage(Duration.ofHours(25)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("row-10")
    void anIssuerOnThisMachineIsRefusedWithoutTheTestsDoor() {
        KeySource keys = IssuerKeys.remoteBuilder(issuer.uri(), issuer.client(), Runnable::run)
                .listener(issuer)
                .build();

        assertThat(keys.find("a")).isEqualTo(new KeyLookup.Unavailable());
        assertThat(issuer.requests()).isZero();
        assertThat(issuer.failures()).anyMatch(why -> why.contains("not public"));
    }
}
