package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over is what was scanned. */
@Tag("row-61")
class HandOverTest {

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() {
        scene = new UploadScene(folder);
    }

    @Test
    void bytesSwappedAfterTheScanNeverReachTheirEnd() throws IOException {
        Accepted accepted = (Accepted) scene.receive(FileKind.TXT, UploadScene.large());
        byte[] other = UploadScene.large();
        other[150_000] = 'X';
        Files.write(spooled(), other);

        try (InputStream in = accepted.file().open()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(ChangedContentException.class);
            assertThatThrownBy(in::read).isInstanceOf(ChangedContentException.class);
        }
    }

    @Test
    void bytesCutOrAddedAfterTheScanNeverReachTheirEnd() throws IOException {
        Accepted accepted = (Accepted) scene.receive(FileKind.TXT, UploadScene.large());
        for (byte[] other : List.of(
                SampleFiles.cutBy(UploadScene.large(), 1), SampleFiles.joined(UploadScene.large(), ascii("x")))) {
            Files.write(spooled(), other);
            try (InputStream in = accepted.file().open()) {
                assertThatThrownBy(in::readAllBytes).isInstanceOf(ChangedContentException.class);
            }
        }
    }

    @Test
    void bytesSwappedBeforeTheScanAreNotCalledClean() {
        scene.scanner = content -> {
            writeSpooled(new byte[UploadScene.large().length]);
            return UploadScene.readsAll(content);
        };

        assertThat(scene.receive(FileKind.TXT, UploadScene.large())).isInstanceOf(Quarantined.class);
    }

    @Test
    void onlyTheOwnerReadsTheBytes() throws IOException {
        scene.receive(FileKind.TXT, UploadScene.large());

        assertThat(Files.getPosixFilePermissions(spooled())).hasSize(2);
    }

    @Test
    void closingDeletesAndMayBeRepeated() throws IOException {
        UploadedFile file = ((Accepted) scene.receive(FileKind.TXT, UploadScene.large())).file();

        file.close();
        file.close();

        assertThat(scene.filesLeft()).isZero();
    }

    private Path spooled() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private void writeSpooled(byte[] other) {
        try {
            Files.write(spooled(), other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
