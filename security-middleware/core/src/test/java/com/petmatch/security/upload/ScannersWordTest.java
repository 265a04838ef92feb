package com.petmatch.security.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.upload.ScanOutcome.Encrypted;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.Infected;
import com.petmatch.security.upload.ScanOutcome.LimitExceeded;
import com.petmatch.security.upload.ScanOutcome.TimedOut;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import com.petmatch.security.upload.UploadOutcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("row-60")
class ScannersWordTest {

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() {
        scene = new UploadScene(folder);
    }

    @Test
    void onlyCleanPasses() {
        assertQuarantined(new LimitExceeded());
        assertQuarantined(new Encrypted());
        assertQuarantined(new TimedOut());
        assertQuarantined(new Failed("no daemon"));
    }

    private void assertQuarantined(ScanOutcome verdict) {
        scene.scanner = content -> verdict;

        Quarantined held = (Quarantined) scene.receive(FileKind.PNG, SampleFiles.png(4, 4));

        assertThat(held.verdict()).isEqualTo(verdict);
        assertThat(held.code().value()).startsWith("upload.quarantined.");
    }

    @Test
    void aScannerThatThrowsHasCalledNothingClean() {
        scene.scanner = content -> {
            throw new IllegalStateException("gone");
        };

        assertThat(scene.receive(FileKind.PNG, SampleFiles.png(4, 4))).isInstanceOf(Quarantined.class);
    }

    @Test
    void nothingIsKeptOfAnInfectedFile() {
        scene.scanner = content -> new Infected("Test.Signature");

        Refused refused = (Refused) scene.receive(FileKind.TXT, UploadScene.large());

        assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_INFECTED);
        assertThat(refused.fault()).isEqualTo("Test.Signature");
        assertThat(scene.filesLeft()).isZero();
    }

    @Test
    void aQuarantinedFileIsKeptUntilClosed() throws IOException {
        scene.scanner = content -> new TimedOut();

        Quarantined held = (Quarantined) scene.receive(FileKind.TXT, UploadScene.large());

        assertThat(scene.filesLeft()).isOne();
        try (QuarantinedFile file = held.file();
                InputStream in = file.openUnscanned()) {
            assertThat(in.readAllBytes()).isEqualTo(UploadScene.large());
        }
        assertThat(scene.filesLeft()).isZero();
    }
}
