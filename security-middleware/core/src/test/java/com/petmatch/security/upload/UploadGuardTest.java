package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.upload.ScanOutcome.Encrypted;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.Infected;
import com.petmatch.security.upload.ScanOutcome.LimitExceeded;
import com.petmatch.security.upload.ScanOutcome.TimedOut;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import com.petmatch.security.upload.UploadOutcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UploadGuardTest {

    private static final int SEED = 20_261_129;

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() {
        scene = new UploadScene(folder);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void acceptsASoundFileOfEachKindWithItsBytes(FileKind kind) throws IOException {
        byte[] content = SampleFiles.of(kind);

        Accepted accepted = (Accepted) scene.receive(kind, content);

        try (UploadedFile file = accepted.file();
                InputStream in = file.open()) {
            assertThat(in.readAllBytes()).isEqualTo(content);
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.sha256()).isEqualTo(ContentHash.of(content));
        }
    }

    @Test
    void namesTheFileItself() {
        Accepted first = (Accepted) scene.receive("My Dog.JPEG", "image/jpeg", SampleFiles.jpeg(4, 4));
        Accepted second = (Accepted) scene.receive("My Dog.JPEG", "image/jpeg", SampleFiles.jpeg(4, 4));

        assertThat(first.file().storedName()).matches("[0-9a-f]{32}\\.jpg");
        assertThat(first.file().storedName()).isNotEqualTo(second.file().storedName());
        assertThat(first.file().displayName()).isEqualTo("My Dog.JPEG");
    }

    @Test
    void takesADeclaredTypeWithParametersInAnyCase() {
        assertThat(scene.receive("a.csv", "Text/CSV; charset=utf-8", SampleFiles.of(FileKind.CSV)))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void archivesAreLetInByNameOnly() {
        scene.policy = UploadPolicy.ofImages();

        assertThat(scene.refusal(FileKind.ZIP, SampleFiles.of(FileKind.ZIP))).isEqualTo(SecurityErrors.UPLOAD_TYPE);
    }

    @Test
    void nothingIsNotAFile() {
        assertThat(scene.refusal(FileKind.TXT, new byte[0])).isEqualTo(SecurityErrors.UPLOAD_EMPTY);
    }

    @Test
    void readsOneByteBeyondTheLimitAtMost() {
        scene.policy = UploadPolicy.builder().allow(FileKind.TXT, 100_000).build();
        AtomicLong given = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 'a';
            }
        };

        Refused refused = (Refused)
                scene.builder().build().receive(UploadScene.request("a.txt", "text/plain", endless));

        assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_SIZE);
        assertThat(given.get()).isEqualTo(100_001);
        assertThat(scene.filesLeft()).isZero();
    }

    @Test
    void acceptsAFileOfExactlyTheLimit() {
        scene.policy = UploadPolicy.builder().allow(FileKind.TXT, 100_000).build();
        byte[] content = new byte[100_000];
        Arrays.fill(content, (byte) 'a');

        assertThat(scene.receive(FileKind.TXT, content)).isInstanceOf(Accepted.class);
    }

    @Test
    void aBrokenStreamLeavesNothingBehind() {
        InputStream broken = new InputStream() {
            private int left = 200_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("reset");
                }
                left--;
                return 'a';
            }
        };

        Refused refused = (Refused)
                scene.builder().build().receive(UploadScene.request("a.txt", "text/plain", broken));

        assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_INTERRUPTED);
        assertThat(scene.filesLeft()).isZero();
    }

    @Test
    void aFailingStoreIsAnErrorNotAnOutcome() {
        ByteStore full = () -> {
            throw new IOException("No space left");
        };

        assertThatThrownBy(() -> scene.builder()
                        .store(full)
                        .build()
                        .receive(UploadScene.request("a.txt", "text/plain", new ByteArrayInputStream(ascii("a")))))
                .isInstanceOf(UploadStoreException.class);
    }

    @Test
    void theQuotaOfASubjectEnds() {
        scene.quota = UploadScene.quotaOf(1_000, 3);
        byte[] twoKib = new byte[2_048];
        Arrays.fill(twoKib, (byte) 'a');

        assertThat(scene.receive(FileKind.TXT, twoKib)).isInstanceOf(Accepted.class);
        Refused refused = (Refused) scene.receive(FileKind.TXT, twoKib);

        assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_QUOTA);
        assertThat(refused.retryAfter()).isPositive();
    }

    @Test
    void aGuardWithoutAScannerIsNotBuilt() {
        assertThatThrownBy(() -> UploadGuard.builder(scene.policy)
                        .store(SpoolStore.in(folder))
                        .quota(scene.quota)
                        .build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("scanner");
    }

    @Test
    void limitsOnlyGoDown() {
        assertThatThrownBy(() -> new ImageLimits(50_000_001, 12_000)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> new ArchiveLimits(101, 1_000, 1, 3)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> new ArchiveLimits(100, 1_000, 1, 4)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> UploadPolicy.builder().build()).isInstanceOf(SecurityMisuseException.class);
    }

    @Nested
    @Tag("row-60")
    class ByTheScannersWord {

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

            Refused refused = (Refused) scene.receive(FileKind.TXT, large());

            assertThat(refused.code()).isEqualTo(SecurityErrors.UPLOAD_INFECTED);
            assertThat(refused.fault()).isEqualTo("Test.Signature");
            assertThat(scene.filesLeft()).isZero();
        }

        @Test
        void aQuarantinedFileIsKeptUntilClosed() throws IOException {
            scene.scanner = content -> new TimedOut();

            Quarantined held = (Quarantined) scene.receive(FileKind.TXT, large());

            assertThat(scene.filesLeft()).isOne();
            try (QuarantinedFile file = held.file();
                    InputStream in = file.openUnscanned()) {
                assertThat(in.readAllBytes()).isEqualTo(large());
            }
            assertThat(scene.filesLeft()).isZero();
        }
    }

    @Nested
    @Tag("row-61")
    class ScannedIsHandedOver {

        @Test
        void bytesSwappedAfterTheScanNeverReachTheirEnd() throws IOException {
            Accepted accepted = (Accepted) scene.receive(FileKind.TXT, large());
            byte[] other = large();
            other[150_000] = 'X';
            Files.write(spooled(), other);

            try (InputStream in = accepted.file().open()) {
                assertThatThrownBy(in::readAllBytes).isInstanceOf(ChangedContentException.class);
                assertThatThrownBy(in::read).isInstanceOf(ChangedContentException.class);
            }
        }

        @Test
        void bytesCutOrAddedAfterTheScanNeverReachTheirEnd() throws IOException {
            Accepted accepted = (Accepted) scene.receive(FileKind.TXT, large());
            for (byte[] other : List.of(SampleFiles.cutBy(large(), 1), SampleFiles.joined(large(), ascii("x")))) {
                Files.write(spooled(), other);
                try (InputStream in = accepted.file().open()) {
                    assertThatThrownBy(in::readAllBytes).isInstanceOf(ChangedContentException.class);
                }
            }
        }

        @Test
        void bytesSwappedBeforeTheScanAreNotCalledClean() {
            scene.scanner = content -> {
                writeSpooled(new byte[large().length]);
                return UploadScene.readsAll(content);
            };

            assertThat(scene.receive(FileKind.TXT, large())).isInstanceOf(Quarantined.class);
        }

        @Test
        void onlyTheOwnerReadsTheBytes() throws IOException {
            scene.receive(FileKind.TXT, large());

            assertThat(Files.getPosixFilePermissions(spooled())).hasSize(2);
        }

        @Test
        void closingDeletesAndMayBeRepeated() throws IOException {
            UploadedFile file = ((Accepted) scene.receive(FileKind.TXT, large())).file();

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

    @Nested
    class WithAReencoder {

        @Test
        void whatItWroteIsScannedAndAccepted() throws IOException {
            byte[] anew = SampleFiles.png(2, 2);

            Accepted accepted = (Accepted) receive((kind, image) -> new ByteArrayInputStream(anew));

            assertThat(accepted.file().sha256()).isEqualTo(ContentHash.of(anew));
        }

        @Test
        void whatItWroteIsCheckedToo() {
            assertThat(((Refused) receive((kind, image) -> new ByteArrayInputStream(ascii("<svg/>")))).code())
                    .isEqualTo(SecurityErrors.UPLOAD_MISMATCH);
        }

        @Test
        void anImageItCannotDecodeIsRefused() {
            assertThat(((Refused) receive((kind, image) -> {
                                throw new IllegalArgumentException("no pixels");
                            }))
                            .code())
                    .isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
        }

        private UploadOutcome receive(ImageReencoder reencoder) {
            return scene.builder()
                    .reencoder(reencoder)
                    .build()
                    .receive(UploadScene.request(
                            "a.png", "image/png", new ByteArrayInputStream(SampleFiles.png(4, 4))));
        }
    }

    private static byte[] large() {
        byte[] content = new byte[200_000];
        Random random = new Random(SEED);
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) ('a' + random.nextInt(26));
        }
        return content;
    }
}
