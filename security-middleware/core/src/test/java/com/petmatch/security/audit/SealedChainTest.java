package com.petmatch.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Broken;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.CutOff;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Intact;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Sealed;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Unproven;
import com.petmatch.testkit.FakeClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a chain that ended in order differs from one that was cut off or whose process died. */
@Tag("row-57")
class SealedChainTest {

    private static final String CHAIN = "start-1";
    private static final int RECORDS = 1_005;

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final MacKeys keys = MacKeys.of(1, Secret.of(new byte[32]));
    private final List<ChainedRecord> kept = new ArrayList<>();
    private final List<AuditCheckpoint> signed = new ArrayList<>();
    private final AuditTrail trail = new AuditTrail(CHAIN, new CheckpointedSink(kept::add, signed::add, keys, clock));

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            trail.append(AuditQueueTest.record("act " + i));
        }
    }

    private ChainOutcome verified(List<ChainedRecord> records) {
        return ChainVerifier.verify(CHAIN, records, signed, keys);
    }

    @Test
    void aChainThatWasClosedIsSealed() {
        append(RECORDS);
        trail.close();
        trail.close();

        assertThat(signed).extracting(AuditCheckpoint::seals).containsExactly(false, true);
        assertThat(verified(kept)).isEqualTo(new Sealed(RECORDS));
    }

    @Test
    void aRecordCutOffBetweenTheLastCheckpointAndTheSealIsFound() {
        append(RECORDS);
        assertThat(verified(kept.subList(0, 1_002))).isEqualTo(new Intact(1_002));
        trail.close();

        assertThat(verified(kept.subList(0, RECORDS - 1))).isEqualTo(new CutOff(RECORDS - 1));
        assertThat(verified(List.of())).isEqualTo(new CutOff(0));
    }

    @Test
    void aProcessThatDiedLeavesAChainThatIsIntactAndNotSealed() {
        append(RECORDS);

        assertThat(verified(kept)).isEqualTo(new Intact(RECORDS));
    }

    @Test
    void whatFollowsTheSealIsNotOfTheChain() {
        append(3);
        trail.close();

        assertThatThrownBy(() -> append(1)).isInstanceOf(IllegalStateException.class);
        assertThat(verified(continued())).isEqualTo(new Broken(4));
    }

    @Test
    void aChainWithoutRecordsIsSealedTooAndTakesNoneLater() {
        trail.close();

        assertThat(verified(List.of())).isEqualTo(new Sealed(0));
        new AuditTrail(CHAIN, kept::add).append(AuditQueueTest.record("planted"));
        assertThat(verified(kept)).isEqualTo(new Broken(1));
    }

    @Test
    void neitherKindOfCheckpointPassesForTheOther() {
        append(1_000);
        trail.close();

        for (AuditCheckpoint right : signed) {
            AuditCheckpoint forged = new AuditCheckpoint(
                    right.chain(),
                    right.sequence(),
                    right.hash(),
                    right.at(),
                    right.keyId(),
                    right.tag(),
                    !right.seals());
            assertThat(ChainVerifier.verify(CHAIN, kept, List.of(forged), keys)).isEqualTo(new Unproven(1_000));
        }
    }

    /** Signed with the key of zeros before chains were sealed. */
    @Test
    void aCheckpointOfBeforeIsStillProven() {
        AuditCheckpoint old = new AuditCheckpoint(
                "start-0",
                7,
                "ab".repeat(32),
                Instant.parse("2026-02-01T00:00:00Z"),
                1,
                "4581e21133f8d360eeb33e8511f2341542f1c37d91dbcf1183c7f005f030a70b");

        assertThat(old.isSignedBy(keys)).isTrue();
    }

    @Test
    void aSealThatCouldNotBeKeptIsTriedAgainAndNoRecordComesBetween() {
        boolean[] away = {true};
        AuditTrail other = new AuditTrail(
                CHAIN,
                new CheckpointedSink(
                        kept::add,
                        checkpoint -> {
                            if (away[0]) {
                                throw new IllegalStateException("mailbox full");
                            }
                            signed.add(checkpoint);
                        },
                        keys,
                        clock));
        other.append(AuditQueueTest.record("act"));

        assertThatThrownBy(other::close).hasMessage("mailbox full");
        assertThatThrownBy(() -> other.append(AuditQueueTest.record("late"))).isInstanceOf(IllegalStateException.class);
        assertThat(verified(kept)).isEqualTo(new Intact(1));
        away[0] = false;
        other.close();
        assertThat(verified(kept)).isEqualTo(new Sealed(1));
    }

    @Test
    void aRecordWhoseAnswerWasLostIsInTheSealedChain() {
        boolean[] away = {true};
        CheckpointedSink sink = new CheckpointedSink(
                record -> {
                    if (away[0]) {
                        throw new IllegalStateException("answer lost");
                    }
                    kept.add(record);
                },
                signed::add,
                keys,
                clock);
        AuditTrail other = new AuditTrail(CHAIN, sink);
        assertThatThrownBy(() -> other.append(AuditQueueTest.record("act"))).hasMessage("answer lost");
        away[0] = false;

        other.close();

        assertThat(verified(kept)).isEqualTo(new Sealed(1));
    }

    // What somebody who can write records but has no key can add: the next link is no secret.
    private List<ChainedRecord> continued() {
        ChainedRecord last = kept.get(kept.size() - 1);
        AuditRecord record = AuditQueueTest.record("planted");
        PartySeal seal = PartySeal.of(record.party(), "00".repeat(32));
        long next = last.sequence() + 1;
        List<ChainedRecord> longer = new ArrayList<>(kept);
        longer.add(new ChainedRecord(CHAIN, next, record, seal, RecordHash.of(CHAIN, next, last.hash(), record, seal)));
        return longer;
    }
}
