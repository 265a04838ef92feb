package com.petmatch.security.clamav;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.upload.FileKind;
import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.ScanOutcome.Encrypted;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.Infected;
import com.petmatch.security.upload.ScanOutcome.LimitExceeded;
import com.petmatch.security.upload.ScanOutcome.TimedOut;
import com.petmatch.security.upload.SpoolStore;
import com.petmatch.security.upload.UploadGuard;
import com.petmatch.security.upload.UploadOutcome;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import com.petmatch.security.upload.UploadOutcome.Refused;
import com.petmatch.security.upload.UploadPolicy;
import com.petmatch.security.upload.UploadQuota;
import com.petmatch.security.upload.UploadRequest;
import com.petmatch.testkit.ClamdExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real clamd that knows the EICAR test string: found wherever it hides, and never missed when the daemon goes away.
 */
@Tag("row-60")
@Timeout(120)
class RealClamdTest {

    private static final int LIMIT = 10 << 20;
    private static final ScanOutcome FOUND = new Infected(ClamdExtension.SIGNATURE + ".UNOFFICIAL");
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @RegisterExtension
    static final ClamdExtension clamd = ClamdExtension.takingStreamsOf(LIMIT);

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private ClamAvScanner scanner(Duration deadline) {
        return ClamAvScanner.builder()
                .instance(new InetSocketAddress(clamd.host(), clamd.port()))
                .maxStreamBytes(LIMIT)
                .executor(threads)
                .deadline(deadline)
                .build();
    }

    private ScanOutcome scan(byte[] bytes) {
        return scanner(PATIENT).scan(Contents.of(bytes));
    }

    private UploadGuard guard(ClamAvScanner scanner) {
        return UploadGuard.builder(
                        UploadPolicy.builder().allow(FileKind.TXT, FileKind.ZIP).build())
                .store(SpoolStore.in(folder))
                .scanner(scanner)
                .quota(UploadQuota.counted(
                        LocalLimits.ofCapacity(100, () -> 0),
                        LimitRule.perHour("upload", 100),
                        new LimitRule("upload.kib", 1_000_000, Duration.ofHours(1), 1_000_000)))
                .build();
    }

    private static UploadRequest request(FileKind kind, byte[] content) {
        return new UploadRequest(
                new ByteArrayInputStream(content),
                kind.mediaType(),
                "file." + kind.extension(),
                TenantId.SINGLE,
                new SubjectId(new UUID(1, 1)));
    }

    @Test
    void cleanIsClean() {
        assertThat(scan(Contents.letters(100_000))).isEqualTo(new Clean());
        assertThat(scan(zip("a.txt", Contents.letters(5_000)))).isEqualTo(new Clean());
    }

    @Test
    void theTestStringIsFoundPlainZippedAndZippedTwice() {
        byte[] eicar = ClamdExtension.eicar();

        assertThat(scan(eicar)).isEqualTo(FOUND);
        assertThat(scan(zip("a.com", eicar))).isEqualTo(FOUND);
        assertThat(scan(zip("a.zip", zip("a.com", eicar)))).isEqualTo(FOUND);
    }

    @Test
    void theTestStringIsFoundAcrossTheBordersOfChunks() {
        for (int at = 4_096 - 70; at <= 4_096 + 2; at += 8) {
            assertThat(scan(Contents.lettersWith(20_000, at, ClamdExtension.eicar())))
                    .isEqualTo(FOUND);
        }
        assertThat(scan(Contents.lettersWith(8_192, 8_192 - 68, ClamdExtension.eicar())))
                .isEqualTo(FOUND);
    }

    @Test
    void theTestStringIsFoundAfterShortReads() {
        byte[] bytes = Contents.lettersWith(50_000, 45_000, ClamdExtension.eicar());

        assertThat(scanner(PATIENT).scan(Contents.of(bytes, Contents::shortReads)))
                .isEqualTo(FOUND);
    }

    @Test
    void aStreamAtTheLimitIsScannedAndOneAboveIsNot() {
        assertThat(scan(Contents.lettersWith(LIMIT, LIMIT - 68, ClamdExtension.eicar())))
                .isEqualTo(FOUND);
        assertThat(scan(new byte[LIMIT + 1])).isEqualTo(new LimitExceeded());
    }

    @Test
    void aStreamAboveTheDaemonsOwnLimitIsNeverClean() {
        ClamAvScanner wrong = ClamAvScanner.builder()
                .instance(new InetSocketAddress(clamd.host(), clamd.port()))
                .maxStreamBytes(4L * LIMIT)
                .executor(threads)
                .deadline(PATIENT)
                .build();

        assertThat(wrong.scan(Contents.of(Contents.letters(2 * LIMIT)))).isInstanceOf(Failed.class);
    }

    @Test
    void whatTheDaemonDidNotLookIntoIsNotClean() {
        byte[] nested = ClamdExtension.eicar();
        for (int i = 0; i < 8; i++) {
            nested = zip("a.zip", nested);
        }

        assertThat(scan(nested)).isEqualTo(new LimitExceeded());
        assertThat(scan(encrypted(zip("secret.txt", Contents.letters(500))))).isEqualTo(new Encrypted());
    }

    @Test
    void aDaemonKilledInMidScanHasCalledNothingClean() {
        byte[] bytes = Contents.letters(4 << 20);
        try {
            ScanOutcome outcome = scanner(PATIENT)
                    .scan(Contents.of(bytes, all -> Contents.withStep(all, 1 << 20, RealClamdTest::kill)));

            assertThat(outcome).isInstanceOf(Failed.class);
            assertThat(guard(scanner(PATIENT)).receive(request(FileKind.TXT, bytes)))
                    .isInstanceOf(Quarantined.class);
        } finally {
            clamd.stop();
            clamd.start();
        }
        assertThat(scan(ClamdExtension.eicar())).isEqualTo(FOUND);
    }

    @Test
    void aFrozenDaemonTimesOut() {
        signal("STOP");
        try {
            ClamAvScanner scanner = scanner(Duration.ofMillis(300));

            assertThat(scanner.scan(Contents.of(Contents.letters(100)))).isEqualTo(new TimedOut());
            Quarantined held = (Quarantined) guard(scanner).receive(request(FileKind.TXT, Contents.letters(100)));
            assertThat(held.code()).isEqualTo(SecurityErrors.UPLOAD_UNSCANNED);
            assertThat(scanner.health()).noneMatch(InstanceHealth::answers);
        } finally {
            signal("CONT");
        }
        assertThat(scan(ClamdExtension.eicar())).isEqualTo(FOUND);
    }

    @Test
    void sixteenUploadsAtOnceEachGetTheirOwnAnswer() throws Exception {
        UploadGuard guard = guard(scanner(PATIENT));
        byte[] clean = Contents.letters(200_000);
        byte[] infected = Contents.lettersWith(200_000, 150_000, ClamdExtension.eicar());
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Future<UploadOutcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            byte[] content = i % 2 == 0 ? clean : infected;
            outcomes.add(clients.submit(() -> guard.receive(request(FileKind.TXT, content))));
        }
        for (int i = 0; i < 16; i++) {
            UploadOutcome outcome = outcomes.get(i).get();
            if (i % 2 == 0) {
                assertThat(outcome).isInstanceOf(Accepted.class);
                ((Accepted) outcome).file().close();
            } else {
                assertThat(((Refused) outcome).code()).isEqualTo(SecurityErrors.UPLOAD_INFECTED);
            }
        }
        clients.shutdown();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUploadedArchiveWithTheTestStringIsRefused() {
        Refused refused = (Refused) guard(scanner(PATIENT))
                .receive(request(FileKind.ZIP, zip("in.zip", zip("a.com", ClamdExtension.eicar()))));

        assertThat(refused.fault()).isEqualTo(ClamdExtension.SIGNATURE + ".UNOFFICIAL");
    }

    @Test
    void theDaemonAnswersAPing() {
        assertThat(scanner(PATIENT).health()).allMatch(InstanceHealth::answers);
    }

    private static void kill() {
        ProcessHandle daemon = ProcessHandle.of(clamd.pid()).orElseThrow();
        daemon.destroyForcibly();
        daemon.onExit().join();
    }

    private static void signal(String name) {
        try {
            int exit = new ProcessBuilder("kill", "-" + name, Long.toString(clamd.pid()))
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Marks the one entry as encrypted in its header and its directory record. */
    private static byte[] encrypted(byte[] zip) {
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }
}
