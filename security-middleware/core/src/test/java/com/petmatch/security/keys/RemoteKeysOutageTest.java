package com.petmatch.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.keys.IssuerScene.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An issuer that is down, slow, wrong or huge. */
@Tag("row-10")
class RemoteKeysOutageTest {

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

    @ParameterizedTest
    @EnumSource(
            value = Answer.Kind.class,
            names = {"STATUS_500", "STATUS_404", "HTML", "GARBAGE", "HUGE", "REDIRECT_INWARD", "DROPPED", "NO_TYPE"})
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
