package com.petmatch.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Broken;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.CutOff;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Intact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private final List<ChainedRecord> kept = new ArrayList<>();
    private final AuditTrail trail = new AuditTrail("start-1", kept::add);

    @BeforeEach
    void appendFive() {
        for (int i = 1; i <= 5; i++) {
            trail.append(record("refund " + i));
        }
    }

    @Test
    void anUntouchedChainIsIntact() {
        assertThat(ChainVerifier.verify("start-1", kept, trail.head())).isEqualTo(new Intact(5));
    }

    @Test
    @Tag("row-57")
    void namesTheFirstAlteredMovedOrMissingRecord() {
        List<ChainedRecord> altered = new ArrayList<>(kept);
        altered.set(
                2,
                new ChainedRecord(
                        "start-1",
                        3,
                        record("refund 99"),
                        kept.get(2).seal(),
                        kept.get(2).hash()));
        List<ChainedRecord> moved = new ArrayList<>(kept);
        Collections.swap(moved, 1, 2);
        List<ChainedRecord> missing = new ArrayList<>(kept);
        missing.remove(3);

        assertThat(ChainVerifier.verify("start-1", altered, trail.head())).isEqualTo(new Broken(3));
        assertThat(ChainVerifier.verify("start-1", moved, trail.head())).isEqualTo(new Broken(2));
        assertThat(ChainVerifier.verify("start-1", missing, trail.head())).isEqualTo(new Broken(4));
        assertThat(ChainVerifier.verify("start-2", kept, trail.head())).isEqualTo(new Broken(1));
    }

    @Test
    @Tag("row-57")
    void seesRecordsThatWereCutOff() {
        assertThat(ChainVerifier.verify("start-1", kept.subList(0, 3), trail.head()))
                .isEqualTo(new CutOff(3));
    }

    @Test
    @Tag("row-57")
    void anErasedPartyLeavesTheChainIntactAndAChangedOneDoesNot() {
        ChainedRecord third = kept.get(2);
        PartySeal erasedSeal = new PartySeal(third.seal().hash(), "");
        AuditParty other = new AuditParty("somebody", List.of(), "", "");
        List<ChainedRecord> erased = replaced(AuditParty.nobody(), erasedSeal);

        assertThat(ChainVerifier.verify("start-1", erased, trail.head())).isEqualTo(new Intact(5));
        for (List<ChainedRecord> changed : List.of(
                replaced(other, third.seal()),
                replaced(other, erasedSeal),
                replaced(AuditParty.nobody(), third.seal()),
                replaced(third.record().party(), new PartySeal(third.seal().hash(), "zz")),
                replaced(other, PartySeal.of(other, third.seal().salt())))) {
            assertThat(ChainVerifier.verify("start-1", changed, trail.head())).isEqualTo(new Broken(3));
        }
    }

    @Test
    @Tag("row-57")
    void theSameGuessedPartyNeverHasTheSameHash() {
        assertThat(kept).extracting(entry -> entry.seal().hash()).doesNotHaveDuplicates();
    }

    private List<ChainedRecord> replaced(AuditParty party, PartySeal seal) {
        List<ChainedRecord> records = new ArrayList<>(kept);
        ChainedRecord third = kept.get(2);
        records.set(2, new ChainedRecord("start-1", 3, third.record().with(party), seal, third.hash()));
        return records;
    }

    @Test
    void whoIsNamedSeesNothingOfTheOthers() {
        AuditParty party = new AuditParty("anna", List.of("support-7", "chief"), "session 1", "192.0.2.1/32");

        assertThat(party.seenBy("anna"))
                .isEqualTo(
                        new AuditParty("anna", List.of("somebody else", "somebody else"), "session 1", "192.0.2.1/32"));
        assertThat(party.seenBy("chief"))
                .isEqualTo(new AuditParty("somebody else", List.of("somebody else", "chief"), "", ""));
    }

    @Test
    @Tag("row-57")
    void aFailingSinkLosesNothingSilently() {
        List<ChainedRecord> later = new ArrayList<>();
        boolean[] broken = {true};
        AuditTrail shaky = new AuditTrail("s", entry -> {
            if (broken[0]) {
                throw new IllegalStateException("disk full");
            }
            later.add(entry);
        });

        assertThatThrownBy(() -> shaky.append(record("a"))).hasMessage("disk full");
        broken[0] = false;
        shaky.append(record("b"));

        assertThat(later).extracting(kept -> kept.record().action()).containsExactly("a", "b");
        assertThat(ChainVerifier.verify("s", later, shaky.head())).isEqualTo(new Intact(2));
    }

    @Test
    @Tag("row-57")
    void aLostAcknowledgementDoesNotBlockTheChain() {
        Map<Long, ChainedRecord> stored = new TreeMap<>();
        boolean[] connected = {false};
        AuditTrail dropped = new AuditTrail("s", entry -> {
            ChainedRecord there = stored.putIfAbsent(entry.sequence(), entry);
            if (there != null && !there.equals(entry)) {
                throw new IllegalStateException("another record in this place");
            }
            if (!connected[0]) {
                throw new IllegalStateException("connection dropped after the commit");
            }
        });

        assertThatThrownBy(() -> dropped.append(record("a"))).hasMessageContaining("dropped");
        assertThatThrownBy(() -> dropped.append(record("b"))).hasMessageContaining("dropped");
        connected[0] = true;
        dropped.append(record("c"));
        dropped.append(record("d"));

        assertThat(stored.values()).extracting(kept -> kept.record().action()).containsExactly("a", "c", "d");
        assertThat(ChainVerifier.verify("s", List.copyOf(stored.values()), dropped.head()))
                .isEqualTo(new Intact(3));
    }

    @Test
    @Tag("row-57")
    void aCallerThatTriesTheSameRecordAgainWritesItOnce() {
        List<ChainedRecord> later = new ArrayList<>();
        boolean[] broken = {true};
        AuditTrail shaky = new AuditTrail("s", entry -> {
            if (broken[0]) {
                throw new IllegalStateException("disk full");
            }
            later.add(entry);
        });

        assertThatThrownBy(() -> shaky.append(record("a"))).hasMessage("disk full");
        broken[0] = false;
        shaky.append(record("a"));
        shaky.append(record("a"));

        assertThat(later).hasSize(2);
        assertThat(ChainVerifier.verify("s", later, shaky.head())).isEqualTo(new Intact(2));
    }

    @Test
    @Tag("row-56")
    void textsAreCutAndCannotForgeALine() {
        AuditRecord hostile = record("a\r\nFAKE \u001b[31m\u202e" + "x".repeat(5_000));

        assertThat(hostile.action()).hasSize(1_024).doesNotContain("\r", "\n", "\u001b", "\u202e");
    }

    private static AuditRecord record(String action) {
        return new AuditRecord(
                Instant.parse("2026-03-01T10:00:00Z"),
                "r-1",
                new AuditParty(
                        "00000000-0000-0000-0000-000000000001", List.of("support-7"), "session 1", "192.0.2.1/32"),
                TenantId.SINGLE,
                action,
                "allow",
                List.of("limit.reached"));
    }
}
