package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.upload.ScanOutcome.Encrypted;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-59")
class HostileArchivesTest {

    private static final int SEED = 59;
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() {
        scene = new UploadScene(folder);
    }

    private ErrorCode refusal(ZipBytes zip) {
        return scene.refusal(FileKind.ZIP, zip.build());
    }

    private void assertAccepted(byte[] zip) {
        assertThat(scene.receive(FileKind.ZIP, zip)).isInstanceOf(Accepted.class);
    }

    @Test
    void anArchiveOfThePlatformIsLetIn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("photos/"));
            zip.putNextEntry(new ZipEntry("photos/žába.txt"));
            zip.write(noise(100_000));
            ZipEntry stored = new ZipEntry("stored.bin");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(3);
            stored.setCrc(0x352441c2L);
            zip.putNextEntry(stored);
            zip.write(ascii("abc"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(SampleFiles.of(FileKind.ZIP));
            zip.setComment("from the clinic");
        }

        assertAccepted(bytes.toByteArray());
        assertAccepted(ZipBytes.empty().build());
    }

    @Test
    void namesOfAnotherCodePageStayDifferent() {
        ZipBytes zip = ZipBytes.of("é.txt", ascii("x"));
        zip.last().flags = 0;
        zip.with("è.txt", ascii("y"));
        zip.last().flags = 0;

        assertAccepted(zip.build());
    }

    @Test
    void aBombOfZerosIsRefusedBeforeItIsInflated() {
        byte[] zeros = new byte[30 * MIB];

        assertThat(refusal(ZipBytes.of("zeros", zeros))).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_LIMIT);
    }

    @Test
    void theRatioOfEachEntryCounts() {
        ZipBytes zip = ZipBytes.of("noise", noise(2 * MIB)).with("zeros", new byte[MIB]);

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_LIMIT);
    }

    @Test
    void aFewZerosAreNoBomb() {
        assertAccepted(ZipBytes.of("zeros", new byte[60_000]).build());
    }

    @Test
    void theSumOfAllEntriesIsLimited() {
        scene.policy = UploadPolicy.builder()
                .allow(FileKind.ZIP)
                .archives(new ArchiveLimits(100, 1_000, MIB, 3))
                .build();
        byte[] half = noise(MIB / 2);

        assertAccepted(ZipBytes.of("a", half).with("b", half).build());
        assertThat(refusal(ZipBytes.of("a", half).with("b", half).with("c", ascii("x"))))
                .isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_LIMIT);
    }

    @Test
    void entriesAreCountedWithThoseOfInnerArchives() {
        ZipBytes inner = ZipBytes.empty();
        for (int i = 0; i < 500; i++) {
            inner.with("f" + i, ascii("x"));
        }
        ZipBytes outer = ZipBytes.of("inner.zip", inner.build());
        for (int i = 0; i < 499; i++) {
            outer.with("g" + i, ascii("y"));
        }

        assertAccepted(outer.build());
        assertThat(refusal(outer.with("one more", ascii("z")))).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_LIMIT);
    }

    @Test
    void archivesAreNestedThreeDeepAtMost() {
        byte[] two = ZipBytes.of("one.zip", SampleFiles.of(FileKind.ZIP)).build();
        ZipBytes three = ZipBytes.of("two.bin", two);

        assertAccepted(three.build());
        assertThat(refusal(ZipBytes.of("three.zip", three.build()))).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_LIMIT);
    }

    /** An archive that holds itself without end cannot be built here; one deeper than any depth stands for it. */
    @Test
    void depthWithoutEndIsLeftAtTheFourth() {
        byte[] zip = SampleFiles.of(FileKind.ZIP);
        for (int i = 0; i < 60; i++) {
            zip = ZipBytes.of("r/r.zip", zip).build();
        }

        assertThat(scene.refusal(FileKind.ZIP, zip)).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1, 0x41, 0x2001})
    void anEncryptedArchiveIsItsOwnOutcome(int flags) {
        ZipBytes zip = ZipBytes.of("a", ascii("x")).with("secret", ascii("x"));
        zip.last().flags = flags;

        Quarantined held = (Quarantined) scene.receive(FileKind.ZIP, zip.build());

        assertThat(held.verdict()).isEqualTo(new Encrypted());
        assertThat(held.code()).isEqualTo(SecurityErrors.UPLOAD_ENCRYPTED);
    }

    @Test
    void unknownPackingIsRefused() {
        ZipBytes zip = ZipBytes.of("a", ascii("x"));
        zip.last().method = 12;

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
    }

    @Test
    void anArchiveOfSixtyMebibytesIsWalkedInTheMemoryOfOneBuffer() throws IOException {
        byte[] zip =
                ZipBytes.of("a", noise(30 * MIB)).with("b", noise(30 * MIB)).build();
        CountingStream in = new CountingStream(zip);

        ZipWalk.check(new ByteReader(in), zip.length, ArchiveLimits.standard());

        assertThat(in.largestRead).isLessThanOrEqualTo(8 << 10);
        assertThat(in.read).isEqualTo(zip.length);
    }

    @Test
    void noByteChangedMakesTheWalkFailOtherwise() {
        byte[] zip = ZipBytes.of("a/b.txt", noise(300))
                .with("in.zip", SampleFiles.of(FileKind.ZIP))
                .build();
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = zip.clone();
            for (int times = random.nextInt(3); times >= 0; times--) {
                changed[random.nextInt(zip.length)] = (byte) random.nextInt(256);
            }
            try {
                ZipWalk.check(
                        new ByteReader(new ByteArrayInputStream(changed)), changed.length, ArchiveLimits.standard());
            } catch (IOException refused) {
                assertThat(refused).isInstanceOf(UnacceptableContentException.class);
            }
        }
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(SEED).nextBytes(noise);
        return noise;
    }

    private static final class CountingStream extends ByteArrayInputStream {

        private int largestRead;
        private long read;

        CountingStream(byte[] content) {
            super(content);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            largestRead = Math.max(largestRead, length);
            int count = super.read(into, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }
}
