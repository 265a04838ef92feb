package com.petmatch.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.audit.AuditCheckpoint;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.AuditTrail;
import com.petmatch.security.audit.ChainVerifier;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.audit.CheckpointedSink;
import com.petmatch.testkit.FakeClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path directory;

    private final MacKeys keys = MacKeys.of(1, Secret.of("a key of thirty-two bytes or more"));
    private final List<ChainedRecord> records = new ArrayList<>();
    private final FakeClock clock = FakeClock.at(NOON);
    private final AuditTrail trail = new AuditTrail(
            "chain", new CheckpointedSink(records::add, checkpoint -> kept().keep(checkpoint), keys, clock));

    private CheckpointFile kept() {
        return new CheckpointFile(directory.resolve("audit/checkpoints"));
    }

    @Test
    void provesThatRecordsWereCutOff() {
        CheckpointFile file = written();
        List<AuditCheckpoint> checkpoints = file.of("chain");

        assertThat(checkpoints).extracting(AuditCheckpoint::sequence).containsExactly(1L, 2L);
        assertThat(ChainVerifier.verify("chain", records, checkpoints, keys)).isEqualTo(new ChainOutcome.Intact(2));
        assertThat(ChainVerifier.verify("chain", records.subList(0, 1), checkpoints, keys))
                .isEqualTo(new ChainOutcome.CutOff(1));
        assertThat(file.of("another")).isEmpty();
    }

    @Test
    void readsPastHalfALine() throws IOException {
        CheckpointFile file = written();
        Files.writeString(directory.resolve("audit/checkpoints"), "chain 3 ab", StandardOpenOption.APPEND);

        assertThat(file.of("chain")).hasSize(2);
    }

    @Test
    void readsPastHalfATag() throws IOException {
        CheckpointFile file = written();
        Files.writeString(
                directory.resolve("audit/checkpoints"),
                "2 sealed chain 2 " + "0".repeat(64) + " 2026-11-21T12:00:00Z 1 ab",
                StandardOpenOption.APPEND);

        assertThat(file.of("chain")).hasSize(2);
    }

    @Test
    void keepsThatAChainEndedInOrder() {
        CheckpointFile file = written();
        trail.close();

        assertThat(file.of("chain")).extracting(AuditCheckpoint::seals).containsExactly(false, false, true);
        assertThat(ChainVerifier.verify("chain", records, file.of("chain"), keys))
                .isEqualTo(new ChainOutcome.Sealed(2));
    }

    /** A line as it was written before chains were sealed. */
    @Test
    void readsLinesOfBeforeThereWereVersions() throws IOException {
        CheckpointFile file = written();
        Path path = directory.resolve("audit/checkpoints");
        Files.writeString(path, Files.readString(path).replace("2 growing ", ""));

        assertThat(Files.readString(path)).startsWith("chain 1 ");
        assertThat(ChainVerifier.verify("chain", records, file.of("chain"), keys))
                .isEqualTo(new ChainOutcome.Intact(2));
        assertThat(ChainVerifier.verify("chain", records.subList(0, 1), file.of("chain"), keys))
                .isEqualTo(new ChainOutcome.CutOff(1));
    }

    @Test
    void isEmptyBeforeTheFirst() {
        assertThat(new CheckpointFile(directory.resolve("none")).of("chain")).isEmpty();
    }

    private CheckpointFile written() {
        for (int i = 0; i < 2; i++) {
            clock.advance(Duration.ofMinutes(2));
            trail.append(
                    new AuditRecord(NOON, "", AuditParty.nobody(), TenantId.SINGLE, "GET /admin", "allow", List.of()));
        }
        return kept();
    }
}
