package com.petmatch.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.keys.IssuerScene.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
