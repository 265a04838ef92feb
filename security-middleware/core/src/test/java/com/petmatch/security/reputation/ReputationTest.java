package com.petmatch.security.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.reputation.BanOutcome.Placed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReputationTest extends ReputationScene {

    private static final String CLIENT = "192.0.2.1/32";
    private static final ScoreKey KEY = network(CLIENT);

    @Test
    void pointsAddUpAndHalveInAnHour() {
        reputation.record(KEY, Signal.PROBE_PATH, "r-1");
        assertThat(reputation.score(KEY)).isEqualTo(40);

        pass(Duration.ofHours(1));
        assertThat(reputation.score(KEY)).isCloseTo(20, within(0.001));
        reputation.record(KEY, Signal.FIREWALL_DENY, "r-2");
        assertThat(reputation.score(KEY)).isCloseTo(30, within(0.001));
        pass(Duration.ofHours(2));
        assertThat(reputation.score(KEY)).isCloseTo(7.5, within(0.001));
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void eachSignalEarnsItsPoints(Signal signal) {
        reputation.record(KEY, signal, "r");

        double expected = signal == Signal.CANARY_KEY ? 60 : signal.points();
        assertThat(reputation.score(KEY)).as("a ban brings it down to 60").isCloseTo(expected, within(0.001));
    }

    @Test
    void aHostSetsItsOwnPoints() {
        Reputation strict =
                new Reputation(TenantId.SINGLE, scores, bans, rules.withPoints(Signal.LOGIN_FAILURE, 50), clock);

        assertThat(strict.record(KEY, Signal.LOGIN_FAILURE, "r")).isEmpty();
        assertThat(strict.record(KEY, Signal.LOGIN_FAILURE, "r")).get().isInstanceOf(Placed.class);
        assertThatThrownBy(() -> rules.withPoints(Signal.LOGIN_FAILURE, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.withLevels(80, 80)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.withHalfLife(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fromSixtyOnSomebodyIsDoubtfulAndFromEightyBanned() {
        probe(reputation, CLIENT, 1);
        reputation.record(KEY, Signal.FIREWALL_DENY, "r");
        assertThat(reputation.isDoubtful(KEY)).isFalse();
        reputation.record(KEY, Signal.FIREWALL_DENY, "r");
        assertThat(reputation.isDoubtful(KEY)).isTrue();
        assertThat(bans.banned(address("192.0.2.1"))).isEmpty();

        assertThat(reputation.record(KEY, Signal.FIREWALL_DENY, "r")).isEmpty();
        assertThat(reputation.record(KEY, Signal.FIREWALL_DENY, "last"))
                .get()
                .isInstanceOfSatisfying(Placed.class, placed -> {
                    assertThat(placed.ban().length()).isEqualTo(Duration.ofMinutes(10));
                    assertThat(placed.ban().cause().evidence())
                            .hasSize(5)
                            .last()
                            .asString()
                            .contains("last");
                });
        assertThat(bans.banned(address("192.0.2.1"))).isPresent();
        assertThat(bans.banned(address("192.0.2.2"))).isEmpty();
    }

    /** Else a scanner stood a hair below the ban: its next probes are answered with a challenge and earn nothing. */
    @Test
    void twoProbesAreABanAlsoWhereAMomentPassedBetweenThem() {
        reputation.record(KEY, Signal.PROBE_PATH, "r-1");
        pass(Duration.ofSeconds(5));

        assertThat(reputation.record(KEY, Signal.PROBE_PATH, "r-2")).get().isInstanceOf(Placed.class);
    }

    @Test
    void aBanEndsByItselfAndWhatFollowsIsJudgedAnew() {
        probe(reputation, CLIENT, 2);
        pass(Duration.ofMinutes(10));

        assertThat(bans.banned(address("192.0.2.1"))).isEmpty();
        assertThat(reputation.record(KEY, Signal.LIMIT_REACHED, "r")).isEmpty();
        assertThat(bans.banned(address("192.0.2.1"))).isEmpty();
    }

    @Test
    void eachRepetitionDoublesTheBanToADay() {
        Duration expected = Duration.ofMinutes(10);
        for (int i = 1; i <= 10; i++) {
            Ban ban = placed(network(CLIENT));
            assertThat(ban.repeat()).isEqualTo(i);
            assertThat(ban.length()).isEqualTo(expected);
            Duration twice = expected.multipliedBy(2);
            expected = twice.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : twice;
            pass(ban.length());
        }
        pass(Duration.ofDays(1));
        assertThat(placed(network(CLIENT)).repeat()).isEqualTo(1);
    }

    private Ban placed(ScoreKey key) {
        return ((Placed) reputation.record(key, Signal.CANARY_KEY, MEANT).orElseThrow()).ban();
    }

    @ParameterizedTest
    @Tag("row-62")
    @EnumSource(
            value = Signal.class,
            names = {"HONEYPOT_FIELD", "DECOY_LINK", "UNWITTING_PROBE"})
    void aWeakSignalAloneNeverBansNorChallenges(Signal weak) {
        for (int i = 0; i < 1_000; i++) {
            assertThat(reputation.record(KEY, weak, "r" + i)).isEmpty();
        }

        assertThat(reputation.score(KEY)).isLessThanOrEqualTo(40);
        assertThat(reputation.isDoubtful(KEY)).isFalse();
        assertThat(bans.list()).isEmpty();
    }

    @Property(tries = 200)
    @net.jqwik.api.Tag("row-62")
    void noMixOfWeakSignalsBans(@ForAll @Size(max = 80) List<@IntRange(min = 0, max = 2) Integer> picks) {
        ReputationScene scene = new ReputationScene();
        Signal[] weak = {Signal.HONEYPOT_FIELD, Signal.DECOY_LINK, Signal.UNWITTING_PROBE};
        for (int pick : picks) {
            scene.reputation.record(KEY, weak[pick], "r");
            scene.pass(Duration.ofSeconds(pick));
        }

        assertThat(scene.bans.list()).isEmpty();
    }

    @Test
    @Tag("row-62")
    void weakSignalsCountBesideStrongOnes() {
        for (int i = 0; i < 10; i++) {
            reputation.record(KEY, Signal.HONEYPOT_FIELD, "r");
        }

        assertThat(reputation.record(KEY, Signal.PROBE_PATH, "r")).get().isInstanceOf(Placed.class);
    }

    @Test
    @Tag("row-13")
    void aClockSetBackLetsPointsStandAndNeverAddsToThem() {
        reputation.record(KEY, Signal.PROBE_PATH, "r");
        clock.advance(Duration.ofDays(-400));

        assertThat(reputation.score(KEY)).isEqualTo(40);
        reputation.record(KEY, Signal.LIMIT_REACHED, "r");
        assertThat(reputation.score(KEY)).isEqualTo(41);
        clock.advance(Duration.ofHours(1));
        assertThat(reputation.score(KEY)).isCloseTo(20.5, within(0.001));
    }

    @Property(tries = 300)
    void aScoreStaysBetweenZeroAndAHundredWhateverComes(
            @ForAll @Size(max = 60) List<Signal> signals, @ForAll @IntRange(min = 0, max = 7_200) int seconds) {
        Score score = Score.none(Instant.parse("2026-03-01T10:00:00Z"));
        Instant now = score.at();
        for (Signal signal : signals) {
            score = score.plus(new Misdeed(signal, now, "d"), rules);
            now = now.plusSeconds(seconds);
            assertThat(score.value(now, rules)).isBetween(0.0, 100.0);
            assertThat(score.misdeeds()).hasSizeLessThanOrEqualTo(8);
        }
        double before = score.value(now, rules);
        assertThat(score.value(now.plusSeconds(1), rules)).isLessThanOrEqualTo(before);
    }

    @Test
    void pointsOfManyThreadsAreAllCounted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            threads.execute(() -> {
                awaited(start);
                for (int k = 0; k < 5; k++) {
                    reputation.record(KEY, Signal.LOGIN_FAILURE, "r");
                }
            });
        }
        start.countDown();
        threads.shutdown();

        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(reputation.score(KEY)).isEqualTo(40);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void aPardonLiftsTheBanAndForgetsThePoints() {
        placed(KEY);

        assertThat(reputation.pardon(KEY, "op-7", "office of a partner")).isTrue();
        assertThat(reputation.score(KEY)).isZero();
        assertThat(bans.banned(address("192.0.2.1"))).isEmpty();
        assertThat(reputation.pardon(KEY, "op-7", "again")).isFalse();
    }

    @Test
    @Tag("row-64")
    void aFloodOfNetworksIsBoundedAndPushesOutTheLowestNotTheHighest() {
        InMemoryReputationStore small = new InMemoryReputationStore(500, rules.halfLife());
        Reputation judge = new Reputation(TenantId.SINGLE, small, bans, rules, clock);
        for (int i = 0; i < 20; i++) {
            judge.record(network("198.51.100." + i + "/32"), Signal.PROBE_PATH, "r");
        }
        for (int i = 0; i < 20_000; i++) {
            judge.record(
                    network("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255) + "/32"),
                    Signal.LIMIT_REACHED,
                    "r");
        }

        assertThat(small.size()).isLessThanOrEqualTo(500);
        for (int i = 0; i < 20; i++) {
            assertThat(judge.score(network("198.51.100." + i + "/32"))).isEqualTo(40);
        }
    }

    @Test
    @Tag("row-64")
    void aBanOutlivesItsScore() {
        InMemoryReputationStore tiny = new InMemoryReputationStore(1, rules.halfLife());
        Reputation judge = new Reputation(TenantId.SINGLE, tiny, bans, rules, clock);
        judge.record(KEY, Signal.CANARY_KEY, "r");
        judge.record(network("198.51.100.1/32"), Signal.LIMIT_REACHED, "r");

        assertThat(judge.score(KEY)).isZero();
        assertThat(bans.banned(address("192.0.2.1"))).isPresent();
    }

    @Test
    void keysAndMisdeedsReadWhatTheyWrote() {
        Misdeed misdeed = new Misdeed(Signal.PROBE_PATH, clock.instant(), "r-1 probe path /.env");

        assertThat(Misdeed.parse(misdeed.toString())).isEqualTo(misdeed);
        assertThat(ScoreKey.parse(KEY.toString())).isEqualTo(KEY);
        assertThat(ScoreKey.parse(network("2001:db8::/48").toString())).isEqualTo(network("2001:db8::/48"));
        assertThat(ScoreKey.parse(ScoreKey.of(ANNA).toString())).isEqualTo(ScoreKey.of(ANNA));
        assertThatThrownBy(() -> ScoreKey.parse("10.0.0.1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Misdeed.parse("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
