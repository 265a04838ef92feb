package com.petmatch.security.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class RememberedScoresTest extends ReputationScene {

    private static final ScoreKey KEY = network("192.0.2.1/32");

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final RememberedScores remembered = new RememberedScores(scores, waiting::add, nanos::get);
    private final Reputation here = new Reputation(TenantId.SINGLE, remembered, bans, rules, clock);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void aQuestionNeverWaitsForTheStore() {
        reputation.record(KEY, Signal.PROBE_PATH, "on another node");

        assertThat(here.score(KEY)).isZero();
        work();
        assertThat(here.score(KEY)).isEqualTo(40);
    }

    @Test
    void whatAnotherNodeWroteIsKnownAfterTenSeconds() {
        here.score(KEY);
        work();
        reputation.record(KEY, Signal.PROBE_PATH, "on another node");
        assertThat(here.score(KEY)).isZero();
        assertThat(waiting).isEmpty();

        pass(Duration.ofSeconds(10));
        here.score(KEY);
        work();
        assertThat(here.score(KEY)).isGreaterThan(39);
    }

    @Test
    void pointsOfBothNodesAddUpThoughOneHasNotSeenTheOthers() {
        here.record(KEY, Signal.FIREWALL_DENY, "here");
        reputation.record(KEY, Signal.FIREWALL_DENY, "there");
        here.record(KEY, Signal.FIREWALL_DENY, "here");

        assertThat(here.score(KEY)).isEqualTo(30);
        assertThat(reputation.score(KEY)).isEqualTo(30);
    }

    @Test
    void aPardonIsKnownAtOnce() {
        here.record(KEY, Signal.PROBE_PATH, "here");
        here.pardon(KEY, "op-7", "framed");

        assertThat(here.score(KEY)).isZero();
        assertThat(reputation.score(KEY)).isZero();
    }

    @Test
    void aFloodOfUnknownNetworksStartsAFewReadsOnly() {
        for (int i = 0; i < 1_000; i++) {
            here.score(network("10.0." + (i >> 8) + "." + (i & 255) + "/32"));
        }

        assertThat(waiting).hasSize(64);
        work();
        here.score(KEY);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void anExecutorThatRejectsLeavesTheScoreUnknown() {
        RememberedScores busy = new RememberedScores(
                scores,
                task -> {
                    throw new RejectedExecutionException("full");
                },
                nanos::get);
        for (int i = 0; i < 200; i++) {
            assertThat(busy.find(TenantId.SINGLE, KEY)).isEmpty();
        }
    }
}
