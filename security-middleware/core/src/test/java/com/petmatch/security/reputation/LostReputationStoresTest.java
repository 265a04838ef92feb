package com.petmatch.security.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import com.petmatch.testkit.InjectedFailure;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LostReputationStoresTest extends ReputationScene {

    private static final ScoreKey KEY = network("192.0.2.1/32");
    private static final BanCause.Operator DECISION = new BanCause.Operator("op-7", "scrapes prices");

    private final FaultInjector faults = new FaultInjector(clock);

    @Test
    void aLostStoreOfBansLeavesTheListAsItWas() {
        BanStore lost = faults.wrap(BanStore.class, stored);
        BanList list = new BanList(TenantId.SINGLE, lost, BanExemptions.standard(), time, events::add, 100);
        list.ban(KEY, Duration.ofHours(1), DECISION);
        faults.with(Fault.failBefore("active", 1));

        assertThatThrownBy(list::refresh).isInstanceOf(InjectedFailure.class);
        assertThat(list.banned(address("192.0.2.1"))).isPresent();
        assertThat(list.banned(address("192.0.2.2"))).isEmpty();
    }

    @Test
    void aLostStoreOfScoresLeavesThemUnknownAndNobodyOut() {
        ReputationStore lost = faults.wrap(ReputationStore.class, scores);
        faults.with(Fault.failBefore("find", 1));
        Reputation here = new Reputation(
                TenantId.SINGLE, new RememberedScores(lost, Runnable::run, nanos::get), bans, rules, clock);
        probe(reputation, "192.0.2.1/32", 1);

        assertThat(here.score(KEY)).isZero();
        assertThat(here.isDoubtful(KEY)).isFalse();
        assertThat(here.score(KEY)).isEqualTo(40);
    }
}
