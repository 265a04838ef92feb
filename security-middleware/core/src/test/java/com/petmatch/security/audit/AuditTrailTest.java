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
                new ChainedRecord("start-1", 3, record("refund 99"), kept.get(2).hash()));
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
    void whatAFailingSinkDidNotTakeComesBeforeTheNext() {
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

        assertThat(later).extracting(entry -> entry.record().action()).containsExactly("a", "b");
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
                "00000000-0000-0000-0000-000000000001",
                TenantId.SINGLE,
                action,
                "allow",
                List.of("limit.reached"),
                "192.0.2.1/32");
    }
}
