package com.petmatch.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Broken;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.CutOff;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Forked;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Intact;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Unproven;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-57")
class CheckpointsTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final MacKeys keys = MacKeys.of(1, Secret.of(new byte[32]));
    private final List<ChainedRecord> kept = new ArrayList<>();
    private final List<AuditCheckpoint> signed = new ArrayList<>();
    private final CheckpointedSink sink = new CheckpointedSink(kept::add, signed::add, keys, clock);
    private final AuditTrail trail = new AuditTrail("start-1", sink);

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            trail.append(AuditQueueTest.record("act " + i));
        }
    }

    @Test
    void aThousandRecordsOrAMinuteAreSigned() {
        append(1_000);
        assertThat(signed).extracting(AuditCheckpoint::sequence).containsExactly(1_000L);
        append(5);
        clock.advance(Duration.ofSeconds(59));
        sink.tick();
        assertThat(signed).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        sink.tick();
        sink.tick();
        clock.advance(Duration.ofSeconds(600));
        sink.tick();

        assertThat(signed).extracting(AuditCheckpoint::sequence).containsExactly(1_000L, 1_005L);
        assertThat(ChainVerifier.verify("start-1", kept, signed, keys)).isEqualTo(new Intact(1_005));
    }

    @Test
    void aChainWrittenAnewFromSomeRecordOnIsFound() {
        append(1_000);
        AuditTrail forger = new AuditTrail("start-1", kept::add);
        kept.clear();
        for (int i = 0; i < 1_000; i++) {
            forger.append(AuditQueueTest.record(i == 700 ? "nothing" : "act " + i));
        }

        assertThat(ChainVerifier.verify("start-1", kept, forger.head())).isEqualTo(new Intact(1_000));
        assertThat(ChainVerifier.verify("start-1", kept, signed, keys)).isEqualTo(new Broken(1_000));
        assertThat(ChainVerifier.verify("start-1", kept.subList(0, 900), signed, keys))
                .isEqualTo(new CutOff(900));
        assertThat(ChainVerifier.verify("start-1", List.of(), signed, keys)).isEqualTo(new CutOff(0));
    }

    @Test
    void aCheckpointOfAnotherKeyOrWithOtherContentProvesNothing() {
        append(1_000);
        AuditCheckpoint right = signed.get(0);
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(ChainVerifier.verify("start-1", kept, signed, MacKeys.of(1, Secret.of(other))))
                .isEqualTo(new Unproven(1_000));
        for (AuditCheckpoint forged : List.of(
                new AuditCheckpoint("start-2", 1_000, right.hash(), right.at(), 1, right.tag()),
                new AuditCheckpoint("start-1", 999, kept.get(998).hash(), right.at(), 1, right.tag()),
                new AuditCheckpoint("start-1", 1_000, right.hash(), right.at().plusNanos(1), 1, right.tag()),
                new AuditCheckpoint("start-1", 1_000, right.hash(), right.at(), 2, right.tag()),
                new AuditCheckpoint("start-1", 1_000, right.hash(), right.at(), 1, "zz"))) {
            assertThat(ChainVerifier.verify("start-1", kept, List.of(forged), keys))
                    .isInstanceOf(Unproven.class);
        }
    }

    @Test
    void aCheckpointThatCannotBeKeptIsTriedAgainAndCostsNoRecord() {
        boolean[] broken = {true};
        CheckpointedSink shaky = new CheckpointedSink(
                kept::add,
                checkpoint -> {
                    if (broken[0]) {
                        throw new IllegalStateException("mailbox full");
                    }
                    signed.add(checkpoint);
                },
                keys,
                clock);
        AuditTrail other = new AuditTrail("start-1", shaky);
        for (int i = 0; i < 1_000; i++) {
            other.append(AuditQueueTest.record("act " + i));
        }
        broken[0] = false;
        other.append(AuditQueueTest.record("one more"));

        assertThat(kept).hasSize(1_001);
        assertThat(signed).extracting(AuditCheckpoint::sequence).containsExactly(1_001L);
    }

    @Test
    void twoRecordsInOnePlaceAreAFork() {
        append(3);
        ChainedRecord first = kept.get(0);
        AuditRecord other = AuditQueueTest.record("act of a second process");
        PartySeal seal = PartySeal.of(other.party(), "00".repeat(32));
        ChainedRecord twin =
                new ChainedRecord("start-1", 2, other, seal, RecordHash.of("start-1", 2, first.hash(), other, seal));
        List<ChainedRecord> forked = List.of(first, kept.get(1), twin, kept.get(2));

        assertThat(ChainVerifier.verify("start-1", forked, trail.head())).isEqualTo(new Forked(2));
    }
}
