package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.ascii;
import static com.petmatch.security.upload.SampleFiles.joined;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that leave the archive, or that two readers take for different files. */
@Tag("row-59")
class MisleadingEntriesTest {

    private static final int SEED = 59;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "a/../../evil",
                "/etc/passwd",
                "\\\\server\\x",
                "a\\..\\b",
                "C:/x",
                "c:x",
                "a//b",
                "./a",
                "a/.",
                "..",
                "NUL",
                "a/con.txt",
                "x/LPT1",
                "a/b.",
                "a/b ",
                "a\0b",
                "a\nb",
                "gnp.\u202Eexe",
                "",
                "a:stream"
            })
    void aPathThatLeavesOrMisleadsIsRefused(String name) {
        assertThat(refusal(ZipBytes.of(name, ascii("x")))).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
        assertThat(refusal(ZipBytes.of("in.zip", ZipBytes.of(name, ascii("x")).build())))
                .isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xa1ff, 0x6000, 0x2000, 0x1000, 0xc000})
    void linksAndSpecialFilesAreRefused(int mode) {
        ZipBytes zip = ZipBytes.of("link", ascii("/etc/passwd"));
        zip.last().mode = mode;

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81a4, 0x41ed, 0, 0xffff})
    void filesAndFoldersAreNotLinks(int mode) {
        ZipBytes zip = ZipBytes.of("file", ascii("x"));
        zip.last().mode = mode;

        assertAccepted(zip.build());
    }

    @Test
    void twoRecordsOfOneEntryAreRefused() {
        ZipBytes zip = ZipBytes.of("a", ascii("x")).with("b", ascii("y"));
        zip.last().offset = 0;

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
    }

    @Test
    void anEntryInsideAnotherIsRefused() {
        byte[] inner = ZipBytes.of("kernel", noise(100)).build();
        ZipBytes zip = ZipBytes.of("a", joined(ascii("quoted"), inner));
        zip.last().method = 0;
        zip.with("kernel", noise(100));
        zip.last().offset = 30 + 1 + 6;

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
    }

    @Test
    void anEntryThatTheDirectoryHidesIsRefused() {
        ZipBytes zip = ZipBytes.of("a", ascii("x")).with("hidden", ascii("y"));
        zip.last().inDirectory = false;

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
    }

    @Test
    void directoryAndEntryMustTellTheSameName() {
        ZipBytes zip = ZipBytes.of("harmless.txt", ascii("x"));
        zip.last().directoryName = "../../evil";

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.TXT", "A.txt", "a.txt"})
    void twoEntriesThatSomeSystemTakesForOneAreRefused(String other) {
        assertThat(refusal(ZipBytes.of("a.txt", ascii("x")).with(other, ascii("y"))))
                .isEqualTo(SecurityErrors.UPLOAD_ARCHIVE_ENTRY);
    }

    @Test
    void bytesThatBelongToNoEntryAreRefused() {
        byte[] zip = SampleFiles.of(FileKind.ZIP);

        assertThat(refusal(ZipBytes.of("a", ascii("x")).before(ascii("gap"))))
                .isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
        assertThat(scene.refusal(FileKind.ZIP, joined(zip, ascii("more")))).isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        assertThat(scene.refusal(FileKind.ZIP, joined(zip, zip))).isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        assertThat(scene.refusal(FileKind.ZIP, joined(ascii("MZ"), zip))).isEqualTo(SecurityErrors.UPLOAD_MISMATCH);
    }

    @Test
    void anEntryIsWhatItsHeaderSays() {
        ZipBytes zip = ZipBytes.of("a", ascii("hello"));
        zip.last().saidInflated = 4;

        assertThat(refusal(zip)).isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(SEED).nextBytes(noise);
        return noise;
    }
}
