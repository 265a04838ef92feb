package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.ascii;
import static com.petmatch.security.upload.SampleFiles.be32;
import static com.petmatch.security.upload.SampleFiles.box;
import static com.petmatch.security.upload.SampleFiles.cutBy;
import static com.petmatch.security.upload.SampleFiles.joined;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are two things at once, or not what they are called. None of them reaches the scanner. */
@Tag("row-58")
class HostileFilesTest {

    private static final int SEED = 58;

    @TempDir
    Path folder;

    private UploadScene scene;

    @BeforeEach
    void open() {
        scene = new UploadScene(folder);
    }

    @AfterEach
    void leavesNothing() {
        assertThat(scene.filesLeft()).isZero();
    }

    @Test
    void aKindByExtensionAndTypeMustBeThatKindByItsBytes() {
        for (FileKind said : FileKind.values()) {
            for (FileKind real : EnumSet.complementOf(EnumSet.of(said))) {
                if (said.isText() && real.isText()) {
                    continue;
                }
                assertThat(scene.refusal(said, SampleFiles.of(real))).isEqualTo(SecurityErrors.UPLOAD_MISMATCH);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, image/jpeg",
        "a.jpg, text/html",
        "a.pdf, application/octet-stream",
        "a.gif, ''",
        "a.txt, text/html"
    })
    void extensionAndDeclaredTypeMustAgree(String name, String type) {
        assertThat(scene.refusal(name, type, SampleFiles.png(4, 4))).isEqualTo(SecurityErrors.UPLOAD_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"svg", "html", "htm", "xhtml", "xml", "js", "php", "exe", "svgz", "hta", "rar", "7z", "docm"})
    void everythingElseIsNotLetIn(String extension) {
        assertThat(scene.refusal("a." + extension, "image/png", SampleFiles.png(4, 4)))
                .isEqualTo(SecurityErrors.UPLOAD_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                " \n\t<?xml version='1.0'?><svg><script>alert(1)</script></svg>",
                "\uFEFF<!DOCTYPE html><p>hi",
                "<h1>hello</h1>",
                "<!-- --><p>",
                "notes\n<ScRiPt src=//a></script>",
                "a,b\n1,<iframe/src=x>",
                "<?php system($_GET[1]);",
            })
    void markupIsNoText(String text) {
        assertThat(scene.refusal(FileKind.TXT, text.getBytes(StandardCharsets.UTF_8)))
                .isIn(SecurityErrors.UPLOAD_MISMATCH, SecurityErrors.UPLOAD_POLYGLOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a < b and c > d", "<3 my dog", "2<5\n<- left", "if (x<script_size)", "\uFEFFname\tage\r\n"})
    void aTextWithAngleBracketsIsAText(String text) {
        assertThat(scene.receive(FileKind.TXT, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void aTextIsWellFormedUtf8WithoutControls() {
        for (String bytes : new String[] {
            "a\0b",
            "a\u0007b",
            "\u00c0\u00af",
            "\u00ed\u00a0\u0080",
            "\u00e2\u0082",
            "\u00ff\u00fea\0",
            "\u00f4\u0090\u0080\u0080"
        }) {
            assertThat(scene.refusal(FileKind.TXT, ascii(bytes))).isEqualTo(SecurityErrors.UPLOAD_MISMATCH);
        }
    }

    @Test
    void utf8IsJudgedAsThePlatformDecodesIt() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            random.nextBytes(bytes);
            String decoded = new String(bytes, StandardCharsets.UTF_8);
            boolean wellFormed = Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), bytes)
                    && decoded.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0)
                    && !decoded.contains("<");
            TextScan scan = new TextScan();
            scan.look(bytes, 0, bytes.length);
            assertThat(scan.isText() && !decoded.contains("<")).isEqualTo(wellFormed);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"CSV", "TXT", "ZIP"},
            mode = EnumSource.Mode.EXCLUDE)
    void anArchiveBehindAFileIsFound(FileKind kind) {
        byte[] zip = ZipBytes.of("a.txt", ascii("hello")).build();

        assertThat(scene.refusal(kind, joined(SampleFiles.of(kind), zip)))
                .isIn(SecurityErrors.UPLOAD_POLYGLOT, SecurityErrors.UPLOAD_MALFORMED);
    }

    @Test
    void anArchiveInsideTheStructureOfAFileIsFound() {
        byte[] zip = ZipBytes.of("a.txt", ascii("hello")).build();
        byte[] pdf = joined(SampleFiles.of(FileKind.PDF), zip, ascii("\n%%EOF\n"));
        byte[] mp4 = joined(SampleFiles.mp4(), box("free", zip));
        byte[] png = SampleFiles.png(4, 4);
        byte[] withChunk =
                joined(cutBy(png, 12), SampleFiles.pngChunk("prVt", zip), SampleFiles.pngChunk("IEND", new byte[0]));

        assertThat(scene.refusal(FileKind.PDF, pdf)).isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        assertThat(scene.refusal(FileKind.MP4, mp4)).isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        assertThat(scene.refusal(FileKind.PNG, withChunk)).isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"CSV", "TXT", "ZIP"},
            mode = EnumSource.Mode.EXCLUDE)
    void bytesBehindAFileAreFound(FileKind kind) {
        byte[] program = joined(ascii("MZ"), new byte[64], ascii("This program"));

        assertThat(scene.receive(kind, joined(SampleFiles.of(kind), program))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?php eval($_POST[0]);?>",
                "<script>alert(1)</script>",
                "<HTML><body>",
                "<!doctype HTML>",
                "<svg/onload=x>"
            })
    void scriptInTheCommentOfAnImageIsFound(String payload) {
        assertThat(scene.refusal(FileKind.JPEG, SampleFiles.jpegWithComment(payload)))
                .isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        assertThat(scene.refusal(FileKind.GIF, SampleFiles.gif(4, 4, SampleFiles.gifComment(payload))))
                .isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
    }

    @Test
    void scriptIsFoundAcrossTheBordersOfReads() {
        for (int at = 65_500; at < 65_540; at++) {
            byte[] comment = new byte[70_000];
            Arrays.fill(comment, (byte) ' ');
            byte[] tag = ascii("<script>");
            System.arraycopy(tag, 0, comment, at, tag.length);
            assertThat(scene.refusal(FileKind.TXT, joined(ascii("x"), comment)))
                    .isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        }
    }

    @Test
    void aGifThatIsAlsoAScriptIsFound() {
        byte[] comment = SampleFiles.gifComment("*/=1;alert(1)//");

        assertThat(scene.refusal(FileKind.GIF, SampleFiles.gif('/' | '*' << 8, 4, comment)))
                .isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        assertThat(scene.refusal(FileKind.GIF, SampleFiles.gif('=' | '\n' << 8, '/' | '*' << 8, comment)))
                .isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
        assertThat(scene.refusal(FileKind.GIF, joined(SampleFiles.gif(4, 4), ascii("=1;alert(1)"))))
                .isEqualTo(SecurityErrors.UPLOAD_POLYGLOT);
    }

    @Test
    void aPhotographWithPreviewsBehindItIsAPhotograph() {
        byte[] photo = joined(SampleFiles.jpeg(400, 300), new byte[9], SampleFiles.jpeg(40, 30), new byte[512]);

        Accepted accepted = (Accepted) scene.receive(FileKind.JPEG, photo);

        assertThat(accepted.file().size()).isEqualTo(photo.length);
    }

    @Test
    void anImageTooLargeInPixelsIsRefusedByItsHeader() {
        assertDimensions(
                FileKind.PNG, SampleFiles.png(12_001, 1), SampleFiles.png(7_072, 7_072), SampleFiles.png(-1, 4));
        assertDimensions(FileKind.JPEG, SampleFiles.jpeg(12_001, 1), SampleFiles.jpeg(10_000, 5_001));
        assertDimensions(FileKind.JPEG, joined(SampleFiles.jpeg(4, 4), SampleFiles.jpeg(12_001, 1)));
        assertDimensions(FileKind.GIF, SampleFiles.gif(12_001, 1), SampleFiles.gif(10_000, 10_000));
        assertDimensions(FileKind.WEBP, SampleFiles.webp(12_001, 1), SampleFiles.webpLossless(10_000, 10_000));
        assertDimensions(FileKind.WEBP, SampleFiles.webpCanvas(1 << 20, 1 << 20));
        assertDimensions(FileKind.AVIF, SampleFiles.image("avif", 12_001, 1), SampleFiles.image("avis", 8_000, 8_000));
        assertDimensions(FileKind.HEIC, SampleFiles.image("heic", 1, 12_001), SampleFiles.image("heix", -1, -1));
    }

    private void assertDimensions(FileKind kind, byte[]... files) {
        for (byte[] file : files) {
            assertThat(scene.refusal(kind, file)).isEqualTo(SecurityErrors.UPLOAD_DIMENSIONS);
        }
    }

    @Test
    void anImageOfExactlyTheLimitIsLetIn() {
        ((Accepted) scene.receive(FileKind.PNG, SampleFiles.png(12_000, 4_166))).file();
        ((Accepted) scene.receive(FileKind.WEBP, SampleFiles.webpLossless(5_000, 10_000))).file();
    }

    @Test
    void aCutFileIsRefusedAtEveryLength() {
        for (FileKind kind :
                EnumSet.of(FileKind.JPEG, FileKind.PNG, FileKind.GIF, FileKind.WEBP, FileKind.AVIF, FileKind.ZIP)) {
            byte[] file = SampleFiles.of(kind);
            for (int cut = 1; cut < file.length; cut++) {
                assertThat(scene.receive(kind, cutBy(file, cut))).isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void noByteChangedMakesAReaderFail() {
        Random random = new Random(SEED);
        for (FileKind kind : FileKind.values()) {
            byte[] file = SampleFiles.of(kind);
            for (int i = 0; i < 300; i++) {
                byte[] changed = file.clone();
                changed[random.nextInt(file.length)] = (byte) random.nextInt(256);
                assertThat(scene.receive(kind, changed)).isInstanceOfAny(Accepted.class, Refused.class);
            }
        }
    }

    @Test
    void boxesInBoxesCannotExhaustTheStack() {
        byte[] inner = new byte[0];
        for (int i = 0; i < 200; i++) {
            inner = box("meta", joined(be32(0), inner));
        }

        assertThat(scene.refusal(FileKind.AVIF, joined(SampleFiles.fileType("avif"), inner)))
                .isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
    }

    @Test
    void anImageWithoutASizeIsMalformed() {
        assertThat(scene.refusal(FileKind.AVIF, joined(SampleFiles.fileType("avif"), box("mdat", new byte[4]))))
                .isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
        assertThat(scene.refusal(FileKind.PNG, SampleFiles.png(0, 4))).isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
        assertThat(scene.refusal(FileKind.MP4, joined(SampleFiles.fileType("isom"), box("mdat", new byte[4]))))
                .isEqualTo(SecurityErrors.UPLOAD_MALFORMED);
    }
}
