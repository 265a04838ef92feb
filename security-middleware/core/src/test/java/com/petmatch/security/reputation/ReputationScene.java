package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A small host's reputation: stores in memory, a wall clock and a ticker that only a test moves. */
class ReputationScene {

    static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    static final String MEANT = "meant";

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final AtomicLong nanos = new AtomicLong(-5);
    final BanTime time = new BanTime(clock, nanos::get);
    final List<SecurityEvent> events = new ArrayList<>();
    final InMemoryReputationStore scores = new InMemoryReputationStore();
    final InMemoryBanStore stored = new InMemoryBanStore();
    final ReputationRules rules = ReputationRules.standard();
    final BanList bans = list(BanExemptions.standard(), 1_000);
    final Reputation reputation = over(bans);

    BanList list(BanExemptions exemptions, int most) {
        return new BanList(TenantId.SINGLE, stored, exemptions, time, events::add, most);
    }

    Reputation over(BanList list) {
        return new Reputation(TenantId.SINGLE, scores, list, rules, clock);
    }

    static ScoreKey network(String prefix) {
        return ScoreKey.of(AddressPrefix.parse(prefix).orElseThrow());
    }

    static IpAddress address(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    void pass(Duration time) {
        clock.advance(time);
        nanos.addAndGet(time.toNanos());
    }

    void probe(Reputation judge, String prefix, int times) {
        for (int i = 0; i < times; i++) {
            judge.record(network(prefix), Signal.PROBE_PATH, "r-" + i);
        }
    }
}
