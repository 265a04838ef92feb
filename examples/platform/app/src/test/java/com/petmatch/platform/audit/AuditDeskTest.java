package com.petmatch.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.audit.AuditCheckpoint;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.AuditSink;
import com.petmatch.security.audit.AuditUnavailableException;
import com.petmatch.security.audit.ChainVerifier;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.audit.CheckpointedSink;
import com.petmatch.testkit.FakeClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditDeskTest {

    private final List<ChainedRecord> kept = new ArrayList<>();
    private final List<AuditCheckpoint> signed = new ArrayList<>();
    private final MacKeys keys = MacKeys.of(1, Secret.of("a key of thirty-two bytes or more"));
    private final AuditDesk desk = new AuditDesk("chain", kept::add, Set.of("GET /admin"), 2);

    @Test
    void handsOverWhatWaitsWhenItIsClosed() {
        desk.append(record("POST /pets"));
        desk.append(record("GET /admin"));
        assertThat(kept).isEmpty();

        desk.close();

        assertThat(kept).extracting(chained -> chained.record().action()).containsExactly("GET /admin", "POST /pets");
        assertThat(kept).extracting(ChainedRecord::sequence).containsExactly(1L, 2L);
    }

    @Test
    void dropsAndCountsOrdinaryRecordsThatFindNoRoom() {
        for (int i = 0; i < 5; i++) {
            desk.append(record("POST /pets"));
        }
        desk.drain();

        assertThat(kept)
                .extracting(chained -> chained.record().decision())
                .containsExactly("dropped 3", "allow", "allow");
    }

    @Test
    void refusesAnOperatorsActThatCannotBeRecorded() {
        desk.append(record("GET /admin"));
        desk.append(record("GET /admin"));

        assertThatThrownBy(() -> desk.append(record("GET /admin"))).isInstanceOf(AuditUnavailableException.class);
        desk.append(record("POST /pets"));
        desk.drain();
        assertThat(kept).hasSize(3);
    }

    @Test
    void keepsWhatASinkDidNotTake() {
        List<ChainedRecord> taken = new ArrayList<>();
        boolean[] away = {true};
        AuditDesk patient = new AuditDesk(
                "chain",
                record -> {
                    if (away[0]) {
                        throw new IllegalStateException("away");
                    }
                    taken.add(record);
                },
                Set.of());
        patient.append(record("POST /pets"));

        assertThatThrownBy(patient::drain).hasMessage("away");
        away[0] = false;
        patient.drain();

        assertThat(taken).hasSize(1);
    }

    @Test
    void sealsTheChainBehindWhatWaitedWhenItIsClosed() {
        desk(false).close();

        assertThat(kept).hasSize(1);
        assertThat(signed).extracting(AuditCheckpoint::seals).containsExactly(true);
        assertThat(ChainVerifier.verify("sealed", kept, signed, keys)).isEqualTo(new ChainOutcome.Sealed(1));
    }

    @Test
    void aChainOfWhichRecordsWereLostAtTheEndIsNotSealed() {
        desk(true).close();

        assertThat(signed).isEmpty();
    }

    private AuditDesk desk(boolean away) {
        AuditSink sink = record -> {
            if (away) {
                throw new IllegalStateException("away");
            }
            kept.add(record);
        };
        AuditDesk full = new AuditDesk(
                "sealed",
                new CheckpointedSink(sink, signed::add, keys, FakeClock.at("2026-11-21T12:00:00Z")),
                Set.of());
        full.append(record("POST /pets"));
        return full;
    }

    private static AuditRecord record(String action) {
        return new AuditRecord(
                Instant.parse("2026-11-21T12:00:00Z"),
                "",
                AuditParty.nobody(),
                TenantId.SINGLE,
                action,
                "allow",
                List.of());
    }
}
